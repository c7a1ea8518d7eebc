package org.songngu.qa.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.CorrectExample;
import org.languagetool.rules.IncorrectExample;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.patterns.AbstractPatternRule;

/// Every Vietnamese XML rule against the examples that stand in it.
class GrammarRulesTest {

    private static final JLanguageTool TOOL = new JLanguageTool(new Vietnamese());

    static Stream<AbstractPatternRule> rules() {
        return TOOL.getAllRules().stream()
                .filter(AbstractPatternRule.class::isInstance)
                .map(AbstractPatternRule.class::cast);
    }

    static Stream<Arguments> wrongExamples() {
        return rules().flatMap(
                        rule -> rule.getIncorrectExamples().stream().map(example -> Arguments.of(rule, example)));
    }

    static Stream<Arguments> rightExamples() {
        return rules().flatMap(rule -> rule.getCorrectExamples().stream().map(example -> Arguments.of(rule, example)));
    }

    @Test
    void thereAreAtLeastSixtyRulesEachWithAWrongAndARightExample() {
        assertThat(rules()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(rules()).allSatisfy(rule -> {
            assertThat(rule.getIncorrectExamples()).as(rule.getId()).isNotEmpty();
            assertThat(rule.getCorrectExamples()).as(rule.getId()).isNotEmpty();
        });
        assertThat(rules().map(Rule::getId)).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongExamples")
    void aWrongExampleIsFoundWhereItIsMarkedAndPutRight(Rule rule, IncorrectExample example) throws IOException {
        String marked = example.getExample();
        int start = marked.indexOf("<marker>");
        String text = marked.replaceAll("</?marker>", "");
        List<RuleMatch> matches = matches(rule, text);
        assertThat(matches).as(text).hasSize(1);
        assertThat(matches.getFirst().getFromPos()).isEqualTo(start);
        assertThat(matches.getFirst().getToPos()).isEqualTo(marked.indexOf("</marker>") - "<marker>".length());
        assertThat(matches.getFirst().getSuggestedReplacements()).isEqualTo(example.getCorrections());
        assertThat(matches.getFirst().getShortMessage()).isNotBlank();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongExamples")
    void aWrongExamplePutRightIsRight(Rule rule, IncorrectExample example) throws IOException {
        String right = example.getExample()
                .replaceAll("<marker>.*</marker>", example.getCorrections().getFirst());
        assertThat(TOOL.check(right))
                .as(right)
                .filteredOn(match -> !match.getRule().getId().startsWith(Vietnamese.STYLE))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rightExamples")
    void nothingIsFoundInARightExample(Rule rule, CorrectExample example) throws IOException {
        assertThat(TOOL.check(example.getExample()))
                .as(example.getExample())
                .filteredOn(match -> !match.getRule().getId().startsWith(Vietnamese.STYLE))
                .isEmpty();
    }

    private static List<RuleMatch> matches(Rule rule, String text) throws IOException {
        return List.of(rule.match(TOOL.getAnalyzedSentence(text)));
    }
}
