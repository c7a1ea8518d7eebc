package org.songngu.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.songngu.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class SrxFilesTest {

    private static final String OTHER_TOOL = """
            <?xml version="1.0"?>
            <srx xmlns="http://www.lisa.org/srx20" version="2.0">
            <header segmentsubflows="yes" cascade="%s"/>
            <body><languagerules>
              <languagerule languagerulename="Tiếng Việt">
                <rule break="no"><beforebreak>\\bTP\\.</beforebreak><afterbreak>\\s</afterbreak></rule>
              </languagerule>
              <languagerule languagerulename="English">
                <rule break="no"><beforebreak>Mr\\.</beforebreak><afterbreak>\\s</afterbreak></rule>
              </languagerule>
              <languagerule languagerulename="Default">
                <rule><!-- any end --><beforebreak>[.?!]</beforebreak><afterbreak>\\s</afterbreak></rule>
                <rule break="yes"><beforebreak>\\n</beforebreak></rule>
              </languagerule>
            </languagerules>
            <maprules>
              <languagemap languagepattern="VI.*" languagerulename="Tiếng Việt"/>
              <languagemap languagepattern="EN.*" languagerulename="English"/>
              <languagemap languagepattern=".*" languagerulename="Default"/>
            </maprules></body></srx>
            """;

    private final StoredSegmentationRules rules =
            new StoredSegmentationRules(mock(JdbcClient.class), mock(TransactionTemplate.class));

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsWrittenIsReadAgainLetterByLetter(Language language) {
        List<SegmentationRule> list = new ArrayList<>(rules.shipped(language).rules());
        list.addFirst(
                new SegmentationRule("own", true, "\\n<&\"\t>", "", "Lý do «riêng» & \"khác\"", "Dòng một\n|Dòng hai"));
        RuleSet set = new RuleSet(language, list);

        assertThat(rules.fromSrx(language, bytes(rules.toSrx(set)))).contains(set);
        assertThat(rules.fromSrx(language == Language.VI ? Language.EN : Language.VI, bytes(rules.toSrx(set))))
                .isEmpty();
    }

    @Test
    void aFileOfAnotherToolGivesTheRulesOfTheLanguageAndThenTheCommonOnes() {
        RuleSet read =
                rules.fromSrx(Language.VI, bytes(OTHER_TOOL.formatted("yes"))).orElseThrow();

        assertThat(read.rules()).extracting(SegmentationRule::before).containsExactly("\\bTP\\.", "[.?!]", "\\n");
        assertThat(read.rules()).extracting(SegmentationRule::breaks).containsExactly(false, true, true);
        assertThat(read.rules()).extracting(SegmentationRule::id).doesNotHaveDuplicates();
        assertThat(read.rules().getLast().after()).isEmpty();
    }

    @Test
    void withoutCascadeOnlyTheFirstRulesThatFitCount() {
        assertThat(rules.fromSrx(Language.EN, bytes(OTHER_TOOL.formatted("no")))
                        .orElseThrow()
                        .rules())
                .extracting(SegmentationRule::before)
                .containsExactly("Mr\\.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "TP. Hồ Chí Minh",
                "<srx><body>",
                "<srx/>",
                "<!DOCTYPE srx [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><srx><body>&e;</body></srx>"
            })
    void whatIsNoSuchFileIsRefused(String content) {
        assertThat(rules.fromSrx(Language.VI, bytes(content))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyShippedReasonIsKnownInBothLanguages(Language language) {
        for (SegmentationRule rule : rules.shipped(language).rules()) {
            assertThat(rules.reason(rule, Language.EN)).isEqualTo(rule.reason());
            assertThat(rules.reason(rule, Language.VI))
                    .as(rule.id())
                    .isNotEqualTo(rule.reason())
                    .endsWith(".");
        }
    }

    @Test
    void aReasonThatTheDeskWroteIsShownAsItIs() {
        SegmentationRule own = new SegmentationRule("own", false, "Thg\\.", "\\s", "Cấp bậc viết tắt", "Thg. ~Nam");

        assertThat(rules.reason(own, Language.VI)).isEqualTo("Cấp bậc viết tắt");
        assertThat(rules.reason(own, Language.EN)).isEqualTo("Cấp bậc viết tắt");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
