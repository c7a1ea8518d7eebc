package org.songngu.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.songngu.text.MatchKey;
import org.songngu.text.Tokens;

/// Hashes stand for keys, tokens for words.
class TextScannerTest {

    private static final String ODD = "aàÀoOqQuUyYiIhklmstvđĐßİΣ09٣.,/-:%'’`´ʼ\"“”«»–—−‑…!?()& \t\n\u00A0\u2009\u3000"
            + "\u200B\u00AD\uFEFF\u0301\u0323\u0306\u001C\u0085\u0001\u202A𝟗𐐀😀一\uD800";

    private final TokenDictionary dictionary = new TokenDictionary();
    private final TextScanner scanner = new TextScanner(dictionary);

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void textsHaveEqualHashesExactlyWhenTheirKeysAreEqual(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 4000; round++) {
            String some = mixture(random);
            String other = random.nextBoolean() ? swapped(some, random) : mixture(random);
            ScannedText first = scanner.find(some);
            ScannedText second = scanner.learn(other);
            assertThat(first.key() == second.key())
                    .as("«%s» and «%s»", some, other)
                    .isEqualTo(MatchKey.of(some).equals(MatchKey.of(other)));
            assertThat(first.cased() == second.cased())
                    .as("case of «%s» and «%s»", some, other)
                    .isEqualTo(MatchKey.keepingCase(some).equals(MatchKey.keepingCase(other)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "hòa bình, hoà bình, true",
        "thúy, thuý, true",
        "quý, quí, true",
        "Mỹ, Mĩ, true",
        "tài, tại, false",
        "tay, tai, false",
        "hóa, hoa, false",
        "đại sứ, dai su, false"
    })
    void spellingsAreOneKeyAndDifferentWordsAreNot(String some, String other, boolean equal) {
        assertThat(scanner.find(some).key() == scanner.find(other).key()).isEqualTo(equal);
    }

    /// Parts are scanned one by one and remembered; the whole text scanned at once says what is right.
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void aTextScannedInPartsHasTheTokensAndTheHashOfTheWhole(long seed) {
        Random random = new Random(seed);
        NewsSentences news = new NewsSentences(seed);
        for (int round = 0; round < 4000; round++) {
            String text = random.nextBoolean()
                    ? mixture(random) + " " + mixture(random)
                    : swapped(news.next().vietnamese(), random);
            List<Integer> whole =
                    Tokens.of(MatchKey.of(text)).stream().map(dictionary::learn).toList();
            ScannedText scanned = random.nextBoolean() ? scanner.learn(text) : scanner.find(text);
            assertThat(Arrays.stream(scanned.tokens()).boxed()).as("«%s»", text).containsExactlyElementsOf(whole);
            if (!whole.isEmpty()) {
                assertThat(scanned.key()).as("«%s»", text).isEqualTo(TextScanner.key(text));
            }
        }
    }

    @Test
    void whatWasLookedForBeforeItWasLearntIsFoundUnderItsNumber() {
        int unknown = scanner.find("Đặc khu").tokens()[0];
        int learnt = scanner.learn("Đặc khu").tokens()[0];

        assertThat(learnt).isNotEqualTo(unknown);
        assertThat(scanner.find("Đặc khu").tokens()[0]).isEqualTo(learnt);
    }

    @Test
    void aQueryTeachesTheDictionaryNothing() {
        scanner.find("Chưa ai lưu câu này.");

        assertThat(dictionary.size()).isZero();
    }

    @Test
    void aTextWithoutTokensHasNoKey() {
        assertThat(TextScanner.key("")).isZero();
        assertThat(TextScanner.key(" \u00A0\u200B\t")).isZero();
        assertThat(TextScanner.key("…")).isNotZero();
    }

    private static String mixture(Random random) {
        int[] points = ODD.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.toString();
    }

    /// A near copy: one that may or may not have the same key.
    private static String swapped(String text, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> text.replace('"', '“').replace('-', '–');
            case 1 -> Normalizer.normalize(text, Normalizer.Form.NFD);
            case 2 -> text.replace(" ", " \u00A0");
            case 3 -> text + " ";
            case 4 -> text.toUpperCase(java.util.Locale.ROOT);
            default -> text.replace("a", "a\u200B");
        };
    }
}
