package org.songngu.article;

import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.songngu.text.InlineCode;
import org.songngu.text.InlineText;

/// Shows a document as a page to be read: its words, headings, tables and formatting. Nothing active survives, nothing
/// is fetched.
final class DocumentPreview {

    private static final Set<String> SHOWN = Set.of("b", "i", "u", "sup", "sub", "em", "strong", "s");
    private static final String STYLE =
            "body{font:16px/1.55 Georgia,'Times New Roman',serif;max-width:46em;margin:2em auto;"
                    + "padding:0 1em;color:#1b1b1b;background:#fff}table{border-collapse:collapse}"
                    + "td,th{border:1px solid #bbb;padding:.3em .6em;vertical-align:top}h1,h2,h3{line-height:1.25}";

    private DocumentPreview() {}

    /// The page of a document.
    ///
    /// @param format  what it is
    /// @param content its bytes
    /// @param settings limits
    /// @throws RefusedException when it cannot be read
    static String page(FileFormat format, byte[] content, ArticleSettings settings) throws RefusedException {
        String body = switch (format) {
            case DOCX -> DocxPreview.body(content);
            case HTML -> StrictText.decode(content);
            case MARKDOWN -> markdown(StrictText.decode(content));
            case TEXT, SUBTITLES, PPTX, XLSX, ODT ->
                paragraphs(DocumentSource.of(format, content, settings.maxBytes()));
        };
        return page(body);
    }

    private static String page(String html) {
        Safelist allowed = Safelist.relaxed()
                .removeTags("img")
                .removeAttributes("a", "href")
                .addTags("section", "article", "figure", "figcaption", "header", "main", "hr", "s");
        Document clean = new Cleaner(allowed).clean(Jsoup.parse(html));
        clean.outputSettings(new Document.OutputSettings().escapeMode(Entities.EscapeMode.xhtml));
        return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><style>" + STYLE + "</style></head><body>"
                + clean.body().html() + "</body></html>";
    }

    private static String markdown(String text) {
        List<TablesExtension> tables = List.of((TablesExtension) TablesExtension.create());
        return HtmlRenderer.builder()
                .extensions(tables)
                .build()
                .render(Parser.builder().extensions(tables).build().parse(text));
    }

    private static String paragraphs(DocumentSource source) throws RefusedException {
        StringBuilder html = new StringBuilder();
        for (Paragraph paragraph :
                source.read(new Cleaning(Cleaning.Treatment.PLAIN)).paragraphs()) {
            String tag = paragraph.hint() == Paragraph.Hint.HEADING ? "h2" : "p";
            html.append('<')
                    .append(tag)
                    .append('>')
                    .append(formatted(paragraph))
                    .append("</" + tag + ">\n");
        }
        return html.toString();
    }

    private static String formatted(Paragraph paragraph) {
        InlineText text = paragraph.coded().text();
        StringBuilder html = new StringBuilder();
        int at = 0;
        for (InlineCode code : text.codes()) {
            html.append(Entities.escape(text.plain().substring(at, code.at())));
            at = code.at();
            String label = paragraph.coded().labels().getOrDefault(code.number(), "");
            for (String tag : label.matches("[biu]{2,3}") ? label.split("") : new String[] {label}) {
                if (SHOWN.contains(tag) && !(code instanceof InlineCode.Alone)) {
                    html.append(code instanceof InlineCode.Closing ? "</" : "<")
                            .append(tag)
                            .append('>');
                }
            }
        }
        return html.append(Entities.escape(text.plain().substring(at))).toString();
    }
}
