package org.songngu.qa.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.Rule;

class GrammarKindTest {

    private static final JLanguageTool TOOL = EnglishTool.of("en-GB");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The delegations was received by the minister.      | AGREEMENT
            The two sides did not signed the agreement.        | VERB_FORM
            The government will held a conference.             | VERB_FORM
            They discussed about trade at the meeting.         | COLLOCATION
            This is the most largest project in the region.    | COMPARISON
            """)
    void aRuleSaysByItsNameWhatItIsAbout(String sentence, GrammarKind kind) throws IOException {
        assertThat(TOOL.check(sentence))
                .filteredOn(match -> EnglishTool.check(match.getRule()).equals(Optional.of(EnglishTool.GRAMMAR)))
                .extracting(match -> GrammarKind.of(match.getRule()))
                .contains(kind);
    }

    @ParameterizedTest
    @EnumSource(GrammarKind.class)
    void everyKindIsSaidInBothLanguages(GrammarKind kind) throws IOException {
        String key = "qa." + EnglishTool.GRAMMAR + "." + kind.variant();
        for (String language : List.of("vi", "en")) {
            assertThat(messages(language).getProperty(key)).as(key).contains("{0}", "{1}", "{2}");
        }
        assertThat(messages("vi").getProperty(key)).isNotEqualTo(messages("en").getProperty(key));
    }

    @Test
    void everyRuleThatIsReportedHasACheckWithItsTextInBothLanguagesAndMostGrammarHasAKind() throws IOException {
        List<Rule> rules = TOOL.getAllActiveRules();
        int grammar = 0;
        int other = 0;
        for (Rule rule : rules) {
            String check = EnglishTool.check(rule).orElse("");
            if (check.isEmpty()) {
                continue;
            }
            for (String language : List.of("vi", "en")) {
                assertThat(messages(language).getProperty("qa." + check))
                        .as(rule.getId())
                        .isNotBlank();
            }
            if (check.equals(EnglishTool.GRAMMAR)) {
                grammar++;
                other += GrammarKind.of(rule) == GrammarKind.OTHER ? 1 : 0;
            }
        }
        assertThat(grammar).isGreaterThan(1_000);
        assertThat(other * 100 / grammar)
                .as("per cent of the rules without a kind")
                .isLessThan(45);
    }

    private static Properties messages(String language) throws IOException {
        Properties messages = new Properties();
        try (InputStreamReader reader = new InputStreamReader(
                GrammarKindTest.class.getResourceAsStream("/messages_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return messages;
    }
}
