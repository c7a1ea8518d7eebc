package org.songngu.ui.shell;

import com.vaadin.flow.i18n.I18NProvider;
import org.songngu.interchange.ImportReport;

/// A problem of an imported file as one line in the user's language, alike wherever a report is shown.
public final class ProblemLine {

    private ProblemLine() {}

    /// Place, reason and value: `12:5 A text is longer than allowed (u7)`.
    ///
    /// @param problem of a report
    public static String of(ImportReport.Problem problem) {
        String place = problem.line() == 0 ? "" : problem.line() + ":" + problem.column() + " ";
        String detail = problem.detail().isEmpty() ? "" : " (" + problem.detail() + ")";
        return place
                + I18NProvider.translate("interchange.problem." + problem.kind().name())
                + detail;
    }
}
