package org.songngu.qa.check;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.songngu.termbase.Term;
import org.songngu.text.Language;
import org.songngu.text.Token;
import org.songngu.text.Tokens;

/// Whether a text says a term, in whatever inflection and order of words.
final class SaidTerms {

    private static final Set<String> LIGHT = Set.of("of", "for", "and", "to", "in", "on", "at", "with", "by", "from");
    // «Vietnam» and «Ninh Binh» are «the country» and «the province» once they have been named.
    private static final Set<String> PLACES = Set.of("country", "nation", "province", "city", "capital");
    private static final Map<String, List<List<String>>> PEOPLES = WordList.lines("peoples.txt")
            .map(line -> line.split("="))
            .collect(Collectors.toUnmodifiableMap(
                    cells -> cells[0].strip(),
                    cells -> Stream.of(cells[1].split("\\|"))
                            .map(SaidTerms::stems)
                            .toList()));

    private final List<String> stems;

    /// @param text the target
    SaidTerms(String text) {
        stems = stems(text);
    }

    /// Whether the text says a term: a name with nearly all its words («Offices of the two National
    /// Assemblies»), its type word left out («Quang Nam» for «Quang Nam province»), or by its people
    /// («Danish»); another phrase with half of its words.
    ///
    /// @param term what to look for
    /// @param name whether it is a name
    boolean isSaid(Term term, boolean name) {
        if (name && PEOPLES.getOrDefault(term.text(), List.of()).stream().anyMatch(this::contains)) {
            return true;
        }
        List<String> words = content(term, name);
        long said = words.stream()
                .filter(word -> stems.stream().anyMatch(other -> isSameWord(word, other)))
                .count();
        return name ? said * 4 >= words.size() * 3L : said * 2 >= words.size() && said > 0;
    }

    /// Whether the text may mean a name by its head alone: «the Commission» for «Commission for External Relations»,
    /// «the country» for a name of one word. It is right only where the whole name was said before.
    ///
    /// @param term an English name
    boolean isByHead(Term term) {
        List<String> words = content(term, true);
        return words.size() == 1
                ? stems.stream().anyMatch(PLACES::contains)
                : !words.isEmpty() && (stems.contains(head(term)) || stems.contains(words.getLast()));
    }

    /// Whether a phrase stands in the text word by word.
    ///
    /// @param phrase one or more words
    boolean contains(String phrase) {
        return contains(stems(phrase));
    }

    private boolean contains(List<String> words) {
        return !words.isEmpty() && Collections.indexOfSubList(stems, words) >= 0;
    }

    private static String head(Term term) {
        List<String> words = stems(term.text());
        int end = 0;
        while (end < words.size() && !LIGHT.contains(words.get(end))) {
            end++;
        }
        return words.get(Math.max(0, end - 1));
    }

    // Of an English name the capitalised words, when there are any.
    private static List<String> content(Term term, boolean name) {
        String proper = name && term.language() == Language.EN
                ? Stream.of(term.text().split("\\s+"))
                        .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                        .collect(Collectors.joining(" "))
                : "";
        return stems(proper.isEmpty() ? term.text() : proper).stream()
                .filter(word -> !LIGHT.contains(word))
                .toList();
    }

    // «Asia» and «Asian», «Vietnam» and «Vietnamese», «cooperate» and «cooperation».
    private static boolean isSameWord(String word, String other) {
        int shared = 0;
        while (shared < Math.min(word.length(), other.length()) && word.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return word.equals(other) || (shared >= 4 && shared * 5 >= Math.max(word.length(), other.length()) * 3);
    }

    /// The words without plural and other simple endings, articles left out.
    private static List<String> stems(String text) {
        return Tokens.of(text).stream()
                .filter(token -> token.kind() != Token.Kind.PUNCTUATION)
                .map(token -> token.key().replaceFirst("['’]s?$", ""))
                .filter(word -> !word.equals("the") && !word.equals("a") && !word.equals("an"))
                .map(word -> word.replaceFirst("ies$", "y").replaceFirst("(?<=[a-z]{3})(?:es|ed|ing|s|e)$", ""))
                .toList();
    }
}
