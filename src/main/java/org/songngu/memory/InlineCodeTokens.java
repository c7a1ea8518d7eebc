package org.songngu.memory;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.songngu.text.InlineCode;
import org.songngu.text.InlineText;
import org.songngu.text.Span;
import org.songngu.text.Token;
import org.songngu.text.Tokens;

/// The inline codes of a text as the index compares them; see [TextScanner].
final class InlineCodeTokens {

    /// Grows whenever the hash of a text with codes changes.
    static final int VERSION = 1;

    private InlineCodeTokens() {}

    /// The words of a text with its codes behind them.
    ///
    /// @param words   the plain text, scanned
    /// @param coded   the text
    /// @param numbers the number of a token
    static ScannedText behind(ScannedText words, InlineText coded, ToIntFunction<Token> numbers) {
        List<InlineCode> codes = coded.codes();
        // a text of nothing but codes says nothing
        if (codes.isEmpty() || words.tokens().length == 0) {
            return words;
        }
        int count = words.tokens().length;
        int[] tokens = Arrays.copyOf(words.tokens(), count + codes.size());
        for (InlineCode code : codes) {
            tokens[count++] = numbers.applyAsInt(token(code));
        }
        long places = places(coded);
        return ScannedText.of(tokens, with(words.key(), places), (int) with(words.cased(), places));
    }

    /// The hash of a text's key.
    ///
    /// @param text a text with or without codes
    /// @param key  the hash of its plain text
    static long keyOf(String text, long key) {
        InlineText coded = InlineText.of(text);
        return coded.codes().isEmpty() ? key : with(key, places(coded));
    }

    private static long with(long key, long places) {
        return TextHash.mix(TextHash.chained(key, places));
    }

    // By its kind, whatever its number, and no text has such a key: half a word's weight, as a number has.
    private static Token token(InlineCode code) {
        return new Token(Token.Kind.NUMBER, kind(code), new Span(0, 0));
    }

    private static String kind(InlineCode code) {
        return switch (code) {
            case InlineCode.Opening _ -> "⟨⟩";
            case InlineCode.Closing _ -> "⟨/⟩";
            case InlineCode.Alone _ -> "⟨//⟩";
        };
    }

    // A place is told by the tokens before it: spelling, form and spaces do not move it.
    private static long places(InlineText coded) {
        List<Token> tokens = Tokens.of(coded.plain());
        List<Integer> numbers = coded.numbers();
        long places = TextHash.START;
        int before = 0;
        for (InlineCode code : coded.codes()) {
            while (before < tokens.size() && tokens.get(before).span().end() <= code.at()) {
                before++;
            }
            String name = kind(code) + numbers.indexOf(code.number()) + "@" + before;
            places = TextHash.chained(places, TextHash.ofPart(name, 0, name.length()));
        }
        return places;
    }
}
