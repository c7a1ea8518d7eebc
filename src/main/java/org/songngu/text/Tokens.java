package org.songngu.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts text into [Token]s: syllables or words, figures, single punctuation marks; white space is dropped.
public final class Tokens {

    // A figure keeps what makes it one value: 1.234,5 / 42,5% / 30/12 / 13-1 / 10.10 / 8h30 stays two tokens and a
    // word.
    private static final Pattern TOKEN = Pattern.compile("(?<number>\\p{Nd}+(?:[.,/\\-–:]\\p{Nd}+)*%?)"
            + "|(?<word>[\\p{L}\\p{M}]+(?:['’](?=\\p{L})[\\p{L}\\p{M}]+)*)"
            + "|(?<other>[^\\s\\p{Z}\\p{Cc}\\p{Cf}])");

    private Tokens() {}

    /// The tokens of `text` in order.
    ///
    /// @param text any text; NFC gives the most useful spans, other forms give the same keys
    public static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            Token.Kind kind = matcher.group("number") != null
                    ? Token.Kind.NUMBER
                    : matcher.group("word") != null ? Token.Kind.WORD : Token.Kind.PUNCTUATION;
            tokens.add(new Token(kind, MatchKey.of(matcher.group()), new Span(matcher.start(), matcher.end())));
        }
        return tokens;
    }
}
