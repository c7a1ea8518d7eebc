package org.songngu.interchange;

import java.io.IOException;

/// The whole file is refused; carries the problem to the report.
final class XmlRefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient ImportReport.Problem problem;

    XmlRefusedException(ImportReport.Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    ImportReport.Problem problem() {
        return problem;
    }
}
