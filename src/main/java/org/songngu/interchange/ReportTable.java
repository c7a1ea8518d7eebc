package org.songngu.interchange;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/// A report as a table that can be saved: comma-separated, UTF-8 with a mark, so that every spreadsheet opens it. What
/// came out of a file and looks like a formula is made harmless.
public final class ReportTable {

    private final StringBuilder table = new StringBuilder("\uFEFF");

    /// Adds a row.
    ///
    /// @param cells its cells, plain text
    public ReportTable row(String... cells) {
        for (int i = 0; i < cells.length; i++) {
            table.append(i == 0 ? "" : ",").append(TermTableWriter.cell(cells[i], ','));
        }
        table.append("\r\n");
        return this;
    }

    /// Adds a row for something that has a place in a file.
    ///
    /// @param line   from 1; 0 for none
    /// @param column from 1; 0 for none
    /// @param what   what is wrong
    /// @param detail the value that it is about
    public ReportTable row(int line, int column, String what, String detail) {
        return row(line == 0 ? "" : Integer.toString(line), column == 0 ? "" : Integer.toString(column), what, detail);
    }

    /// Adds the problems of a report: line, column, reason, value.
    ///
    /// @param report what became of a file
    /// @param words  what a problem is called
    public ReportTable problems(ImportReport report, Function<ImportReport.Kind, String> words) {
        report.problems()
                .forEach(problem ->
                        row(problem.line(), problem.column(), words.apply(problem.kind()), problem.detail()));
        return this;
    }

    /// The table as a file.
    public byte[] bytes() {
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }
}
