package org.songngu.article;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.songngu.text.LanguagePair;
import org.songngu.text.Refill;
import org.songngu.text.Span;

/// A text file whose paragraphs are ranges of it: what is not translated stays as it is, to the character.
///
/// @param text    the file as decoded
/// @param slots   where its paragraphs stand, one for each
/// @param writing how new texts are written in this format
record Spliced(String text, List<Slot> slots, Writing writing) implements Original {

    // a place that is not clear
    private static final int NOWHERE = -1;

    /// Where a paragraph stands.
    ///
    /// @param start     its first UTF-16 code unit in the file
    /// @param end       behind its last
    /// @param codes     where its inline codes stand there, in order
    /// @param attribute whether it is the value of an attribute, which may stand within a code of another paragraph
    record Slot(int start, int end, List<Span> codes, boolean attribute) {

        /// Where a paragraph stands whose place in the file is not clear: it is never exchanged.
        static final Slot UNCLEAR = new Slot(NOWHERE, NOWHERE, List.of());

        Slot(int start, int end, List<Span> codes) {
            this(start, end, codes, false);
        }
    }

    /// How a format writes.
    interface Writing {

        /// Words as they stand in a file.
        ///
        /// @param words plain text
        String words(String words);

        /// Words as they stand in the value of an attribute.
        ///
        /// @param words  plain text
        /// @param before the character before the value: a quotation mark, or none of the two
        default String attribute(String words, char before) {
            throw new IllegalStateException("no attributes in this format");
        }

        /// A whole paragraph, after its words and codes were put together.
        ///
        /// @param before as it stood in the file
        /// @param after  as it is to stand there
        default String paragraph(String before, String after) {
            return after;
        }

        /// The whole file, last of all.
        ///
        /// @param file as it was put together
        /// @param pair from which language into which
        default String file(String file, LanguagePair pair) {
            return file;
        }
    }

    @Override
    public byte[] with(Map<Integer, List<Refill.Part>> texts, LanguagePair pair) {
        // by place: a page may show a paragraph elsewhere than where it stands in the file
        NavigableMap<Integer, Change> changes = new TreeMap<>();
        texts.forEach((number, parts) -> {
            Slot slot = slots.get(number - 1);
            if (slot.start() != NOWHERE) {
                changes.put(slot.start(), new Change(slot, parts));
            }
        });
        StringBuilder out = new StringBuilder(text.length() + 1_000);
        copy(0, text.length(), changes, out);
        return writing.file(out.toString(), pair).getBytes(StandardCharsets.UTF_8);
    }

    /// What becomes of a paragraph.
    private record Change(Slot slot, List<Refill.Part> parts) {}

    // A part of the file with the paragraphs in it exchanged; an attribute within a code is exchanged in the code.
    private void copy(int from, int to, NavigableMap<Integer, Change> changes, StringBuilder out) {
        int at = from;
        for (Change change : changes.subMap(from, true, to, false).values()) {
            Slot slot = change.slot();
            // a paragraph that begins with this code is around it, not in it
            if (slot.start() >= at && slot.end() <= to) {
                out.append(text, at, slot.start());
                String before = text.substring(slot.start(), slot.end());
                out.append(slot.attribute() ? attribute(change) : writing.paragraph(before, written(change, changes)));
                at = slot.end();
            }
        }
        out.append(text, at, to);
    }

    private String attribute(Change change) {
        StringBuilder words = new StringBuilder();
        for (Refill.Part part : change.parts()) {
            if (part instanceof Refill.Part.Words(String plain)) {
                words.append(plain);
            }
        }
        return writing.attribute(words.toString(), text.charAt(change.slot().start() - 1));
    }

    private String written(Change change, NavigableMap<Integer, Change> changes) {
        StringBuilder out = new StringBuilder();
        for (Refill.Part part : change.parts()) {
            switch (part) {
                case Refill.Part.Words(String words) -> out.append(writing.words(words));
                case Refill.Part.Code(int index) -> {
                    Span code = change.slot().codes().get(index);
                    copy(code.start(), code.end(), changes, out);
                }
            }
        }
        return out.toString();
    }
}
