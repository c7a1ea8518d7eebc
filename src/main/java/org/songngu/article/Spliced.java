package org.songngu.article;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.songngu.text.LanguagePair;
import org.songngu.text.Refill;

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
    /// @param start its first UTF-16 code unit in the file
    /// @param end   behind its last
    /// @param codes its inline codes as they stand there, in order
    record Slot(int start, int end, List<String> codes) {

        /// Where a paragraph stands whose place in the file is not clear: it is never exchanged.
        static final Slot UNCLEAR = new Slot(NOWHERE, NOWHERE, List.of());
    }

    /// How a format writes.
    interface Writing {

        /// Words as they stand in a file.
        ///
        /// @param words plain text
        String words(String words);

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
        List<Map.Entry<Integer, List<Refill.Part>>> ordered = new ArrayList<>(texts.entrySet());
        ordered.removeIf(entry -> slots.get(entry.getKey() - 1).start() < 0);
        // a page may show a paragraph elsewhere than where it stands in the file
        ordered.sort(
                Comparator.comparingInt(entry -> slots.get(entry.getKey() - 1).start()));
        StringBuilder out = new StringBuilder(text.length() + 1_000);
        int at = 0;
        for (Map.Entry<Integer, List<Refill.Part>> entry : ordered) {
            Slot slot = slots.get(entry.getKey() - 1);
            String before = text.substring(slot.start(), slot.end());
            out.append(text, at, slot.start()).append(writing.paragraph(before, written(slot, entry.getValue())));
            at = slot.end();
        }
        out.append(text, at, text.length());
        return writing.file(out.toString(), pair).getBytes(StandardCharsets.UTF_8);
    }

    private String written(Slot slot, List<Refill.Part> parts) {
        StringBuilder out = new StringBuilder();
        for (Refill.Part part : parts) {
            out.append(
                    switch (part) {
                        case Refill.Part.Words(String words) -> writing.words(words);
                        case Refill.Part.Code(int index) -> slot.codes().get(index);
                    });
        }
        return out.toString();
    }
}
