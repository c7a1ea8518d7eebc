package org.songngu.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;
import org.songngu.text.LanguagePair;
import org.songngu.workbench.SegmentState;

/// Writes XLIFF 1.2: one `trans-unit` for each segment, because 1.2 has no state below it.
///
/// States and qualifiers are those of [XliffStates]. The version of a segment goes along as a `context` of type
/// `x-version`, so that [XliffReader] can tell what changed here meanwhile. UTF-8, NFC. Stateless.
public final class XliffWriter {

    // readers make one space of these, or none at the ends, unless they are told not to
    static final Pattern SPACES = Pattern.compile("[\\t\\n\\r]| {2}|^ | $");
    private static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2";

    /// Writes a document; the stream is flushed and left open.
    ///
    /// @param document what to write
    /// @param out      where to
    /// @throws IOException when the stream fails
    public void write(XliffDocument document, OutputStream out) throws IOException {
        XmlOutput xml = new XmlOutput(out);
        xml.start("xliff").attribute("version", "1.2").attribute("xmlns", NAMESPACE);
        xml.start("file")
                .attribute("original", document.original().isBlank() ? "article" : document.original())
                .attribute("source-language", document.pair().source().tag())
                .attribute("target-language", document.pair().target().tag())
                .attribute("datatype", "plaintext")
                .attribute("tool-id", "song-ngu");
        xml.start("header").start("tool");
        xml.attribute("tool-id", "song-ngu").attribute("tool-name", "Song Ngữ");
        xml.end().end();
        xml.start("body");
        for (XliffUnit unit : document.units()) {
            unit(xml, unit, document.pair());
        }
        xml.end().end().end().finish();
    }

    private static void unit(XmlOutput xml, XliffUnit unit, LanguagePair pair) throws IOException {
        xml.start("trans-unit").attribute("id", unit.id()).optional("resname", unit.name());
        if (unit.state() == SegmentState.APPROVED && unit.returned().isEmpty()) {
            xml.attribute("approved", "yes");
        }
        if (SPACES.matcher(unit.source()).find()
                || SPACES.matcher(unit.target()).find()) {
            xml.attribute("xml:space", "preserve");
        }
        text(xml, "source", pair.source().tag(), unit.source());
        xml.start("target")
                .attribute("xml:lang", pair.target().tag())
                .attribute("state", XliffStates.ofTarget(unit))
                .optional("state-qualifier", XliffStates.qualifier(unit).orElse(""));
        if (!unit.target().isEmpty()) {
            CodeElements.XLIFF_1.write(xml, unit.target());
        }
        xml.end();
        if (unit.version() != XliffUnit.NO_VERSION) {
            // without a name, which would have to be another one in each unit
            xml.start("context-group").attribute("purpose", "match");
            xml.start("context").attribute("context-type", XliffReader.VERSION_CONTEXT);
            xml.text(Integer.toString(unit.version())).end().end();
        }
        for (String note : unit.extras().notes()) {
            xml.start("note").attribute("from", "reviewer").text(note).end();
        }
        for (XliffUnit.Alternative alternative : unit.extras().alternatives()) {
            xml.start("alt-trans")
                    .optional("match-quality", alternative.isMachine() ? "" : alternative.quality() + "%")
                    .optional("origin", alternative.origin());
            text(xml, "source", pair.source().tag(), alternative.source());
            text(xml, "target", pair.target().tag(), alternative.target());
            xml.end();
        }
        xml.end();
    }

    private static void text(XmlOutput xml, String element, String language, String text) throws IOException {
        xml.start(element).attribute("xml:lang", language);
        CodeElements.XLIFF_1.write(xml, text);
        xml.end();
    }
}
