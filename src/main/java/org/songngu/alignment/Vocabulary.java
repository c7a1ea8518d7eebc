package org.songngu.alignment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.songngu.text.Token;
import org.songngu.text.Tokens;

/// The words of a text, numbered. What a text does not have need not be learned for it.
final class Vocabulary {

    /// The number of what is not a word of the text.
    static final int NONE = -1;

    private final Map<String, Integer> numbers = new HashMap<>();

    int add(String word) {
        return numbers.computeIfAbsent(word, unseen -> numbers.size());
    }

    int number(String word) {
        return numbers.getOrDefault(word, NONE);
    }

    int size() {
        return numbers.size();
    }

    /// The numbers of those of some words that the text has, each once.
    int[] known(Collection<String> words) {
        return words.stream()
                .mapToInt(this::number)
                .filter(number -> number != NONE)
                .distinct()
                .toArray();
    }

    /// The syllables or words of a text in lower case, figures left out.
    static List<String> syllables(String text) {
        return Tokens.of(text).stream()
                .filter(token -> token.kind() == Token.Kind.WORD)
                .map(Token::key)
                .toList();
    }

    /// A word without the usual ending. Crude, and the same on all sides: «visits», «visited» and «visiting» meet.
    static String stem(String word) {
        if (word.length() > 5 && word.endsWith("ing")) {
            return word.substring(0, word.length() - 3);
        }
        if (word.length() > 4 && (word.endsWith("ies") || word.endsWith("ied"))) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.length() > 4 && (word.endsWith("ed") || word.endsWith("es"))) {
            return word.substring(0, word.length() - 2);
        }
        if (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")) {
            return word.substring(0, word.length() - 1);
        }
        return word.length() > 4 && word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
    }
}
