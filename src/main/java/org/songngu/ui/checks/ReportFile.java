package org.songngu.ui.checks;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.songngu.qa.QaFinding;
import org.songngu.workbench.CheckReport;
import org.songngu.workbench.TranslationJob;

/// A report as a file: CSV for spreadsheets, HTML to be read and printed. In the language of the user.
class ReportFile {

    private static final String CALCULATED = "=+-@\t\r";

    private final TranslationJob job;
    private final CheckReport report;

    ReportFile(TranslationJob job, CheckReport report) {
        this.job = job;
        this.report = report;
    }

    /// A download.
    ///
    /// @param ending `csv` or `html`
    DownloadHandler download(String ending) {
        boolean csv = ending.equals("csv");
        byte[] bytes = (csv ? csv() : html()).getBytes(StandardCharsets.UTF_8);
        return event -> {
            event.setFileName("checks-" + job.id().value() + "." + ending);
            event.setContentType(csv ? "text/csv;charset=UTF-8" : "text/html;charset=UTF-8");
            event.setContentLength(bytes.length);
            event.getOutputStream().write(bytes);
        };
    }

    /// Comma-separated, with the byte order mark that spreadsheets need to see that it is UTF-8.
    String csv() {
        StringBuilder text = new StringBuilder("\uFEFF");
        text.append(line(headers()));
        report.entries().forEach(entry -> text.append(line(cells(entry))));
        return text.toString();
    }

    /// A page that stands for itself.
    String html() {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"");
        page.append(I18NProvider.translate("checks.file.lang"))
                .append("\"><head><meta charset=\"UTF-8\"><title>")
                .append(escaped(title()))
                .append("</title><style>body{font:14px/1.5 sans-serif;margin:2em}table{border-collapse:collapse}")
                .append(
                        "td,th{border:1px solid #bbb;padding:4px 8px;text-align:left;vertical-align:top}</style></head><body><h1>")
                .append(escaped(title()))
                .append("</h1>\n");
        if (!report.complete()) {
            page.append("<p>").append(escaped(stopped())).append("</p>\n");
        }
        page.append("<table>\n<tr>");
        headers().forEach(header -> page.append("<th>").append(escaped(header)).append("</th>"));
        page.append("</tr>\n");
        for (CheckReport.Entry entry : report.entries()) {
            page.append("<tr>");
            cells(entry)
                    .forEach(cell -> page.append("<td>").append(escaped(cell)).append("</td>"));
            page.append("</tr>\n");
        }
        return page.append("</table></body></html>\n").toString();
    }

    private String title() {
        return I18NProvider.translate("checks.title", job.job().title());
    }

    private String stopped() {
        return I18NProvider.translate("checks.stopped", report.segments(), job.segments());
    }

    private static List<String> headers() {
        return List.of(
                I18NProvider.translate("checks.column.where"),
                I18NProvider.translate("checks.column.severity"),
                I18NProvider.translate("checks.column.check"),
                "ITS 2.0",
                I18NProvider.translate("checks.column.finding"),
                I18NProvider.translate("review.column.source"),
                I18NProvider.translate("review.column.target"),
                I18NProvider.translate("checks.column.ignored"));
    }

    private static List<String> cells(CheckReport.Entry entry) {
        QaFinding finding = entry.checked().finding();
        return List.of(
                String.valueOf(entry.segment().number()),
                CheckNames.severity(finding.severity()),
                CheckNames.name(finding.check()),
                finding.type().name().toLowerCase(Locale.ROOT),
                CheckNames.message(finding),
                entry.segment().source(),
                entry.segment().target(),
                entry.checked()
                        .ignored()
                        .map(aside -> aside.author() + ": " + aside.reason())
                        .orElse(""));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(ReportFile::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    // A spreadsheet calculates what begins like a formula.
    private static String cell(String text) {
        boolean calculated = !text.isEmpty() && CALCULATED.indexOf(text.charAt(0)) >= 0;
        return '"' + (calculated ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
