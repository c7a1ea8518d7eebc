package org.songngu.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.songngu.text.Language;
import org.songngu.text.Span;

class SegmentationTest {

    private static final RuleCuts VIETNAMESE =
            new RuleCuts(SrxFile.shipped(Language.VI).rules());
    private static final RuleCuts ENGLISH =
            new RuleCuts(SrxFile.shipped(Language.EN).rules());

    @ParameterizedTest
    @MethodSource("vietnamese")
    void aVietnameseParagraphIsCutWhereTheGoldFileSays(String gold) {
        assertThat(cut(gold.replace("|", ""), Language.VI)).isEqualTo(wanted(gold));
    }

    @ParameterizedTest
    @MethodSource("english")
    void anEnglishParagraphIsCutWhereTheGoldFileSays(String gold) {
        assertThat(cut(gold.replace("|", ""), Language.EN)).isEqualTo(wanted(gold));
    }

    @Test
    void theGoldFilesHoldEnoughSegmentsToBeWorthTheirName() {
        assertThat(vietnamese().mapToInt(line -> line.split("\\|").length).sum())
                .isGreaterThanOrEqualTo(400);
        assertThat(english().mapToInt(line -> line.split("\\|").length).sum()).isGreaterThanOrEqualTo(250);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("shippedRules")
    void eachShippedRuleHasAReasonAndDecidesItsOwnExample(Language language, String id, SegmentationRule rule) {
        RuleExample example = RuleExample.of(rule.example());
        RuleTrial trial = cuts(language).tryOut(example.text());

        assertThat(rule.reason()).isNotBlank();
        assertThat(example.marks()).isNotEmpty();
        assertThat(example.isCutAsMarked(trial))
                .as(RuleExample.shown(example.text(), trial))
                .isTrue();
        assertThat(example.isDecidedBy(id, trial)).as("%s", trial.decisions()).isTrue();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("shippedRules")
    void noShippedRuleCanBeTakenOutWithoutItsExampleFailing(Language language, String id, SegmentationRule rule) {
        List<SegmentationRule> others = SrxFile.shipped(language).rules().stream()
                .filter(other -> !other.id().equals(id))
                .toList();
        RuleExample example = RuleExample.of(rule.example());

        assertThat(example.isCutAsMarked(new RuleCuts(others).tryOut(example.text())))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("vietnamese")
    void aColonNeverEndsASegment(String gold) {
        for (Span span : VIETNAMESE.segment(gold.replace("|", ""))) {
            assertThat(span.of(gold.replace("|", ""))).doesNotEndWith(":");
        }
    }

    @Test
    void blankTextHasNoSegments() {
        assertThat(VIETNAMESE.segment("")).isEmpty();
        assertThat(ENGLISH.segment(" \u00A0 ")).isEmpty();
    }

    @Test
    void spansSkipTheWhiteSpaceBetweenSegmentsAndPointIntoTheParagraph() {
        assertThat(VIETNAMESE.segment("  Đoàn đã tới.\u00A0 Lễ đón bắt đầu.  "))
                .containsExactly(new Span(2, 14), new Span(16, 31));
    }

    @Test
    void privateCharactersDoNotMoveTheSegments() {
        String text = "Đoàn \uE101\uE110 đã tới. Lễ đón \uE103 bắt đầu.";

        assertThat(cut(text, Language.VI)).isEqualTo("Đoàn \uE101\uE110 đã tới.|Lễ đón \uE103 bắt đầu.");
    }

    @Test
    void aPatternThatRunsAwayIsGivenUpAndNamed() {
        RuleCuts cuts = new RuleCuts(List.of(
                new SegmentationRule("runaway", false, "(.*)(.*)(.*)(.*)(.*)(.*)b", "", "", ""),
                new SegmentationRule("end", true, "\\.", "\\s", "", "")));

        RuleTrial trial = cuts.tryOut("a".repeat(300) + ". Hết.");

        assertThat(trial.slow()).containsExactly("runaway");
        assertThat(trial.segments()).hasSize(2);
    }

    @Test
    void oneRuleDecidesPlacesThatOverlap() {
        RuleCuts cuts = new RuleCuts(List.of(new SegmentationRule("pair", true, "x", "x", "", "")));

        assertThat(cuts.segment("xxx")).containsExactly(new Span(0, 1), new Span(1, 2), new Span(2, 3));
    }

    @Test
    void manyThreadsGetTheSegmentsThatOneGets() throws Exception {
        List<String> paragraphs = Stream.concat(vietnamese(), english())
                .map(line -> line.replace("|", ""))
                .toList();
        List<String> expected =
                paragraphs.stream().map(text -> cut(text, Language.VI)).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<List<String>>> results = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                results.add(threads.submit(() ->
                        paragraphs.stream().map(text -> cut(text, Language.VI)).toList()));
            }
            for (Future<List<String>> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        }
    }

    private static RuleCuts cuts(Language language) {
        return language == Language.VI ? VIETNAMESE : ENGLISH;
    }

    private static String cut(String text, Language language) {
        return cuts(language).segment(text).stream().map(span -> span.of(text)).collect(Collectors.joining("|"));
    }

    private static String wanted(String gold) {
        return Arrays.stream(gold.split("\\|")).map(String::strip).collect(Collectors.joining("|"));
    }

    static Stream<String> vietnamese() {
        return StoredSegmentationRules.goldLines(Language.VI).stream();
    }

    static Stream<String> english() {
        return StoredSegmentationRules.goldLines(Language.EN).stream();
    }

    static Stream<Arguments> shippedRules() {
        return Stream.of(Language.values())
                .flatMap(language -> SrxFile.shipped(language).rules().stream()
                        .map(rule -> Arguments.of(language, rule.id(), rule)));
    }
}
