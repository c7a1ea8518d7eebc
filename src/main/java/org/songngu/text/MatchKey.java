package org.songngu.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The form of a text by which it is looked up, never the form that is stored or shown.
///
/// Folded, in this order: NFC; stray zero-width characters dropped; tone placement in `oa oe uy` (hoà = hòa); final
/// `i`/`y` after `h k l m s t v` and `qu` (kĩ = kỹ); quotes, dashes and spaces; case. See `features.md` §3 no. 1.
public final class MatchKey {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SYLLABLE = Pattern.compile("\\p{L}+");
    // The new style puts the mark on the last vowel (hoà, khoẻ, thuý); fold it to the older one used by the press.
    private static final Pattern NEW_STYLE = Pattern.compile(
            "(?<!q)(?:(o)([àáảãạèéẻẽẹ])|(u)([ỳýỷỹỵ]))$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FINAL_I =
            Pattern.compile("^(qu|[hklmstv])([iìíỉĩị])$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String MARKED = "àáảãạèéẻẽẹỳýỷỹỵ";
    private static final String MARKED_O = "òóỏõọ";
    private static final String MARKED_U = "ùúủũụ";
    private static final Map<Character, Character> I_TO_Y =
            Map.of('i', 'y', 'ì', 'ỳ', 'í', 'ý', 'ỉ', 'ỷ', 'ĩ', 'ỹ', 'ị', 'ỵ');

    private MatchKey() {}

    /// The key under which equal spellings are equal, whatever their case.
    ///
    /// @param text any text
    public static String of(String text) {
        return keepingCase(text).toLowerCase(Locale.ROOT);
    }

    /// The key without the case fold: two texts that differ here but not in [#of] differ in case only.
    ///
    /// @param text any text
    public static String keepingCase(String text) {
        String folded = Normalizer.normalize(INVISIBLE.matcher(text).replaceAll(""), Normalizer.Form.NFC);
        folded = SPACES.matcher(folded).replaceAll(" ").strip();
        StringBuilder out = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            out.append(punctuation(folded.charAt(i)));
        }
        Matcher syllables = SYLLABLE.matcher(out);
        StringBuilder key = new StringBuilder(out.length());
        int last = 0;
        while (syllables.find()) {
            key.append(out, last, syllables.start()).append(syllable(syllables.group()));
            last = syllables.end();
        }
        return key.append(out, last, out.length()).toString();
    }

    private static char punctuation(char c) {
        return switch (c) {
            case '“', '”', '„', '«', '»', '″' -> '"';
            case '‘', '’', '‚', '‹', '›', '′', '`' -> '\'';
            case '–', '—', '‑', '‒', '−', '―' -> '-';
            default -> c;
        };
    }

    private static String syllable(String syllable) {
        return finalY(oldStyle(syllable));
    }

    private static String oldStyle(String syllable) {
        Matcher matcher = NEW_STYLE.matcher(syllable);
        if (!matcher.find()) {
            return syllable;
        }
        char first = syllable.charAt(matcher.start());
        char second = syllable.charAt(matcher.start() + 1);
        int at = MARKED.indexOf(Character.toLowerCase(second));
        String vowels = Character.toLowerCase(first) == 'o' ? MARKED_O : MARKED_U;
        char marked = vowels.charAt(at % 5);
        char plain = "aey".charAt(at / 5);
        return syllable.substring(0, matcher.start())
                + (Character.isUpperCase(first) ? Character.toUpperCase(marked) : marked)
                + (Character.isUpperCase(second) ? Character.toUpperCase(plain) : plain);
    }

    private static String finalY(String syllable) {
        Matcher matcher = FINAL_I.matcher(syllable);
        if (!matcher.matches()) {
            return syllable;
        }
        char vowel = matcher.group(2).charAt(0);
        Character folded = I_TO_Y.get(Character.toLowerCase(vowel));
        if (folded == null) {
            return syllable;
        }
        return matcher.group(1) + (Character.isUpperCase(vowel) ? Character.toUpperCase(folded) : folded);
    }
}
