package org.songngu.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import org.songngu.article.Article;
import org.songngu.article.Block;
import org.songngu.article.ImportOutcome;
import org.songngu.interchange.ImportReport;
import org.songngu.interchange.ReportTable;

/// Saves what became of a file as a table, wherever one is brought in.
public final class ReportLink extends Anchor {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_TEXT = 200;

    /// @param table what is saved
    public ReportLink(ReportTable table) {
        this(table.bytes());
    }

    // the words are those of the page: whoever asks for the file has no language
    private ReportLink(byte[] table) {
        super(
                event -> {
                    event.setFileName("import-report.csv");
                    event.setContentType("text/csv;charset=UTF-8");
                    event.getOutputStream().write(table);
                },
                I18NProvider.translate("report.save"));
        setId("report-save");
    }

    /// The report of a file of memory units, terms or segments.
    ///
    /// @param report what became of it
    public ReportLink(ImportReport report) {
        this(table(report));
    }

    /// The table of such a report, to be added to.
    ///
    /// @param report what became of the file
    public static ReportTable table(ImportReport report) {
        return headed(I18NProvider.translate(
                        "report.counts", report.name(), report.in(), report.refused(), report.warnings()))
                .problems(report, kind -> I18NProvider.translate("interchange.problem." + kind.name()));
    }

    /// The table of a document: what was repaired or is in doubt, and every paragraph that is left out, with the
    /// reason.
    ///
    /// @param fileName its name
    /// @param article  as somebody wants it
    public static ReportTable table(String fileName, Article article) {
        int in = (int) article.blocks().stream().filter(Block::isIncluded).count();
        ReportTable table = headed(I18NProvider.translate(
                "report.counts",
                fileName,
                in,
                article.blocks().size() - in,
                article.warnings().size()));
        article.warnings()
                .forEach(warning -> table.row(
                        warning.line(),
                        0,
                        I18NProvider.translate(
                                "article.warning." + warning.kind().name(), warning.detail()),
                        warning.detail()));
        for (Block block : article.blocks()) {
            String text = block.text();
            block.reason()
                    .ifPresent(reason -> table.row(
                            block.line(),
                            0,
                            I18NProvider.translate("article.reason." + reason.name()),
                            text.substring(0, Math.min(LONGEST_TEXT, text.length()))));
        }
        return table;
    }

    /// The table of a document that was refused.
    ///
    /// @param fileName its name
    /// @param refused  why
    public static ReportTable table(String fileName, ImportOutcome.Refused refused) {
        return headed(I18NProvider.translate("report.counts", fileName, 0, 1, 0))
                .row(refused.line(), refused.column(), reason(refused), refused.detail());
    }

    /// Why a document was refused, in words.
    ///
    /// @param refused by the reader
    public static String reason(ImportOutcome.Refused refused) {
        return I18NProvider.translate(
                "article.refused." + refused.reason().name(), refused.detail(), refused.line(), refused.column());
    }

    private static ReportTable headed(String summary) {
        return new ReportTable()
                .row(summary)
                .row(
                        I18NProvider.translate("report.line"),
                        I18NProvider.translate("report.column"),
                        I18NProvider.translate("report.what"),
                        I18NProvider.translate("report.value"));
    }
}
