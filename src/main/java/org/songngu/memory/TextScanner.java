package org.songngu.memory;

import java.text.Normalizer;
import java.util.Arrays;

/// Turns text into tokens and hashes in one pass. It gives exactly the tokens of `Tokens.of(MatchKey.of(text))`, about
/// fifty times as fast because each spelling of a token is folded once and remembered; `TextScannerTest` holds the two
/// together.
final class TextScanner {

    private static final long SPACE = 0x20;

    private final TokenDictionary dictionary;

    TextScanner(TokenDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /// Scans a text that is to be stored.
    ScannedText learn(String text) {
        return new Pass(fold(text), dictionary, true).run();
    }

    /// Scans a text that is looked for.
    ScannedText find(String text) {
        return new Pass(fold(text), dictionary, false).run();
    }

    /// The hash of the match key alone; 0 for a text without tokens.
    long key(String text) {
        ScannedText scanned = find(text);
        return scanned.tokens().length == 0 ? 0 : scanned.key();
    }

    private static char[] fold(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        boolean plain = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isInvisible(c)) {
                kept.append(c);
                plain &= isComposed(c);
            }
        }
        char[] chars = (plain ? kept.toString() : Normalizer.normalize(kept, Normalizer.Form.NFC)).toCharArray();
        int start = 0;
        int end = chars.length;
        while (start < end && (isSpace(chars[start]) || Character.isWhitespace(chars[start]))) {
            start++;
        }
        while (end > start && (isSpace(chars[end - 1]) || Character.isWhitespace(chars[end - 1]))) {
            end--;
        }
        for (int i = start; i < end; i++) {
            chars[i] = punctuation(chars[i]);
        }
        return Arrays.copyOfRange(chars, start, end);
    }

    /// Latin, Vietnamese and general punctuation: such text is NFC as it stands.
    private static boolean isComposed(char c) {
        return c < 0x300 || c >= 0x1EA0 && c <= 0x1EF9 || c >= 0x2010 && c <= 0x203A;
    }

    private static boolean isInvisible(char c) {
        return c >= '\u200B' && c <= '\u200F' || c == '\u2060' || c == '\uFEFF' || c == '\u00AD';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c >= 0xA0 && Character.isSpaceChar(c);
    }

    // The quotes and dashes that MatchKey folds; tokens are cut after the fold, so the fold is repeated here.
    private static char punctuation(char c) {
        return switch (c) {
            case '“', '”', '„', '«', '»', '″' -> '"';
            case '‘', '’', '‚', '‹', '›', '′', '`' -> '\'';
            case '–', '—', '‑', '‒', '−', '―' -> '-';
            default -> c;
        };
    }

    /// One pass over one text.
    private static final class Pass {

        private final char[] chars;
        private final TokenDictionary dictionary;
        private final boolean learn;
        private int[] tokens;
        private int count;
        private long key = 1;
        private long cased = 1;

        Pass(char[] chars, TokenDictionary dictionary, boolean learn) {
            this.chars = chars;
            this.dictionary = dictionary;
            this.learn = learn;
            this.tokens = new int[chars.length / 4 + 4];
        }

        ScannedText run() {
            int at = 0;
            boolean space = false;
            while (at < chars.length) {
                if (isSpace(chars[at])) {
                    space = true;
                    at++;
                    continue;
                }
                if (space) {
                    mix(SPACE, SPACE);
                    space = false;
                }
                at = piece(at);
            }
            return ScannedText.of(Arrays.copyOf(tokens, count), key, (int) (cased ^ cased >>> 32));
        }

        private int piece(int start) {
            int point = Character.codePointAt(chars, start);
            int type = Character.getType(point);
            if (type == Character.DECIMAL_DIGIT_NUMBER) {
                return add(start, endOfNumber(start), TokenDictionary.NUMBER);
            }
            if (isWordPart(type)) {
                return add(start, endOfWord(start), TokenDictionary.WORD);
            }
            if (type == Character.CONTROL || type == Character.FORMAT) {
                mix(~(long) point, ~(long) point);
                return start + Character.charCount(point);
            }
            return add(start, start + Character.charCount(point), TokenDictionary.PUNCTUATION);
        }

        private int endOfNumber(int start) {
            int at = digits(start);
            while (at + 1 < chars.length && ".,/-:".indexOf(chars[at]) >= 0 && digits(at + 1) > at + 1) {
                at = digits(at + 1);
            }
            return at < chars.length && chars[at] == '%' ? at + 1 : at;
        }

        private int digits(int start) {
            int at = start;
            while (at < chars.length) {
                int point = Character.codePointAt(chars, at);
                if (Character.getType(point) != Character.DECIMAL_DIGIT_NUMBER) {
                    break;
                }
                at += Character.charCount(point);
            }
            return at;
        }

        private int endOfWord(int start) {
            int at = letters(start);
            while (at + 1 < chars.length
                    && chars[at] == '\''
                    && Character.isLetter(Character.codePointAt(chars, at + 1))) {
                at = letters(at + 1);
            }
            return at;
        }

        private int letters(int start) {
            int at = start;
            while (at < chars.length) {
                int point = Character.codePointAt(chars, at);
                if (!isWordPart(Character.getType(point))) {
                    break;
                }
                at += Character.charCount(point);
            }
            return at;
        }

        private static boolean isWordPart(int type) {
            return switch (type) {
                case Character.LOWERCASE_LETTER,
                        Character.UPPERCASE_LETTER,
                        Character.TITLECASE_LETTER,
                        Character.MODIFIER_LETTER,
                        Character.OTHER_LETTER,
                        Character.NON_SPACING_MARK,
                        Character.ENCLOSING_MARK,
                        Character.COMBINING_SPACING_MARK -> true;
                default -> false;
            };
        }

        private int add(int start, int end, int kind) {
            String raw = new String(chars, start, end - start);
            TokenDictionary.Entry entry = learn ? dictionary.learn(raw, kind) : dictionary.find(raw, kind);
            if (count == tokens.length) {
                tokens = Arrays.copyOf(tokens, count * 2);
            }
            tokens[count++] = entry.token();
            mix(entry.key(), entry.cased());
            return end;
        }

        private void mix(long keyPart, long casedPart) {
            key = TextHash.with(key, keyPart);
            cased = TextHash.with(cased, casedPart);
        }
    }
}
