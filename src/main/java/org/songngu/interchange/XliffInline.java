package org.songngu.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the inline elements of XLIFF 1.2 and 2.x as codes: each keeps what it is in the file.
///
/// `g`, `pc`, `mrk` enclose text; `bpt`/`ept`, `bx`/`ex`, `sc`/`ec`, `sm`/`em` are the ends of a pair, by `rid` where
/// it
/// is given (memoQ has no other); `x`, `ph`, `it`, `cp` stand alone, with what is inside them.
final class XliffInline {

    // {1> and <1}, {b> and <b}, {1}: Phrase writes its tags as text
    private static final Pattern PHRASE_TAG = Pattern.compile("\\{[0-9a-z]{1,4}>|<[0-9a-z]{1,4}\\}|\\{[0-9]{1,4}\\}");
    private static final Pattern TAG_INSIDE = Pattern.compile("^<([A-Za-z][A-Za-z0-9]{0,9})\\b");
    private static final Map<String, String> LABELS = Map.of(
            "bold",
            "b",
            "italic",
            "i",
            "underlined",
            "u",
            "link",
            "link",
            "image",
            "image",
            "lb",
            "br",
            "x-html-strong",
            "b",
            "x-html-em",
            "i",
            "x-html-a",
            "link");

    private final String xml;
    private final boolean phrase;

    /// @param xml     the file
    /// @param dialect who wrote it
    XliffInline(String xml, XliffDialect dialect) {
        this.xml = xml;
        this.phrase = dialect == XliffDialect.PHRASE;
    }

    /// The pieces of an element's content.
    List<RawText.Piece> pieces(XmlPart element) {
        List<RawText.Piece> pieces = new ArrayList<>();
        element.children().forEach(child -> add(child, pieces));
        return pieces;
    }

    private void add(XmlPart part, List<RawText.Piece> pieces) {
        if (part.isText()) {
            words(part.text(xml), pieces);
            return;
        }
        String id = part.attribute(xml, "id");
        String pair = part.attribute(xml, "rid");
        String rid = pair.isEmpty() ? id : pair;
        if (part.attribute(xml, "type").equals("mtc:match")) {
            // says which words a match is for, and is nothing that a translation has
            part.children().forEach(child -> add(child, pieces));
            return;
        }
        switch (part.name()) {
            case "g", "pc", "mrk", "hi" -> around(part, part.name() + id + part.attribute(xml, "mid"), pieces);
            case "bpt", "bx" -> code(RawText.Kind.OPENING, "p" + rid, part, pieces);
            case "ept", "ex" -> code(RawText.Kind.CLOSING, "p" + rid, part, pieces);
            case "sc", "sm" -> code(RawText.Kind.OPENING, "s" + id, part, pieces);
            case "ec", "em" -> {
                String start = part.attribute(xml, "startRef");
                code(RawText.Kind.CLOSING, "s" + (start.isEmpty() ? id : start), part, pieces);
            }
            default -> code(RawText.Kind.ALONE, part.name() + id, part, pieces);
        }
    }

    private void words(String words, List<RawText.Piece> pieces) {
        if (phrase) {
            pieces.addAll(RawText.cut(words, PHRASE_TAG, XmlPart::escaped));
        } else {
            pieces.add(RawText.Piece.words(words));
        }
    }

    private void around(XmlPart part, String key, List<RawText.Piece> pieces) {
        String label = label(part);
        if (part.openEnd() == part.end()) {
            pieces.add(RawText.Piece.code(RawText.Kind.ALONE, key, part.whole(xml), label));
            return;
        }
        String open = xml.substring(part.start(), part.openEnd());
        String close = xml.substring(part.closeStart(), part.end());
        pieces.add(RawText.Piece.code(RawText.Kind.OPENING, key, open, label));
        part.children().forEach(child -> add(child, pieces));
        pieces.add(RawText.Piece.code(RawText.Kind.CLOSING, key, close, label));
    }

    private void code(RawText.Kind kind, String key, XmlPart part, List<RawText.Piece> pieces) {
        pieces.add(RawText.Piece.code(kind, key, part.whole(xml), label(part)));
    }

    // What the file says it is, in this order: its type, what it shows, the tag that it stands for.
    private String label(XmlPart part) {
        for (String attribute : List.of("ctype", "subType", "type")) {
            String value = part.attribute(xml, attribute);
            String known = LABELS.get(value.substring(value.indexOf(':') + 1));
            if (known != null) {
                return known;
            }
            if (value.startsWith("fmt:") || value.startsWith("xlf:")) {
                return value.substring(4);
            }
        }
        for (String attribute : List.of("equiv-text", "equiv", "disp", "dispStart")) {
            String value = part.attribute(xml, attribute);
            if (!value.isEmpty()) {
                return value.length() > 12 ? value.substring(0, 12) : value;
            }
        }
        Matcher tag = TAG_INSIDE.matcher(part.name().equals("g") || part.name().equals("mrk") ? "" : part.text(xml));
        return tag.find() ? tag.group(1) : "";
    }
}
