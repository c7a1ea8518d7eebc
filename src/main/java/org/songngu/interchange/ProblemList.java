package org.songngu.interchange;

import java.util.ArrayList;
import java.util.List;

/// Collects what becomes of a file while it is read.
final class ProblemList {

    private static final int LONGEST_DETAIL = 200;

    private final List<ImportReport.Problem> problems = new ArrayList<>();
    private int refused;
    private int warnings;

    /// Notes a problem by its gravity.
    void add(XmlCursor.Place place, ImportReport.Kind kind, String detail) {
        if (kind.gravity() == ImportReport.Gravity.ENTRY) {
            refused++;
        } else if (kind.gravity() == ImportReport.Gravity.WARNING) {
            warnings++;
        }
        if (problems.size() < ImportReport.MOST_PROBLEMS) {
            String shown = detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) + "…" : detail;
            problems.add(new ImportReport.Problem(place.line(), place.column(), kind, shown));
        }
    }

    /// The report of a file that could be read to its end.
    ImportReport report(String name, int in) {
        return new ImportReport(name, in, refused, warnings, List.copyOf(problems));
    }

    /// The report of a file that is refused as a whole: nothing came in.
    ImportReport refusal(String name, ImportReport.Problem reason) {
        List<ImportReport.Problem> all = new ArrayList<>(List.of(reason));
        all.addAll(problems);
        return new ImportReport(name, 0, refused, warnings, List.copyOf(all));
    }
}
