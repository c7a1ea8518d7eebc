package org.songngu.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songngu.text.Token;

class DistanceTest {

    private final TokenDictionary dictionary = new TokenDictionary();
    private final TextScanner scanner = new TextScanner(dictionary);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // what changes | one text | the other | distance in quarters
                "nothing | Hội nghị kết thúc. | Hội nghị kết thúc. | 0",
                "a word | Hội nghị kết thúc. | Hội nghị kết luận. | 4",
                "a figure | Năm 2025 | Năm 2026 | 2",
                "a figure for a word | Năm nay | Năm 2026 | 4",
                "the full stop | Hội nghị kết thúc. | Hội nghị kết thúc | 1",
                "one mark for another | Kết thúc! | Kết thúc? | 1",
                "a word added | Hội nghị kết thúc | Hội nghị đã kết thúc | 4",
                "a figure dropped | ngày 3 tháng 2 năm 1930 | ngày tháng 2 năm 1930 | 2",
                "a word for a mark | a , b | a c b | 4"
            })
    void eachEditCostsWhatItsTokensWeigh(String change, String some, String other, int quarters) {
        assertThat(weighted(some, other, 1000)).as(change).isEqualTo(quarters);
    }

    @Test
    void itAgreesWithThePlainTableForRandomTexts() {
        Random random = new Random(20261121);
        for (int round = 0; round < 3000; round++) {
            String some = text(random);
            String other = text(random);
            int expected = BruteForce.distance(BruteForce.tokens(some), BruteForce.tokens(other));
            assertThat(weighted(some, other, 10_000)).isEqualTo(expected);
            int limit = random.nextInt(40);
            int limited = weighted(some, other, limit);
            assertThat(limited <= limit).isEqualTo(expected <= limit);
        }
    }

    @Test
    void fourTimesTheWordDistanceIsNeverMoreThanTheWeightedOne() {
        Random random = new Random(7);
        for (int round = 0; round < 3000; round++) {
            String some = text(random);
            String other = text(random);
            int[] units = scanner.learn(other).tokens();
            int words = new WordDistance(scanner.learn(some).tokens()).to(units, 0, units.length, 1000);
            assertThat(words).isEqualTo(plain(words(some), words(other)));
            int limit = random.nextInt(10);
            int limited = new WordDistance(scanner.learn(some).tokens()).to(units, 0, units.length, limit);
            assertThat(limited).isLessThanOrEqualTo(words);
            assertThat(limited <= limit).isEqualTo(words <= limit);
            assertThat(4 * words).isLessThanOrEqualTo(weighted(some, other, 10_000));
        }
    }

    @Test
    void forMoreThan64WordsItIsABoundFromBelowThatSeesMissingWords() {
        Random random = new Random(64);
        for (int round = 0; round < 300; round++) {
            String some = "một hai ba bốn hoà ".repeat(13) + text(random);
            String other = text(random) + "hai bốn một ba ".repeat(random.nextInt(20)) + text(random);
            int[] units = scanner.learn(other).tokens();
            int bound = new WordDistance(scanner.learn(some).tokens()).to(units, 0, units.length, 1000);
            assertThat(bound).isLessThanOrEqualTo(plain(words(some), words(other)));
        }
        int[] units = scanner.learn("năm sáu").tokens();
        assertThat(new WordDistance(scanner.learn("một hai ba bốn ".repeat(20)).tokens()).to(units, 0, 2, 1000))
                .isEqualTo(80);
    }

    @Test
    void exactly64WordsFitTheFilter() {
        String lengthy = "một hai ba bốn ".repeat(16);
        int[] units = scanner.learn(lengthy + "năm").tokens();

        assertThat(new WordDistance(scanner.learn(lengthy).tokens()).to(units, 0, units.length, 1000))
                .isEqualTo(1);
    }

    private int weighted(String some, String other, int limit) {
        int[] units = scanner.learn(other).tokens();
        return new WeightedDistance().of(scanner.learn(some).tokens(), units, 0, units.length, limit);
    }

    private static String text(Random random) {
        String[] pieces = {"một", "hai", "ba", "bốn", "1", "2", ",", ".", "hoà", "hòa"};
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(pieces[random.nextInt(pieces.length)]).append(' ');
        }
        return text.toString();
    }

    private static List<String> words(String text) {
        return BruteForce.tokens(text).stream()
                .filter(token -> token.kind() == Token.Kind.WORD)
                .map(Token::key)
                .toList();
    }

    private static int plain(List<String> some, List<String> other) {
        int[][] costs = new int[some.size() + 1][other.size() + 1];
        for (int i = 0; i <= some.size(); i++) {
            for (int j = 0; j <= other.size(); j++) {
                if (i == 0 || j == 0) {
                    costs[i][j] = i + j;
                } else {
                    int change = some.get(i - 1).equals(other.get(j - 1)) ? 0 : 1;
                    costs[i][j] =
                            Math.min(costs[i - 1][j - 1] + change, 1 + Math.min(costs[i - 1][j], costs[i][j - 1]));
                }
            }
        }
        return costs[some.size()][other.size()];
    }
}
