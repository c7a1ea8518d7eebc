package org.songngu.qa.languagetool;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.songngu.text.Diacritics;
import org.songngu.text.Syllables;
import org.springframework.core.io.ClassPathResource;

/// What Vietnamese is known to be written: syllables and pairs of syllables of our own texts and word list, and the
/// foreign words that Vietnamese texts use. Keys are match keys. Immutable after loading, safe for many threads.
final class WordEvidence {

    /// A pair seen so often is more than a chance neighbourhood.
    static final int OFTEN = 3;

    private static final String FOLDER = "org/songngu/qa/";

    private final Map<String, Integer> syllables = new HashMap<>();
    private final Map<String, Integer> pairs = new HashMap<>();
    private final Map<String, List<String>> byLetters = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> foreign = new HashSet<>();

    /// Reads the shipped texts and lists; about 60,000 words.
    static WordEvidence load() {
        WordEvidence evidence = new WordEvidence();
        ShippedText.read(evidence::learn);
        for (String line : lines("languagetool/vi-words.txt")) {
            String[] halves = line.split(" ");
            for (int i = 1; i < halves.length; i++) {
                evidence.learnWord(Toned.key(halves[0]), Toned.key(halves[i]));
            }
        }
        for (String line : lines("languagetool/vi-syllables.txt")) {
            List.of(line.split(" ")).forEach(word -> evidence.syllables.merge(Toned.key(word), 1, Integer::sum));
        }
        for (String line : lines("languagetool/vi-foreign.txt")) {
            evidence.foreign.addAll(List.of(line.toLowerCase(Locale.ROOT).split(" ")));
        }
        evidence.foreign.addAll(
                lines("english-words.txt").stream().map(String::strip).toList());
        evidence.syllables.keySet().stream()
                .filter(Syllables::isValid)
                .forEach(key -> evidence.byLetters
                        .computeIfAbsent(Diacritics.strip(key), letters -> new ArrayList<>())
                        .add(key));
        return evidence;
    }

    /// The lines of a resource of this module, without comments.
    ///
    /// @param file below `org/songngu/qa`
    static List<String> lines(String file) {
        try {
            return new ClassPathResource(FOLDER + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("list " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private void learn(String text) {
        List<Word> words = Word.of(Normalizer.normalize(text, Normalizer.Form.NFC));
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            syllables.merge(word.key(), 1, Integer::sum);
            if (word.linked()) {
                pairs.merge(words.get(i - 1).key() + " " + word.key(), 1, Integer::sum);
            }
        }
    }

    private void learnWord(String first, String second) {
        syllables.merge(first, 1, Integer::sum);
        syllables.merge(second, 1, Integer::sum);
        pairs.merge(first + " " + second, OFTEN, Integer::sum);
        words.add(first + " " + second);
    }

    /// How often a syllable is attested.
    ///
    /// @param key match key
    int syllable(String key) {
        return syllables.getOrDefault(key, 0);
    }

    /// The attested syllables of these letters, whatever their marks.
    ///
    /// @param letters without marks, đ as d
    List<String> ofLetters(String letters) {
        return byLetters.getOrDefault(letters, List.of());
    }

    /// How often one syllable was seen after the other.
    ///
    /// @param first  match key
    /// @param second match key
    int pair(String first, String second) {
        return pairs.getOrDefault(first + " " + second, 0);
    }

    /// Whether two syllables are a word of the word list: they do not only happen to stand side by side.
    ///
    /// @param first  match key
    /// @param second match key
    boolean isWord(String first, String second) {
        return words.contains(first + " " + second);
    }

    /// Whether a word is one that Vietnamese texts take from other languages, or an English one.
    ///
    /// @param word lower case
    boolean isForeign(String word) {
        return foreign.contains(word);
    }
}
