package org.songngu.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.songngu.text.Diacritics;

/// A table of terms before anybody has said what its columns mean.
///
/// @param rows     all rows, the heading too
/// @param columns  what the columns seem to mean
/// @param headed   whether the first row seems to be a heading
/// @param warnings what of the file is not among the rows
public record TermSheet(List<Row> rows, List<TermColumn> columns, boolean headed, List<ImportReport.Problem> warnings) {

    /// No rows.
    static final TermSheet NONE = new TermSheet(List.of(), List.of(), false, List.of());

    /// One row.
    ///
    /// @param line  where it begins in the file, from 1
    /// @param cells its cells; rows may have different lengths
    public record Row(int line, List<String> cells) {}

    /// Guesses the columns: by their headings, else Vietnamese and English by their letters and then a note, which is
    /// the order of an OmegaT glossary.
    static TermSheet of(List<Row> rows, List<ImportReport.Problem> warnings) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<String> first = rows.isEmpty() ? List.of() : rows.getFirst().cells();
        List<TermColumn> known = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            Optional<TermColumn> column = i < first.size() ? TermColumn.ofHeader(first.get(i)) : Optional.empty();
            known.add(column.filter(one -> !known.contains(one)).orElse(TermColumn.IGNORED));
        }
        boolean headed = known.contains(TermColumn.VIETNAMESE) && known.contains(TermColumn.ENGLISH)
                || known.contains(TermColumn.TERM) && known.contains(TermColumn.LANGUAGE);
        return new TermSheet(rows, headed ? known : guessed(rows, width), headed, warnings);
    }

    private static List<TermColumn> guessed(List<Row> rows, int width) {
        boolean swapped = marked(rows, 1) > marked(rows, 0);
        List<TermColumn> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            columns.add(
                    switch (i) {
                        case 0 -> swapped ? TermColumn.ENGLISH : TermColumn.VIETNAMESE;
                        case 1 -> swapped ? TermColumn.VIETNAMESE : TermColumn.ENGLISH;
                        case 2 -> TermColumn.NOTE;
                        default -> TermColumn.IGNORED;
                    });
        }
        return columns;
    }

    private static long marked(List<Row> rows, int column) {
        return rows.stream()
                .limit(1_000)
                .filter(row -> row.cells().size() > column)
                .map(row -> row.cells().get(column))
                .filter(cell -> !Diacritics.strip(cell).equals(cell))
                .count();
    }
}
