package org.songngu.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import org.songngu.text.LanguagePair;
import org.songngu.workbench.MatchBand;
import org.songngu.workbench.SegmentState;

/// Writes XLIFF 1.2: one `trans-unit` for each segment, because 1.2 has no state below it.
///
/// States and qualifiers follow the table in features.md §4.3: not translated = `new`, draft =
/// `needs-review-translation`, assembled from terms = `needs-translation`, translated = `translated`, approved =
/// `final` with `approved="yes"`, returned = `needs-review-translation` with a `rejected-…` qualifier. UTF-8, NFC.
/// Stateless.
public final class XliffWriter {

    // readers make one space of these, or none at the ends, unless they are told not to
    private static final Pattern SPACES = Pattern.compile("[\\t\\n\\r]| {2}|^ | $");
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
                .attribute("state", state(unit))
                .optional("state-qualifier", qualifier(unit).orElse(""));
        if (!unit.target().isEmpty()) {
            xml.text(unit.target());
        }
        xml.end();
        for (String note : unit.notes()) {
            xml.start("note").attribute("from", "reviewer").text(note).end();
        }
        for (XliffUnit.Alternative alternative : unit.alternatives()) {
            xml.start("alt-trans")
                    .attribute("match-quality", Math.min(100, alternative.percent()) + "%")
                    .optional("origin", alternative.origin());
            text(xml, "source", pair.source().tag(), alternative.source());
            text(xml, "target", pair.target().tag(), alternative.target());
            xml.end();
        }
        xml.end();
    }

    private static void text(XmlOutput xml, String element, String language, String text) throws IOException {
        xml.start(element).attribute("xml:lang", language).text(text).end();
    }

    private static String state(XliffUnit unit) {
        if (unit.target().isEmpty()) {
            return "new";
        }
        if (unit.returned().isPresent()) {
            return "needs-review-translation";
        }
        return switch (unit.state()) {
            case NOT_TRANSLATED -> "new";
            case DRAFT ->
                unit.origin().band() == MatchBand.ASSEMBLED ? "needs-translation" : "needs-review-translation";
            case TRANSLATED -> "translated";
            case APPROVED -> "final";
        };
    }

    private static Optional<String> qualifier(XliffUnit unit) {
        if (unit.target().isEmpty()) {
            return Optional.empty();
        }
        if (unit.returned().isPresent()) {
            // 1.2 knows four kinds of rejection only; the note has the reason itself
            return Optional.of(
                    switch (unit.returned().get()) {
                        case LANGUAGE, STYLE -> "rejected-grammar";
                        case TERMINOLOGY, ACCURACY, NAME_OR_TITLE, NUMBER_OR_DATE, OMISSION -> "rejected-inaccurate";
                    });
        }
        if (unit.state() == SegmentState.APPROVED || unit.state() == SegmentState.NOT_TRANSLATED) {
            return Optional.empty();
        }
        return switch (unit.origin().band()) {
            case CONTEXT, EXACT -> Optional.of("exact-match");
            case NEARLY_EXACT, HIGH_FUZZY, MEDIUM_FUZZY, LOW_FUZZY -> Optional.of("fuzzy-match");
            case ASSEMBLED -> Optional.of("leveraged-glossary");
            case NEW -> Optional.empty();
        };
    }
}
