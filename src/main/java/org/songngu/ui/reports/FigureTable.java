package org.songngu.ui.reports;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.songngu.ui.shell.MoreButton;

/// A card with a chart, its figures as a table, and the same as CSV.
public final class FigureTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient List<String> heads;
    private final transient List<List<String>> rows;

    /// A card.
    ///
    /// @param title  heading of the card
    /// @param file   name of the CSV file, without its ending
    /// @param heads  column headings
    /// @param rows   cells as they are shown
    /// @param chart  drawn above the table when there are rows
    public FigureTable(String title, String file, List<String> heads, List<List<String>> rows, BarChart chart) {
        this.heads = heads;
        this.rows = rows;
        addClassName("card");
        add(new H2(title));
        if (rows.isEmpty()) {
            add(new Paragraph(getTranslation("reports.empty")));
            return;
        }
        NativeTable table = new NativeTable();
        table.addClassName("figures");
        NativeTableRow head = new NativeTableRow();
        heads.forEach(text -> head.add(new NativeTableHeaderCell(text)));
        table.getHead().add(head);
        MoreButton<List<String>> more = new MoreButton<>(table.getBody(), FigureTable::row);
        more.list(rows);
        DownloadHandler csv = event -> {
            event.setFileName(file + ".csv");
            event.setContentType("text/csv;charset=UTF-8");
            event.getOutputStream().write(csv().getBytes(StandardCharsets.UTF_8));
        };
        Div scroll = new Div(table);
        scroll.addClassName("figures-scroll");
        // who has no mouse scrolls it by the arrow keys
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", title);
        add(chart, scroll, more, new Anchor(csv, getTranslation("reports.csv")));
    }

    private static NativeTableRow row(List<String> cells) {
        NativeTableRow row = new NativeTableRow();
        cells.forEach(cell -> row.addDataCell().setText(cell));
        return row;
    }

    // A spreadsheet calculates a cell that begins like a formula, a user name as well.
    private String csv() {
        StringBuilder text = new StringBuilder("\uFEFF");
        text.append(line(heads));
        rows.forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream()
                        .map(cell -> cell.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + cell : cell)
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(","))
                + "\r\n";
    }
}
