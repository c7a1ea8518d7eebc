package org.songngu.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.songngu.text.Diacritics;
import org.songngu.text.Syllables;

/// The made-up sentences stand for real ones in every measurement, so they must be like them.
class NewsSentencesTest {

    private static final int MANY = 12_000;
    private static final List<NewsSentences.Pair> PAIRS = pairs(2026, MANY);

    private static List<NewsSentences.Pair> pairs(long seed, int count) {
        NewsSentences news = new NewsSentences(seed);
        return Stream.generate(news::next).limit(count).toList();
    }

    @Test
    void theSameSeedMakesTheSameSentencesAndAnotherOneOthers() {
        assertThat(pairs(7, 200)).isEqualTo(pairs(7, 200));
        assertThat(new HashSet<>(pairs(8, 200))).doesNotContainAnyElementsOf(pairs(7, 200));
    }

    @Test
    void bothSidesAreComposedTidyAndSpelledOutToTheEnd() {
        for (NewsSentences.Pair pair : PAIRS) {
            for (String side : List.of(pair.vietnamese(), pair.english())) {
                assertThat(Normalizer.isNormalized(side, Normalizer.Form.NFC))
                        .as(side)
                        .isTrue();
                assertThat(side).doesNotContain("{", "}", "|", "  ", " ,", " .").isEqualTo(side.strip());
            }
            assertThat(Diacritics.strip(pair.english()))
                    .as("no Vietnamese in it")
                    .isEqualTo(pair.english());
        }
    }

    @Test
    void everyVietnameseWordWithAMarkIsASyllable() {
        Set<String> wrong = new TreeSet<>();
        for (NewsSentences.Pair pair : PAIRS) {
            for (String word : pair.vietnamese().split("[^\\p{L}-]+")) {
                boolean isMarked = !Diacritics.strip(word).equals(word);
                // Names like Mát-xcơ-va follow the sound of another language.
                if (isMarked && !word.contains("-") && !Syllables.isValid(word)) {
                    wrong.add(word);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void lengthsAreThoseOfNews() {
        int[] lengths = PAIRS.stream()
                .mapToInt(pair -> pair.vietnamese().split(" ").length)
                .sorted()
                .toArray();

        // 12,000 pairs of real news: 13, 20, 28, 38, 58, 76
        assertThat(lengths[MANY * 5 / 100]).isBetween(9, 16);
        assertThat(lengths[MANY / 4]).isBetween(16, 23);
        assertThat(lengths[MANY / 2]).isBetween(24, 32);
        assertThat(lengths[MANY * 3 / 4]).isBetween(33, 44);
        assertThat(lengths[MANY * 95 / 100]).isBetween(50, 66);
        assertThat(lengths[MANY * 99 / 100]).isBetween(64, 95);
    }

    @Test
    void wordsAreAsFrequentAndAsRareAsInNews() {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> neighbours = new HashMap<>();
        for (NewsSentences.Pair pair : PAIRS) {
            String before = "";
            for (String word : pair.vietnamese().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+")) {
                counts.merge(word, 1, Integer::sum);
                neighbours.merge(before + " " + word, 1, Integer::sum);
                before = word;
            }
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        int[] falling =
                counts.values().stream().mapToInt(count -> -count).sorted().toArray();
        int covered = 0;
        int most = 0;
        while (covered < all * 9L / 10) {
            covered -= falling[most++];
        }

        // real news: the most frequent word 1.9 %, nine tenths by 1,100 words of 11,900, 124,000 pairs of neighbours:
        // ours are fewer, so postings
        // of two words are longer than in real news
        assertThat(-100.0 * falling[0] / all).isBetween(1.0, 4.0);
        assertThat(most).isBetween(500, 1600);
        assertThat(counts.size()).isGreaterThan(8_000);
        assertThat(neighbours.size()).isGreaterThan(65_000);
    }

    @Test
    void hardlyASentenceComesTwice() {
        assertThat(Set.copyOf(PAIRS.stream().map(NewsSentences.Pair::vietnamese).toList()))
                .hasSizeGreaterThan(MANY * 99 / 100);
    }

    @Test
    void figuresAreTheSameOnBothSides() {
        for (NewsSentences.Pair pair : PAIRS.subList(0, 2_000)) {
            if (!pair.vietnamese().contains("tháng")) {
                assertThat(digits(pair.english())).as(pair.toString()).containsAll(numbersOf(pair.vietnamese()));
            }
        }
    }

    private static List<String> digits(String text) {
        return new ArrayList<>(Arrays.asList(text.replaceAll("[.,](?=\\d)", "").split("\\D+")));
    }

    private static List<String> numbersOf(String text) {
        String withoutDays = text.replaceAll("(\\d+)/\\d+", "$1");
        return Arrays.stream(withoutDays.replaceAll("[.,](?=\\d)", "").split("\\D+"))
                .filter(number -> !number.isEmpty())
                .toList();
    }

    @Test
    void anEditedSentenceDiffersByNoMoreThanItsEdits() {
        NewsSentences news = new NewsSentences(3);
        for (NewsSentences.Pair pair : PAIRS.subList(0, 1_000)) {
            List<String> before = List.of(pair.vietnamese().split(" "));
            String edited = news.edited(pair.vietnamese(), 1);
            List<String> kept = new ArrayList<>(before);
            kept.removeAll(List.of(edited.split(" ")));
            assertThat(kept.size()).as("%s → %s", pair.vietnamese(), edited).isLessThanOrEqualTo(1);
        }
    }
}
