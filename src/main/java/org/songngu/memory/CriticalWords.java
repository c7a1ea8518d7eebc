package org.songngu.memory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.songngu.text.Language;
import org.songngu.text.MatchKey;
import org.songngu.text.Token;
import org.songngu.text.Tokens;

/// The words whose loss, addition or change turns a sentence round (features.md §3 no. 2), read from an editable list.
final class CriticalWords {

    private static final String HARMLESS = "harmless";
    private static final int MOST_WORDS = 6;

    private final Map<Language, Map<String, List<Phrase>>> byFirstWord = new EnumMap<>(Language.class);

    private record Phrase(List<String> words, boolean harmless) {

        String shown() {
            return String.join(" ", words);
        }
    }

    private record Occurrence(Phrase phrase, int start, int end) {}

    /// A list that was read.
    ///
    /// @param words    what could be read
    /// @param problems the lines left out
    record Loaded(CriticalWords words, List<Problem> problems) {}

    /// A line that could not be read.
    ///
    /// @param line   its number, from 1
    /// @param text   what it says
    /// @param reason what is wrong
    record Problem(int line, String text, Reason reason) {}

    /// What is wrong with a line.
    enum Reason {
        OUTSIDE_A_GROUP,
        BAD_GROUP,
        EMPTY_PHRASE,
        NO_WORD,
        TOO_MANY_WORDS,
        TWICE
    }

    private CriticalWords() {
        for (Language language : Language.values()) {
            byFirstWord.put(language, new HashMap<>());
        }
    }

    /// Reads a list; the format is told at the head of `critical-words.txt`.
    ///
    /// @param text the list
    /// @throws IOException when it cannot be read at all
    static Loaded read(Reader text) throws IOException {
        CriticalWords words = new CriticalWords();
        List<Problem> problems = new ArrayList<>();
        BufferedReader lines = new BufferedReader(text);
        Optional<Group> group = Optional.empty();
        int number = 0;
        for (String raw = lines.readLine(); raw != null; raw = lines.readLine()) {
            number++;
            String line = raw.replace("\uFEFF", "").strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[")) {
                group = Group.of(line);
                if (group.isEmpty()) {
                    problems.add(new Problem(number, line, Reason.BAD_GROUP));
                }
                continue;
            }
            for (String phrase : line.split("\\|", -1)) {
                Optional<Reason> reason =
                        group.isEmpty() ? Optional.of(Reason.OUTSIDE_A_GROUP) : words.add(phrase, group.get());
                if (reason.isPresent()) {
                    problems.add(new Problem(number, line, reason.get()));
                }
            }
        }
        words.longestFirst();
        return new Loaded(words, List.copyOf(problems));
    }

    private record Group(Language language, boolean harmless) {

        static Optional<Group> of(String line) {
            String[] parts = line.endsWith("]")
                    ? line.substring(1, line.length() - 1).strip().split("\\s+", 2)
                    : new String[0];
            return parts.length != 2
                    ? Optional.empty()
                    : Language.ofTag(parts[0]).map(language -> new Group(language, parts[1].equals(HARMLESS)));
        }
    }

    private Optional<Reason> add(String phrase, Group group) {
        if (phrase.isBlank()) {
            return Optional.of(Reason.EMPTY_PHRASE);
        }
        List<Token> tokens = Tokens.of(MatchKey.of(phrase));
        if (tokens.stream().anyMatch(token -> token.kind() != Token.Kind.WORD)) {
            return Optional.of(Reason.NO_WORD);
        }
        if (tokens.size() > MOST_WORDS) {
            return Optional.of(Reason.TOO_MANY_WORDS);
        }
        List<String> words = tokens.stream().map(Token::key).toList();
        List<Phrase> same = byFirstWord
                .getOrDefault(group.language(), Map.of())
                .computeIfAbsent(words.getFirst(), fresh -> new ArrayList<>());
        if (same.stream().anyMatch(known -> known.words().equals(words))) {
            return Optional.of(Reason.TWICE);
        }
        same.add(new Phrase(words, group.harmless()));
        return Optional.empty();
    }

    private void longestFirst() {
        byFirstWord
                .values()
                .forEach(phrases -> phrases.values()
                        .forEach(same -> same.sort(Comparator.comparingInt(
                                (Phrase phrase) -> -phrase.words().size()))));
    }

    /// The critical words that were lost, added or put elsewhere between two texts, as their match keys.
    ///
    /// @param language the texts' language
    /// @param query    the text to be translated
    /// @param source   the text that was translated
    List<String> differences(Language language, String query, String source) {
        List<String> some = keys(query);
        List<String> others = keys(source);
        List<Occurrence> wanted = occurrences(language, some);
        List<Occurrence> stored = occurrences(language, others);
        if (wanted.isEmpty() && stored.isEmpty()) {
            return List.of();
        }
        Set<Integer> keptHere = new HashSet<>();
        Set<Integer> keptThere = new HashSet<>();
        align(some, others, keptHere, keptThere);
        Set<String> changed = new LinkedHashSet<>();
        wanted.stream()
                .filter(word -> isTouched(word, keptHere, wanted, stored))
                .forEach(word -> changed.add(word.phrase().shown()));
        stored.stream()
                .filter(word -> isTouched(word, keptThere, wanted, stored))
                .forEach(word -> changed.add(word.phrase().shown()));
        return List.copyOf(changed);
    }

    /// Whether one of its words has no counterpart, or the phrase is not there as often on the other side: «hàng không»
    /// for «không» keeps the word and changes the phrase.
    private static boolean isTouched(
            Occurrence word, Set<Integer> kept, List<Occurrence> wanted, List<Occurrence> stored) {
        if (word.phrase().harmless()) {
            return false;
        }
        for (int i = word.start(); i < word.end(); i++) {
            if (!kept.contains(i)) {
                return true;
            }
        }
        return count(word.phrase(), wanted) != count(word.phrase(), stored);
    }

    private static long count(Phrase phrase, List<Occurrence> words) {
        return words.stream().filter(word -> word.phrase().equals(phrase)).count();
    }

    private List<Occurrence> occurrences(Language language, List<String> keys) {
        Map<String, List<Phrase>> phrases = byFirstWord.getOrDefault(language, Map.of());
        List<Occurrence> found = new ArrayList<>();
        int at = 0;
        while (at < keys.size()) {
            int from = at;
            Optional<Phrase> longest = phrases.getOrDefault(keys.get(at), List.of()).stream()
                    .filter(phrase -> startsAt(keys, from, phrase.words()))
                    .findFirst();
            longest.ifPresent(phrase ->
                    found.add(new Occurrence(phrase, from, from + phrase.words().size())));
            at += longest.map(phrase -> phrase.words().size()).orElse(1);
        }
        return found;
    }

    private static boolean startsAt(List<String> keys, int at, List<String> words) {
        return at + words.size() <= keys.size()
                && keys.subList(at, at + words.size()).equals(words);
    }

    private static List<String> keys(String text) {
        return Tokens.of(MatchKey.of(text)).stream().map(Token::key).toList();
    }

    /// Marks the places that the longest common subsequence keeps.
    static void align(List<String> some, List<String> others, Set<Integer> kept, Set<Integer> keptOthers) {
        int[][] common = new int[some.size() + 1][others.size() + 1];
        for (int i = some.size() - 1; i >= 0; i--) {
            for (int j = others.size() - 1; j >= 0; j--) {
                common[i][j] = some.get(i).equals(others.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < some.size() && j < others.size()) {
            if (some.get(i).equals(others.get(j))) {
                kept.add(i++);
                keptOthers.add(j++);
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
