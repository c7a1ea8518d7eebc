package org.songngu.article.okapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import net.sf.okapi.common.ISegmenter;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.lib.segmentation.SRXDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.songngu.article.Article;

/// Our rules are plain SRX: another engine reads the same file and cuts the gold file alike.
class SrxInOkapiTest {

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void anotherEngineCutsTheGoldFileAlikeByTheSameRules(String language) throws IOException {
        SRXDocument document = new SRXDocument();
        try (InputStream in = resource("segmentation." + language + ".srx")) {
            document.loadRules(in);
        }
        ISegmenter okapi = document.compileLanguageRules(LocaleId.fromBCP47(language), null);
        List<String> gold = text("segments." + language + ".txt")
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();

        List<String> differing = gold.stream()
                .filter(line -> !cut(okapi, line.replace("|", "")).equals(line.replaceAll("\\|\\s*", "|")))
                .toList();

        assertThat(gold).hasSizeGreaterThan(100);
        assertThat(differing).isEmpty();
    }

    private static String cut(ISegmenter okapi, String text) {
        okapi.computeSegments(text);
        return okapi.getRanges().stream()
                .map(range -> text.substring(range.start, range.end).strip())
                .filter(segment -> !segment.isEmpty())
                .collect(Collectors.joining("|"));
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = resource(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Article.class.getResourceAsStream(name), name);
    }
}
