package org.songngu.article;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.text.Syllables;

/// Letters that look like the right ones: the Icelandic ð and Ð for đ and Đ, ø for ơ, Cyrillic and Greek letters among
/// Latin ones. A word is changed only if it becomes a Vietnamese syllable or was of two scripts.
final class LookAlikes {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern SUSPICIOUS = Pattern.compile("[ðÐƉøØ\\p{IsCyrillic}\\p{IsGreek}]");
    private static final Pattern FOREIGN = Pattern.compile("[\\p{IsCyrillic}\\p{IsGreek}]");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final String TWINS =
            "аaеeоoрpсcуyхxіiјjѕsһhАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSοoΑAΒBΕEΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXΖZ";
    private static final Map<Character, Character> BARRED = Map.of('ð', 'đ', 'Ð', 'Đ', 'Ɖ', 'Đ', 'ø', 'ơ', 'Ø', 'Ơ');

    private LookAlikes() {}

    static String convert(String line) {
        if (!SUSPICIOUS.matcher(line).find()) {
            return line;
        }
        Matcher matcher = WORD.matcher(line);
        return matcher.replaceAll(result -> Matcher.quoteReplacement(word(result.group())));
    }

    private static String word(String word) {
        String latin = word;
        if (FOREIGN.matcher(word).find() && LATIN.matcher(word).find()) {
            latin = withoutTwins(word);
            if (FOREIGN.matcher(latin).find()) {
                return word;
            }
        }
        StringBuilder barred = new StringBuilder(latin);
        for (int i = 0; i < barred.length(); i++) {
            char c = barred.charAt(i);
            barred.setCharAt(i, BARRED.getOrDefault(c, c));
        }
        String vietnamese = barred.toString();
        return !vietnamese.equals(latin) && vietnamese.length() > 1 && Syllables.isValid(vietnamese)
                ? vietnamese
                : latin;
    }

    private static String withoutTwins(String word) {
        StringBuilder latin = new StringBuilder(word);
        for (int i = 0; i < latin.length(); i++) {
            int twin = TWINS.indexOf(latin.charAt(i));
            if (twin >= 0 && twin % 2 == 0) {
                latin.setCharAt(i, TWINS.charAt(twin + 1));
            }
        }
        return latin.toString();
    }
}
