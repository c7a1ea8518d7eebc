package org.songngu.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.songngu.article.ArticleImporter;
import org.songngu.article.ImportOutcome;
import org.songngu.memory.UpkeepProgress;
import org.songngu.text.Language;
import org.springframework.context.ConfigurableApplicationContext;

/// How well the aligner does with the dictionary that ships, on articles with merged, split, left out and moved parts.
class AlignmentQualityTest {

    private static ConfigurableApplicationContext desk;

    private final Aligner aligner = desk.getBean(Aligner.class);

    @BeforeAll
    static void start() {
        desk = AlignmentDesk.open();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void theTextsAreCutAsTheGoldHasThem() {
        for (String folder : List.of("tuned", "held-out")) {
            for (GoldPair pair : GoldPair.all(folder)) {
                assertThat(texts(text(pair.vi(), Language.VI))).as(pair.name()).isEqualTo(pair.viCuts());
                assertThat(texts(text(pair.en(), Language.EN))).as(pair.name()).isEqualTo(pair.enCuts());
            }
        }
    }

    @Test
    void theLinksAreThoseOfTheGoldWhereTheAlignerWasTuned() throws IOException {
        AlignmentScore score = score("tuned");

        assertThat(score.wanted()).isGreaterThan(95);
        assertThat(score.precision()).as("%s", score).isGreaterThan(0.96);
        assertThat(score.recall()).as("%s", score).isGreaterThan(0.95);
    }

    @Test
    void theLinksAreThoseOfTheGoldWhereItWasNot() throws IOException {
        AlignmentScore score = score("held-out");

        assertThat(score.wanted()).isGreaterThan(100);
        assertThat(score.precision()).as("%s", score).isGreaterThan(0.9);
        assertThat(score.recall()).as("%s", score).isGreaterThan(0.9);
        assertThat(score.segmentPrecision()).as("%s", score).isGreaterThan(0.92);
        assertThat(score.segmentRecall()).as("%s", score).isGreaterThan(0.92);
        assertThat(score.surePrecision()).as("%s", score).isGreaterThan(0.93);
    }

    @Test
    void theDirectionMakesNoDifference() {
        GoldPair pair = GoldPair.all("tuned").getFirst();
        AlignedText vi = text(pair.vi(), Language.VI);
        AlignedText en = text(pair.en(), Language.EN);

        List<Link> there = aligner.align(vi, en, UpkeepProgress.SILENT).links();
        List<Link> back = aligner.align(en, vi, UpkeepProgress.SILENT).links();

        assertThat(back.stream().filter(Link::isPair).map(link -> List.of(link.target(), link.source())))
                .containsExactlyInAnyOrderElementsOf(there.stream()
                        .filter(Link::isPair)
                        .map(link -> List.of(link.source(), link.target()))
                        .toList());
    }

    @Test
    void decomposedTextIsAlignedAlike() {
        GoldPair pair = GoldPair.all("tuned").getFirst();
        AlignedText en = text(pair.en(), Language.EN);

        Alignment composed = aligner.align(text(pair.vi(), Language.VI), en, UpkeepProgress.SILENT);
        Alignment decomposed = aligner.align(
                text(Normalizer.normalize(pair.vi(), Normalizer.Form.NFD), Language.VI), en, UpkeepProgress.SILENT);

        assertThat(decomposed).isEqualTo(composed);
    }

    @Test
    void twoTextsInOneLanguageAreRefused() {
        AlignedText vi = text(GoldPair.all("tuned").getFirst().vi(), Language.VI);

        assertThatThrownBy(() -> aligner.align(vi, vi, UpkeepProgress.SILENT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void textsThatHaveNothingToDoWithEachOtherGiveNoSurePair() {
        List<GoldPair> pairs = GoldPair.all("tuned");
        AlignedText vi = text(pairs.get(2).vi(), Language.VI);
        AlignedText en = text(pairs.get(4).en(), Language.EN);

        assertThat(aligner.align(vi, en, UpkeepProgress.SILENT).links())
                .filteredOn(Link::isUsable)
                .hasSizeLessThan(2);
    }

    @Test
    void aShortTextBesideAVeryLongOneIsAligned() {
        AlignedText vi = text("Hai bên nhất trí tăng cường hợp tác trong lĩnh vực thứ 77.\n", Language.VI);
        AlignedText en = many(Language.EN, "The two sides agreed to enhance cooperation in field %d.");

        assertThat(aligner.align(vi, en, UpkeepProgress.SILENT).links())
                .filteredOn(Link::isPair)
                .isNotEmpty();
        assertThat(aligner.align(en, vi, UpkeepProgress.SILENT).links())
                .filteredOn(Link::isPair)
                .isNotEmpty();
    }

    @Test
    void aLongAlignmentTellsHowFarItIsAndCanBeStopped() {
        AlignedText vi = many(Language.VI, "Hai bên nhất trí tăng cường hợp tác trong lĩnh vực thứ %d.");
        AlignedText en = many(Language.EN, "The two sides agreed to enhance cooperation in field %d.");
        List<Long> told = new ArrayList<>();
        UpkeepProgress stops = new UpkeepProgress() {
            @Override
            public void at(long done, long total) {
                told.add(100 * done / total);
            }

            @Override
            public boolean isCancelled() {
                return told.size() >= 50;
            }
        };

        assertThatThrownBy(() -> aligner.align(vi, en, stops)).isInstanceOf(CancellationException.class);
        assertThat(told).hasSize(50).isSorted();
    }

    private static AlignedText many(Language language, String form) {
        return new AlignedText(
                "",
                language,
                IntStream.range(0, 500)
                        .mapToObj(i -> new TextSegment(i, form.formatted(i + 100)))
                        .toList());
    }

    private static List<String> texts(AlignedText text) {
        return text.segments().stream().map(TextSegment::text).toList();
    }

    private static AlignedText text(String pasted, Language language) {
        ImportOutcome outcome = desk.getBean(ArticleImporter.class).readText(pasted);
        assertThat(outcome).isInstanceOf(ImportOutcome.Imported.class);
        return desk.getBean(AlignmentTexts.class)
                .of(((ImportOutcome.Imported) outcome).article(), language)
                .orElseThrow();
    }

    /// Scores the pairs of a folder; the figures are left in `target/alignment-FOLDER.txt`.
    private static AlignmentScore score(String folder) throws IOException {
        AlignmentScore score = new AlignmentScore();
        for (GoldPair pair : GoldPair.all(folder)) {
            Alignment alignment = desk.getBean(Aligner.class)
                    .align(text(pair.vi(), Language.VI), text(pair.en(), Language.EN), UpkeepProgress.SILENT);
            score.add(alignment.links(), pair.links());
        }
        Files.writeString(Path.of("target", "alignment-" + folder + ".txt"), score + "\n");
        return score;
    }
}
