package org.songngu.interchange;

import java.io.IOException;
import java.io.OutputStream;
import org.songngu.text.LanguagePair;

/// Writes XLIFF 2.1 (never 2.2, which has a namespace of its own that readers refuse): one `unit` with one `segment`
/// for
/// each of ours, with state and subState ([XliffStates]), notes, matches, glossary, and its version as metadata. UTF-8,
/// NFC. Stateless.
public final class Xliff2Writer {

    private static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";
    private static final String MATCHES = "urn:oasis:names:tc:xliff:matches:2.0";
    private static final String GLOSSARY = "urn:oasis:names:tc:xliff:glossary:2.0";
    private static final String METADATA = "urn:oasis:names:tc:xliff:metadata:2.0";

    /// Writes a document; the stream is flushed and left open.
    ///
    /// @param document what to write; at least one unit, the standard has no empty file
    /// @param out      where to
    /// @throws IOException when the stream fails
    public void write(XliffDocument document, OutputStream out) throws IOException {
        if (document.units().isEmpty()) {
            throw new IllegalArgumentException("XLIFF 2 has no empty file");
        }
        LanguagePair pair = document.pair();
        XmlOutput xml = new XmlOutput(out);
        xml.start("xliff").attribute("xmlns", NAMESPACE);
        xml.attribute("xmlns:mtc", MATCHES).attribute("xmlns:gls", GLOSSARY).attribute("xmlns:mda", METADATA);
        xml.attribute("version", "2.1");
        xml.attribute("srcLang", pair.source().tag());
        xml.attribute("trgLang", pair.target().tag());
        xml.start("file").attribute("id", "f1");
        xml.attribute("original", document.original().isBlank() ? "article" : document.original());
        for (XliffUnit unit : document.units()) {
            unit(xml, unit);
        }
        xml.end().end().finish();
    }

    private static void unit(XmlOutput xml, XliffUnit unit) throws IOException {
        xml.start("unit").attribute("id", unit.id()).optional("name", unit.name());
        glossary(xml, unit);
        matches(xml, unit);
        if (unit.version() != XliffUnit.NO_VERSION) {
            xml.start("mda:metadata").start("mda:metaGroup").attribute("category", XliffReader.METADATA_CATEGORY);
            xml.start("mda:meta").attribute("type", XliffReader.METADATA_VERSION);
            xml.text(Integer.toString(unit.version())).end().end().end();
        }
        if (!unit.extras().notes().isEmpty()) {
            xml.start("notes");
            for (String note : unit.extras().notes()) {
                xml.start("note").attribute("category", "reviewer").attribute("appliesTo", "target");
                xml.text(note).end();
            }
            xml.end();
        }
        xml.start("segment").attribute("state", XliffStates.ofSegment(unit));
        xml.optional("subState", XliffStates.subState(unit).orElse(""));
        boolean preserve = spaced(unit.source(), unit.target());
        text(
                xml,
                "source",
                unit.source(),
                preserve,
                !unit.extras().alternatives().isEmpty());
        if (!unit.target().isEmpty()) {
            text(xml, "target", unit.target(), preserve, false);
        }
        xml.end().end();
    }

    private static boolean spaced(String source, String target) {
        return XliffWriter.SPACES.matcher(source).find()
                || XliffWriter.SPACES.matcher(target).find();
    }

    // A match must name the span it is for, so the source of a unit with matches stands in a marker.
    private static void text(XmlOutput xml, String element, String text, boolean preserve, boolean marked)
            throws IOException {
        xml.start(element);
        if (preserve) {
            xml.attribute("xml:space", "preserve");
        }
        if (marked) {
            xml.inline("mrk").attribute("id", "m1").attribute("type", "mtc:match");
            CodeElements.XLIFF_2.write(xml, text);
            xml.endInline();
        } else {
            CodeElements.XLIFF_2.write(xml, text);
        }
        xml.end();
    }

    private static void matches(XmlOutput xml, XliffUnit unit) throws IOException {
        if (unit.extras().alternatives().isEmpty()) {
            return;
        }
        xml.start("mtc:matches");
        for (XliffUnit.Alternative match : unit.extras().alternatives()) {
            xml.start("mtc:match").attribute("ref", "#m1");
            xml.optional("type", match.isMachine() ? "mt" : "");
            xml.optional("matchQuality", match.isMachine() ? "" : match.quality() + ".0");
            xml.optional("origin", match.origin());
            // a match is a world of its own: the ids of its codes say nothing of those of the unit
            boolean preserve = spaced(match.source(), match.target());
            text(xml, "source", match.source(), preserve, false);
            text(xml, "target", match.target(), preserve, false);
            xml.end();
        }
        xml.end();
    }

    private static void glossary(XmlOutput xml, XliffUnit unit) throws IOException {
        if (unit.extras().terms().isEmpty()) {
            return;
        }
        xml.start("gls:glossary");
        for (XliffUnit.Term term : unit.extras().terms()) {
            xml.start("gls:glossEntry");
            xml.start("gls:term").text(term.source()).end();
            xml.start("gls:translation").text(term.target()).end();
            xml.end();
        }
        xml.end();
    }
}
