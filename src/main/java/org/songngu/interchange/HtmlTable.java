package org.songngu.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// A job as an HTML page with one table row for each segment, to print or to mail; well-formed XML, no script, UTF-8.
/// Stateless.
final class HtmlTable {

    /// The class of what people wrote beside a segment.
    static final String NOTE = "note";

    private static final String STYLE = "body{font-family:sans-serif}table{border-collapse:collapse;width:100%}"
            + "td,th{border:1px solid #bbb;padding:6px;vertical-align:top;text-align:left}"
            + "td[lang]{white-space:pre-wrap}.note{color:#555;font-size:90%;margin:4px 0 0}";

    /// Writes a page; the stream is flushed and left open.
    ///
    /// @param document what to write
    /// @param headings of the four columns: number, source, target, state
    /// @param out      where to
    /// @throws IOException when the stream fails
    void write(XliffDocument document, List<String> headings, OutputStream out) throws IOException {
        XmlOutput xml = new XmlOutput(out);
        String source = document.pair().source().tag();
        String target = document.pair().target().tag();
        xml.start("html").attribute("xmlns", "http://www.w3.org/1999/xhtml").attribute("lang", source);
        xml.start("head").start("meta").attribute("charset", "UTF-8").end();
        xml.start("title")
                .text(document.original())
                .end()
                .start("style")
                .text(STYLE)
                .end()
                .end();
        xml.start("body")
                .start("h1")
                .text(document.original())
                .end()
                .start("table")
                .start("tr");
        for (String heading : headings) {
            xml.start("th").attribute("scope", "col").text(heading).end();
        }
        xml.end();
        for (XliffUnit unit : document.units()) {
            String id = unit.version() == XliffUnit.NO_VERSION ? unit.id() : unit.id() + "." + unit.version();
            xml.start("tr").attribute("id", "s" + unit.id());
            xml.start("td").text(id).end();
            xml.start("td").attribute("lang", source).text(unit.source()).end();
            xml.start("td")
                    .attribute("lang", target)
                    .start("div")
                    .text(unit.target())
                    .end();
            for (String note : unit.extras().notes()) {
                xml.start("p").attribute("class", NOTE).text(note).end();
            }
            xml.end().start("td").text(SegmentWords.of(unit)).end().end();
        }
        xml.end().end().end().finish();
    }
}
