package org.songngu.interchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.songngu.text.InlineCode;
import org.songngu.text.InlineText;

/// The inline elements of one unit of a file of XLIFF 1.2, 2.x or TMX as our codes. Source and target share it: what
/// the file calls the same in both gets the same number, its own one when it has a number that is free.
///
/// `g pc hi` and `bpt`/`ept`, `bx`/`ex`, `sc`/`ec` are pairs, a half whose partner is not in the text stays one; `x ph
/// ut` stand alone, `it` is a half. What a file keeps inside an element (its own code) is not kept; `mrk` encloses
/// text.
final class FileCodes implements XmlCursor.Inline {

    /// More than these in one text are no formatting but damage.
    private static final int MOST_CODES = 1_000;

    private static final Set<String> WITH_CODE_INSIDE = Set.of("bpt", "ept", "ph", "it", "ut");

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private final Map<String, String> starts = new HashMap<>();

    private enum Kind {
        OPENING,
        CLOSING,
        ALONE
    }

    /// A code as it was read.
    ///
    /// @param kind which
    /// @param key  what is the same in source and target
    /// @param id   as in the file
    /// @param at   before this character of the text
    private record Piece(Kind kind, String key, String id, int at) {}

    @Override
    public boolean holdsCode(String element) {
        return WITH_CODE_INSIDE.contains(element);
    }

    @Override
    public void starts(XmlCursor xml, int at) {
        String id = xml.attribute("id");
        String rid = first(xml.attribute("rid"), id);
        switch (xml.name()) {
            case "g", "pc", "hi" -> {
                String own = first(id, xml.attribute("x"), xml.attribute("i"));
                String key = key("pair", own, xml.name());
                open.add(key);
                add(Kind.OPENING, key, own, at);
            }
            case "bpt" -> {
                // in TMX the pair is told by i within a text, and by x in the other one
                String pair = first(xml.attribute("i"), rid);
                String own = first(xml.attribute("x"), pair);
                starts.put(pair, key("pair", own, "bpt"));
                add(Kind.OPENING, starts.getOrDefault(pair, ""), own, at);
            }
            case "ept" -> {
                String pair = first(xml.attribute("i"), rid);
                add(Kind.CLOSING, starts.getOrDefault(pair, key("pair", pair, "ept")), pair, at);
            }
            case "bx" -> add(Kind.OPENING, key("pair", rid, "bx"), rid, at);
            case "ex" -> add(Kind.CLOSING, key("pair", rid, "ex"), rid, at);
            case "sc" -> add(Kind.OPENING, key("pair", id, "sc"), id, at);
            case "ec" -> {
                String start = first(xml.attribute("startRef"), id);
                add(Kind.CLOSING, key("pair", start, "ec"), start, at);
            }
            case "it" -> {
                String own = first(rid, xml.attribute("x"));
                boolean begins = Set.of("open", "begin").contains(xml.attribute("pos"));
                add(begins ? Kind.OPENING : Kind.CLOSING, key("pair", own, "it"), own, at);
            }
            case "x", "ph", "ut" -> {
                String own = first(id, xml.attribute("x"));
                add(Kind.ALONE, key("alone", own, xml.name()), own, at);
            }
            default -> open.add("");
        }
        if (Set.of("bx", "ex", "sc", "ec", "x").contains(xml.name()) || holdsCode(xml.name())) {
            open.add("");
        }
    }

    @Override
    public void ends(int at) {
        String key = open.removeLast();
        if (!key.isEmpty()) {
            add(Kind.CLOSING, key, "", at);
        }
    }

    private void add(Kind kind, String key, String id, int at) {
        boolean again = pieces.stream()
                .anyMatch(other -> other.kind() == kind && other.key().equals(key));
        pieces.add(new Piece(kind, again ? key + "+" + pieces.size() : key, id, at));
    }

    // Without an id it is the n-th of its kind in the text.
    private String key(String kind, String id, String element) {
        return id.isEmpty()
                ? kind + "#" + element
                        + pieces.stream()
                                .filter(piece -> piece.key().startsWith(kind + "#" + element))
                                .count()
                : kind + ":" + id;
    }

    private static String first(String... values) {
        for (String value : values) {
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    /// The text read last with its codes in it, NFC; they are counted anew for the next one.
    ///
    /// @param words the text without its elements
    String written(String words) {
        if (pieces.isEmpty()) {
            return words.indexOf(InlineText.LEFT) < 0 && words.indexOf(InlineText.RIGHT) < 0
                    ? words
                    : InlineText.withoutMarks(words);
        }
        List<InlineCode> codes = new ArrayList<>();
        for (Piece piece : pieces) {
            int number = numbers.computeIfAbsent(piece.key(), key -> free(piece.id()));
            int at = Math.min(piece.at(), words.length());
            codes.add(
                    switch (piece.kind()) {
                        case OPENING -> new InlineCode.Opening(number, at);
                        case CLOSING -> new InlineCode.Closing(number, at);
                        case ALONE -> new InlineCode.Alone(number, at);
                    });
        }
        clear();
        return Normalizer.normalize(
                new InlineText(InlineText.withoutMarks(words), codes).written(), Normalizer.Form.NFC);
    }

    /// Forgets the codes of the text read last when they are too many to be formatting.
    ///
    /// @return how many were dropped
    int dropped() {
        int count = pieces.size();
        if (count <= MOST_CODES) {
            return 0;
        }
        clear();
        return count;
    }

    private void clear() {
        pieces.clear();
        open.clear();
        starts.clear();
    }

    private int free(String id) {
        int number = id.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(id) : 1;
        while (!taken.add(number)) {
            number++;
        }
        return number;
    }
}
