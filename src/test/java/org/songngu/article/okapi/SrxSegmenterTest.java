package org.songngu.article.okapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.songngu.text.Language;
import org.songngu.text.Span;

class SrxSegmenterTest {

    private final SrxSegmenter segmenter = new SrxSegmenter();

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
    void blankTextHasNoSegments() {
        assertThat(segmenter.segment("", Language.VI)).isEmpty();
        assertThat(segmenter.segment(" \u00A0 ", Language.EN)).isEmpty();
    }

    @Test
    void spansSkipTheWhiteSpaceBetweenSegmentsAndPointIntoTheParagraph() {
        assertThat(segmenter.segment("  Đoàn đã tới.\u00A0 Lễ đón bắt đầu.  ", Language.VI))
                .containsExactly(new Span(2, 14), new Span(16, 31));
    }

    @Test
    void charactersThatOkapiUsesForItselfDoNotMoveTheSegments() {
        String text = "Đoàn \uE101\uE110 đã tới. Lễ đón \uE103 bắt đầu.";

        assertThat(cut(text, Language.VI)).isEqualTo("Đoàn \uE101\uE110 đã tới.|Lễ đón \uE103 bắt đầu.");
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

    private String cut(String text, Language language) {
        return segmenter.segment(text, language).stream()
                .map(span -> span.of(text))
                .collect(Collectors.joining("|"));
    }

    private static String wanted(String gold) {
        return Arrays.stream(gold.split("\\|")).map(String::strip).collect(Collectors.joining("|"));
    }

    static Stream<String> vietnamese() throws IOException {
        return gold("/article/segments.vi.txt");
    }

    static Stream<String> english() throws IOException {
        return gold("/article/segments.en.txt");
    }

    private static Stream<String> gold(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(SrxSegmenterTest.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList().stream();
        }
    }
}
