package org.songngu.article;

import java.util.regex.Pattern;
import org.songngu.text.MatchKey;

/// A paragraph with what the rules ask about it, found out once.
///
/// @param paragraph as read
/// @param key       its match key without a bullet before and marks behind; empty for long paragraphs, which are
///                  running text whatever they say
/// @param words     how many words, figures included
/// @param sentence  whether it ends as a sentence does
record PressLine(Paragraph paragraph, String key, int words, boolean sentence) {

    private static final int LONGEST_KEY = 400;
    private static final int WORDS_OF_RUNNING_TEXT = 25;
    private static final int WORDS_OF_A_SENTENCE = 6;
    private static final Pattern BULLET = Pattern.compile("^[\\s•·▪●○◦■□►▶→*>»›+]+|^[-–—]\\s+");
    private static final Pattern TAIL = Pattern.compile("[\\s•·|:.,»›>]+$");

    // The agency may sign behind the full stop: "… next year. — VNS", "… relationship. VNS", "… năm sau. (TTXVN)", "…
    // năm sau./. Thu Hà".
    private static final int LONGEST_SIGNATURE = 45;
    private static final Pattern SENTENCE_END = Pattern.compile(
            "[.?!…][”\"’')\\]»\\s]*"
                    + "(?:[-–—]\\s*[\\p{Lu}\\d/+&]{2,15}|(?:VN[SA]|TTXVN|VOV|PV)|\\([^()]{2,30}\\)|(?<=/\\.)\\s*\\p{Lu}[^.?!…]{2,30})?\\s*$");

    static PressLine of(Paragraph paragraph) {
        String text = paragraph.text();
        String key = "";
        if (text.length() <= LONGEST_KEY) {
            key = TAIL.matcher(MatchKey.of(BULLET.matcher(text).replaceFirst("")))
                    .replaceFirst("");
        }
        return new PressLine(paragraph, key, countWords(text), endsAsSentence(text));
    }

    String text() {
        return paragraph.text();
    }

    boolean hasBullet() {
        return BULLET.matcher(text().substring(0, Math.min(4, text().length()))).lookingAt();
    }

    /// Whether this can only be running text: a sentence, or so long that it needs no full stop.
    boolean isSubstantive() {
        return (sentence && words >= WORDS_OF_A_SENTENCE) || words >= WORDS_OF_RUNNING_TEXT;
    }

    private static int countWords(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetterOrDigit(c) || (inWord && c != ' ');
            words += letter && !inWord ? 1 : 0;
            inWord = letter;
        }
        return words;
    }

    private static boolean endsAsSentence(String text) {
        String end = text.substring(Math.max(0, text.length() - LONGEST_SIGNATURE));
        return SENTENCE_END.matcher(end).find();
    }
}
