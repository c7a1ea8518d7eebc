package org.songngu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.songngu.workbench.EvenShares.Piece;

class EvenSharesTest {

    private static List<Piece> paragraphs(int... sizes) {
        return IntStream.range(0, sizes.length)
                .boxed()
                .flatMap(paragraph ->
                        Stream.generate(() -> new Piece(paragraph, 10)).limit(sizes[paragraph]))
                .toList();
    }

    @Test
    void theCutFallsAtAParagraphThatIsNear() {
        assertThat(EvenShares.of(paragraphs(1, 3, 4, 2), 2)).containsExactly(4, 6);
    }

    @Test
    void aParagraphThatIsTooFarIsCut() {
        assertThat(EvenShares.of(paragraphs(1, 9), 2)).containsExactly(5, 5);
        assertThat(EvenShares.of(paragraphs(10), 2)).containsExactly(5, 5);
    }

    @Test
    void wordsCountNotSegments() {
        List<Piece> pieces = List.of(new Piece(1, 60), new Piece(2, 20), new Piece(3, 20), new Piece(4, 20));

        assertThat(EvenShares.of(pieces, 2)).containsExactly(1, 3);
    }

    @Test
    void everybodyHasSomethingWhateverTheArticle() {
        Random random = new Random(20261122L);
        for (int run = 0; run < 300; run++) {
            int size = 1 + random.nextInt(40);
            List<Piece> pieces = IntStream.range(0, size)
                    .mapToObj(i -> new Piece(i / (1 + random.nextInt(5)), random.nextInt(60)))
                    .toList();
            int shares = 1 + random.nextInt(size);

            assertThat(EvenShares.of(pieces, shares))
                    .hasSize(shares)
                    .allMatch(share -> share > 0)
                    .satisfies(all -> assertThat(
                                    all.stream().mapToInt(Integer::intValue).sum())
                            .isEqualTo(size));
        }
    }
}
