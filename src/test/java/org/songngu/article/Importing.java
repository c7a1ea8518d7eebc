package org.songngu.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.songngu.text.Language;
import org.songngu.text.Span;

/// What the tests of the importer share: the importer itself and a short way to write down what it found.
final class Importing {

    static final ArticleSettings SETTINGS = new ArticleSettings(5_000_000);

    private Importing() {}

    /// The importer with a plain segmenter: one segment a line of text, which is enough for the length warning.
    static PressArticleImporter importer() {
        return new PressArticleImporter(SETTINGS, Importing::whole);
    }

    private static List<Span> whole(String paragraph, Language language) {
        return List.of(new Span(0, paragraph.length()));
    }

    static Article article(ImportOutcome outcome) {
        assertThat(outcome).isInstanceOf(ImportOutcome.Imported.class);
        return ((ImportOutcome.Imported) outcome).article();
    }

    static ImportOutcome.Refused refused(ImportOutcome outcome) {
        assertThat(outcome).isInstanceOf(ImportOutcome.Refused.class);
        return (ImportOutcome.Refused) outcome;
    }

    /// One line a block: its line, what it is or why it is left out, its first words.
    static String outline(Article article) {
        return article.blocks().stream().map(Importing::shown).collect(Collectors.joining("\n"));
    }

    private static String shown(Block block) {
        String what = block.reason().map(Enum::name).orElse(block.kind().name());
        String start = Arrays.stream(block.text().split(" ")).limit(6).collect(Collectors.joining(" "));
        return block.line() + " " + what + " " + start;
    }

    static List<String> kinds(Article article) {
        return article.blocks().stream()
                .flatMap(block -> Stream.of(
                        block.reason().map(Enum::name).orElse(block.kind().name())))
                .toList();
    }
}
