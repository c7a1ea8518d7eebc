package org.songngu.alignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.songngu.memory.UpkeepProgress;
import org.songngu.placeable.Placeable;
import org.songngu.placeable.Placeables;
import org.songngu.termbase.TermHit;
import org.songngu.termbase.TermQuery;
import org.songngu.termbase.Termbase;
import org.songngu.text.Diacritics;
import org.songngu.text.Language;
import org.songngu.text.LanguagePair;
import org.songngu.text.Token;
import org.songngu.text.Tokens;

/// Finds what the segments of a text say: its words, its names, the values of its figures, its terms.
final class EvidenceReader {

    // «Thế» and «The» are alike without marks, and both begin sentences
    private static final int SHORTEST_FIRST_NAME = 5;
    private static final int SHORTEST_NAME = 2;

    private final Termbase termbase;
    private final Placeables placeables;

    EvidenceReader(Termbase termbase, Placeables placeables) {
        this.termbase = termbase;
        this.placeables = placeables;
    }

    /// What a text says, segment by segment.
    ///
    /// @param text       whose segments
    /// @param vocabulary gets the text's words
    /// @param progress   asked whether to go on
    List<Evidence> read(AlignedText text, Vocabulary vocabulary, UpkeepProgress progress) {
        List<Evidence> read = new ArrayList<>();
        for (TextSegment segment : text.segments()) {
            progress.check();
            read.add(read(segment, text.language(), vocabulary));
        }
        return read;
    }

    private Evidence read(TextSegment segment, Language language, Vocabulary vocabulary) {
        boolean vietnamese = language == Language.VI;
        List<String> words = new ArrayList<>();
        Map<String, Integer> names = new HashMap<>();
        int length = 0;
        for (Token token : Tokens.of(segment.text())) {
            length += token.span().length();
            if (token.kind() == Token.Kind.WORD) {
                String name = name(segment.text(), token, words.isEmpty());
                if (!name.isEmpty()) {
                    names.put(name, words.size());
                }
                words.add(vietnamese ? token.key() : Vocabulary.stem(token.key()));
            }
        }
        int[] numbers = words.stream().mapToInt(vocabulary::add).toArray();
        Map<Integer, int[]> units = vietnamese ? units(words, vocabulary) : Map.of();
        return new Evidence(segment, length, numbers, units, names, marks(segment.text(), language));
    }

    private static Map<Integer, int[]> units(List<String> syllables, Vocabulary vocabulary) {
        Map<Integer, int[]> units = new HashMap<>();
        for (int i = 0; i < syllables.size(); i++) {
            units.putIfAbsent(vocabulary.add(syllables.get(i)), new int[] {i});
            if (i > 0) {
                units.putIfAbsent(vocabulary.add(syllables.get(i - 1) + " " + syllables.get(i)), new int[] {i - 1, i});
            }
        }
        return units;
    }

    private static String name(String text, Token token, boolean first) {
        String word = token.span().of(text);
        boolean capital = Character.isUpperCase(word.codePointAt(0));
        boolean acronym = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        if (!capital || word.length() < (first && !acronym ? SHORTEST_FIRST_NAME : SHORTEST_NAME)) {
            return "";
        }
        return Diacritics.strip(token.key());
    }

    private Set<String> marks(String text, Language language) {
        Set<String> marks = new HashSet<>();
        for (Placeable placeable : placeables.recognize(text, language)) {
            marks.add("=" + placeable.value());
        }
        TermQuery query = new TermQuery(LanguagePair.from(language), LocalDate.EPOCH, "");
        for (TermHit hit : termbase.recognize(text, query)) {
            marks.add("#" + hit.concept().id().value());
            hit.alternatives().forEach(other -> marks.add("#" + other.id().value()));
        }
        return marks;
    }
}
