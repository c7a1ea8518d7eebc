package org.songngu.memory;

import java.util.ArrayList;
import java.util.List;
import org.songngu.text.Diacritics;
import org.songngu.text.MatchKey;
import org.songngu.text.Span;
import org.songngu.text.Token;
import org.songngu.text.Tokens;

/// Finds where a phrase stands in a text as it was written.
final class PhraseSpans {

    private final List<String> phrase;
    private final boolean isBare;
    private final boolean isApart;

    PhraseSpans(String typed) {
        this(typed, false);
    }

    /// @param typed   what is looked for
    /// @param isApart whether each of its words counts by itself
    PhraseSpans(String typed, boolean isApart) {
        this.isApart = isApart;
        phrase = Tokens.of(MatchKey.of(typed)).stream().map(Token::key).toList();
        isBare = phrase.stream().allMatch(key -> Diacritics.strip(key).equals(key));
    }

    /// The places of the phrase in UTF-16 code units; a phrase without diacritics is found in whatever has them.
    List<Span> in(String text) {
        if (isApart) {
            return words(text);
        }
        List<Token> tokens = Tokens.of(text);
        List<Span> spans = new ArrayList<>();
        int at = 0;
        while (!phrase.isEmpty() && at + phrase.size() <= tokens.size()) {
            if (standsAt(tokens, at)) {
                spans.add(new Span(
                        tokens.get(at).span().start(),
                        tokens.get(at + phrase.size() - 1).span().end()));
                at += phrase.size();
            } else {
                at++;
            }
        }
        return List.copyOf(spans);
    }

    private List<Span> words(String text) {
        return Tokens.of(text).stream()
                .filter(token -> token.kind() != Token.Kind.PUNCTUATION)
                .filter(token -> phrase.contains(isBare ? Diacritics.strip(token.key()) : token.key()))
                .map(Token::span)
                .toList();
    }

    private boolean standsAt(List<Token> tokens, int at) {
        for (int i = 0; i < phrase.size(); i++) {
            String key = tokens.get(at + i).key();
            if (!(isBare ? Diacritics.strip(key) : key).equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }
}
