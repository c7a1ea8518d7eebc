package org.songngu.cli;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.songngu.workbench.MatchBand;
import org.songngu.workbench.Origin;

/// The segments as tab-separated text for scripts: one line each, nothing quoted. It is not made safe for spreadsheets:
/// cells that begin with `=` stay as they are.
final class SegmentTable {

    private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n\\x0B\\f\\x85\\u2028\\u2029]+");
    private static final String HEADER = "number\tkind\tsource\ttarget\tmatch\tterms\tplaceables\n";

    private SegmentTable() {}

    static String of(PretranslatedArticle article) {
        StringBuilder table = new StringBuilder(HEADER);
        for (PretranslatedSegment segment : article.segments()) {
            List<String> cells = List.of(
                    Integer.toString(segment.number()),
                    segment.kind().name().toLowerCase(Locale.ROOT),
                    segment.source(),
                    segment.target(),
                    segment.match().map(SegmentTable::match).orElse(""),
                    segment.terms().stream()
                            .map(term -> term.hit().span().of(segment.source()) + "=" + term.text())
                            .collect(Collectors.joining(" ; ")),
                    segment.placeables().stream()
                            .map(value -> value.conversion().placeable().text() + "=" + value.text())
                            .collect(Collectors.joining(" ; ")));
            table.append(cells.stream()
                            .map(cell -> BREAKS.matcher(cell).replaceAll(" "))
                            .collect(Collectors.joining("\t")))
                    .append('\n');
        }
        return table.toString();
    }

    private static String match(Origin origin) {
        return (band(origin.band()) + " " + origin.percent() + " " + origin.name()).strip();
    }

    /// The name of a band in tables and reports.
    static String band(MatchBand band) {
        return switch (band) {
            case CONTEXT -> "context";
            case EXACT -> "exact";
            case NEARLY_EXACT -> "95-99";
            case HIGH_FUZZY -> "85-94";
            case MEDIUM_FUZZY -> "75-84";
            case LOW_FUZZY -> "50-74";
            case ASSEMBLED -> "assembled";
            case MT -> "mt";
            case NEW -> "0-49";
        };
    }
}
