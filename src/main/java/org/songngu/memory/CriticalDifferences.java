package org.songngu.memory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.songngu.text.Language;
import org.songngu.text.Token;
import org.songngu.text.Tokens;

/// The guard over fuzzy matches (features.md §3 no. 2): which differences between two sources change who, how many or
/// whether. Words that turn a sentence round, titles and countries come from the editable list; figures and names are
/// seen by their form.
final class CriticalDifferences {

    private static final String ENDS_SENTENCE = ".!?:–—";

    // In a headline in capitals, or in English title case, a capital says nothing.
    private static final double MOST_CAPITALS = 0.6;

    private final CriticalWords words;

    CriticalDifferences(CriticalWords words) {
        this.words = words;
    }

    /// What differs critically, as it is to be shown; empty when nothing does.
    ///
    /// @param language the texts' language
    /// @param query    the text to be translated
    /// @param source   the text that was translated
    List<String> between(Language language, String query, String source) {
        List<Token> wanted = Tokens.of(query);
        List<Token> stored = Tokens.of(source);
        Set<String> changed = new LinkedHashSet<>(words.differences(language, query, source));
        Set<Integer> keptHere = new HashSet<>();
        Set<Integer> keptThere = new HashSet<>();
        CriticalWords.align(keys(wanted), keys(stored), keptHere, keptThere);
        changed.addAll(figures(query, wanted, keptHere));
        changed.addAll(figures(source, stored, keptThere));
        if (!isMostlyCapitals(query, wanted) && !isMostlyCapitals(source, stored)) {
            changed.addAll(names(query, wanted, keptHere));
            changed.addAll(names(source, stored, keptThere));
        }
        return List.copyOf(changed);
    }

    private static List<String> keys(List<Token> tokens) {
        return tokens.stream().map(Token::key).toList();
    }

    private static List<String> figures(String text, List<Token> tokens, Set<Integer> kept) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Token.Kind.NUMBER && !kept.contains(i)) {
                found.add(tokens.get(i).span().of(text));
            }
        }
        return found;
    }

    // A changed capital inside a sentence begins a name, a title or a country. At the head of a sentence it does so
    // only when the next word has one too: `Tô Lâm`, but not `Chiều`.
    private static List<String> names(String text, List<Token> tokens, Set<Integer> kept) {
        List<String> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int from = at;
            while (at < tokens.size() && !kept.contains(at) && hasCapital(text, tokens.get(at))) {
                at++;
            }
            boolean opensOnly = at == from + 1
                    && isHead(text, tokens, from)
                    && !(at < tokens.size() && hasCapital(text, tokens.get(at)));
            if (at > from && !opensOnly) {
                found.add(text.substring(
                        tokens.get(from).span().start(),
                        tokens.get(at - 1).span().end()));
            }
            at = Math.max(at, from + 1);
        }
        return found;
    }

    private static boolean isHead(String text, List<Token> tokens, int at) {
        for (int i = at - 1; i >= 0; i--) {
            Token before = tokens.get(i);
            if (before.kind() != Token.Kind.PUNCTUATION) {
                return false;
            }
            if (ENDS_SENTENCE.contains(before.span().of(text))) {
                return true;
            }
        }
        return true;
    }

    private static boolean hasCapital(String text, Token token) {
        return token.kind() == Token.Kind.WORD
                && Character.isUpperCase(text.codePointAt(token.span().start()));
    }

    private static boolean isMostlyCapitals(String text, List<Token> tokens) {
        long all =
                tokens.stream().filter(token -> token.kind() == Token.Kind.WORD).count();
        long capitals = tokens.stream().filter(token -> hasCapital(text, token)).count();
        return all > 0 && capitals > MOST_CAPITALS * all;
    }
}
