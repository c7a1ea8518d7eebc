package org.songngu.ui.shell;

import com.vaadin.flow.component.html.Div;
import org.songngu.interchange.ImportReport;

/// The first problems of an imported file, each in a line, and all of them to be saved.
public final class ProblemLines extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    /// @param report what became of the file
    public ProblemLines(ImportReport report) {
        this(report, new ReportLink(report));
    }

    /// @param report what became of the file
    /// @param save   saves all of them, and perhaps more
    public ProblemLines(ImportReport report, ReportLink save) {
        addClassName("small");
        report.problems().stream().limit(SHOWN).forEach(problem -> add(new Div(ProblemLine.of(problem))));
        int more = report.problems().size() - SHOWN;
        if (more > 0) {
            add(new Div(getTranslation("report.more", more)));
        }
        add(save);
    }
}
