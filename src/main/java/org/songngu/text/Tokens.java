package org.songngu.text;

import java.util.ArrayList;
import java.util.List;

/// Cuts text into [Token]s: syllables or words, figures, single punctuation marks; white space is dropped.
///
/// - A figure keeps what makes it one value: `1.234,5` · `42,5%` · `30/12` · `10.10` · `24/7` · `2021-2025` · `15:30`.
/// - Letters and figures always part: `8h30` is `8` `h` `30`, `COVID-19` is `COVID` `-` `19`, `G20` is `G` `20`,
///   `18-NQ/TW` is `18` `-` `NQ` `/` `TW`, `202/2025/QH15` is `202/2025` `/` `QH` `15`. So `KT-XH` and `KT - XH` have
///   the same tokens, and two decrees differ in their figures only. Who needs a code as one thing asks for placeables.
/// - An apostrophe inside a word belongs to it (`d'Ivoire`, `don't`), but the English `'s` is a token of its own, a
///   light one: `Vietnam's` must be recognised as `Vietnam`.
/// - `...` and `…` are one and the same token.
/// - An inline code is no token and does not part a word: `Hà N⟨1⟩ội⟨/1⟩` is `Hà` `Nội`, and the span of `Nội` has
///   a code in it. See [InlineText].
public final class Tokens {

    private static final String JOINS_FIGURES = ".,/-–:";

    private Tokens() {}

    /// The tokens of `text` in order.
    ///
    /// @param text any text; NFC gives the most useful spans, other forms give the same keys
    public static List<Token> of(String text) {
        if (text.indexOf(InlineText.LEFT) < 0) {
            return cut(text);
        }
        InlineText coded = InlineText.of(text);
        return cut(coded.plain()).stream()
                .map(token -> new Token(token.kind(), token.key(), coded.writtenSpan(token.span())))
                .toList();
    }

    private static List<Token> cut(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 4 + 4);
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int end;
            if (Character.isDigit(c)) {
                end = endOfFigure(text, at);
                add(tokens, Token.Kind.NUMBER, text, at, end);
            } else if (isOfWord(c)) {
                end = endOfWord(text, at);
                add(tokens, Token.Kind.WORD, text, at, end);
            } else {
                end = endOfMark(text, at);
                if (!isBlank(c)) {
                    add(tokens, Token.Kind.PUNCTUATION, text, at, end);
                }
            }
            at = end;
        }
        return tokens;
    }

    private static void add(List<Token> tokens, Token.Kind kind, String text, int start, int end) {
        String key = MatchKey.of(text.substring(start, end));
        // A combining mark without a letter has no key, and is nothing to compare.
        if (!key.isEmpty()) {
            tokens.add(new Token(kind, key, new Span(start, end)));
        }
    }

    private static int endOfFigure(String text, int start) {
        int end = endOfDigits(text, start);
        while (end + 1 < text.length()
                && JOINS_FIGURES.indexOf(text.charAt(end)) >= 0
                && Character.isDigit(text.codePointAt(end + 1))) {
            end = endOfDigits(text, end + 1);
        }
        return end < text.length() && text.charAt(end) == '%' ? end + 1 : end;
    }

    private static int endOfDigits(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isDigit(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static int endOfWord(String text, int start) {
        int end = endOfLetters(text, start);
        while (end + 1 < text.length() && isApostrophe(text.charAt(end)) && isOfWord(text.codePointAt(end + 1))) {
            int next = endOfLetters(text, end + 1);
            if (isPossessive(text, end, next)) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private static int endOfLetters(String text, int start) {
        int end = start;
        int letters = start;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (!isOfWord(c) && Character.getType(c) != Character.FORMAT) {
                break;
            }
            end += Character.charCount(c);
            // A zero-width character inside a word is passed over, one behind it does not belong to it.
            letters = isOfWord(c) ? end : letters;
        }
        return letters;
    }

    private static int endOfMark(String text, int start) {
        if (text.startsWith("...", start)) {
            return start + 3;
        }
        if (isApostrophe(text.charAt(start)) && start > 0 && isOfWord(text.codePointBefore(start))) {
            int end = endOfLetters(text, start + 1);
            if (isPossessive(text, start, end)) {
                return end;
            }
        }
        return start + Character.charCount(text.codePointAt(start));
    }

    private static boolean isPossessive(String text, int apostrophe, int end) {
        return end == apostrophe + 2 && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S');
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static boolean isOfWord(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        return Character.isLetter(c)
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }

    private static boolean isBlank(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
