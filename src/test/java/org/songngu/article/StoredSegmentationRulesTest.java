package org.songngu.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.songngu.article.RuleProblem.Kind;
import org.songngu.store.TestDatabase;
import org.songngu.text.Language;
import org.songngu.text.Span;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class StoredSegmentationRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final SegmentationRule RANK = new SegmentationRule(
            "military-rank",
            false,
            "(?<!\\p{L})Thg\\.",
            "\\s",
            "A rank cut short stands before a name.",
            "Gặp Thg. ~Nam.");

    private final DataSource database = TestDatabase.dataSource();
    private final StoredSegmentationRules rules = new StoredSegmentationRules(
            JdbcClient.create(database),
            new TransactionTemplate(new DataSourceTransactionManager(database)),
            InstantSource.fixed(NOW));
    private final RuleSegmenter segmenter = new RuleSegmenter(rules);

    @ParameterizedTest
    @EnumSource(Language.class)
    void theShippedRulesAreInUseUntilOthersAreSavedAndHaveNoProblem(Language language) {
        assertThat(rules.current(language)).isEqualTo(rules.shipped(language));
        assertThat(rules.versions(language)).isEmpty();
        assertThat(rules.problems(rules.shipped(language))).isEmpty();
    }

    @Test
    void savedRulesCutTheNextParagraphAndTheirAuthorIsKept() {
        String text = "Đoàn gặp Thg. Nam tại Huế. Ông Nam vui.";
        assertThat(segmenter.segment(text, Language.VI)).hasSize(3);

        List<RuleProblem> hindrances = rules.save(with(RANK), false, "minh", "Quân đội viết tắt");

        assertThat(hindrances).isEmpty();
        assertThat(segmenter.segment(text, Language.VI)).containsExactly(new Span(0, 26), new Span(27, 39));
        assertThat(rules.current(Language.VI)).isEqualTo(with(RANK));
        assertThat(rules.versions(Language.VI)).singleElement().satisfies(version -> {
            assertThat(version.author()).isEqualTo("minh");
            assertThat(version.note()).isEqualTo("Quân đội viết tắt");
            assertThat(version.savedAt()).isEqualTo(NOW);
        });
        assertThat(rules.current(Language.EN)).isEqualTo(rules.shipped(Language.EN));
    }

    @Test
    void rulesOfEveryTimeAreFoundAgainByTheirHash() {
        RuleSet changed = with(RANK);
        rules.save(changed, false, "minh", "");
        rules.save(rules.shipped(Language.VI), false, "minh", "Về như cũ");

        assertThat(rules.byHash(Language.VI, changed.hash())).contains(changed);
        assertThat(rules.byHash(Language.VI, rules.shipped(Language.VI).hash())).contains(rules.shipped(Language.VI));
        assertThat(rules.byHash(Language.VI, "0000000000000000")).isEmpty();
        assertThat(rules.byHash(Language.EN, changed.hash())).isEmpty();
        assertThat(segmenter.cutting(Language.VI).rules())
                .isEqualTo(rules.shipped(Language.VI).hash());
    }

    @Test
    void aReasonOrAnExampleDoesNotChangeTheHashAndAPatternDoes() {
        SegmentationRule reworded = new SegmentationRule("x", false, RANK.before(), RANK.after(), "other", "Thg. ~Nam");
        SegmentationRule breaking = new SegmentationRule("x", true, RANK.before(), RANK.after(), "other", "Thg.| Nam");

        assertThat(with(reworded).hash()).isEqualTo(with(RANK).hash());
        assertThat(with(breaking).hash()).isNotEqualTo(with(RANK).hash());
    }

    @Test
    void anExampleThatIsCutOtherwiseHindersAndNothingIsSaved() {
        SegmentationRule wrong = new SegmentationRule(
                "military-rank", false, "(?<!\\p{L})Thg\\.", "\\s", "A rank.", "Gặp Thg. ~Nam.| Rồi đi. Ông về.");

        List<RuleProblem> hindrances = rules.save(with(wrong), true, "minh", "");

        assertThat(hindrances).extracting(RuleProblem::kind).containsExactly(Kind.EXAMPLE_FAILS);
        assertThat(hindrances.getFirst().detail()).contains("Rồi đi. | Ông về.");
        assertThat(rules.versions(Language.VI)).isEmpty();
    }

    @Test
    void whatIsWrongWithARuleIsNamed() {
        assertThat(kinds(new SegmentationRule("", false, "a", "", "r", "a~b"))).contains(Kind.NO_ID);
        assertThat(kinds(new SegmentationRule("end", false, "Thg\\.", "\\s", "r", "Thg. ~Nam")))
                .contains(Kind.SAME_ID);
        assertThat(kinds(new SegmentationRule("x", false, "Thg\\.", "\\s", " ", "Thg. ~Nam")))
                .contains(Kind.NO_REASON);
        assertThat(kinds(new SegmentationRule("x", false, "Thg\\.", "\\s", "r", "Thg. Nam")))
                .contains(Kind.NO_EXAMPLE);
        assertThat(kinds(new SegmentationRule("x", false, "(Thg", ")", "r", "Thg. ~Nam")))
                .contains(Kind.BAD_PATTERN);
        assertThat(kinds(new SegmentationRule("x", false, "zzz", "", "r", "Đi. |Về.")))
                .containsExactly(Kind.NOT_DECISIVE);
        assertThat(kinds(new SegmentationRule(
                        "x", false, "(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)z", "", "r", "Đi " + "a".repeat(200) + ". |Về.")))
                .contains(Kind.TOO_SLOW);
    }

    @Test
    void linesOfTheGoldFileThatWouldBeCutOtherwiseAreShownAndMayBeAccepted() {
        SegmentationRule semicolon = new SegmentationRule(
                "semicolon", true, ";", "\\s", "This desk cuts lists.", "một là hòa bình;| hai là no ấm");

        List<RuleProblem> hindrances = rules.save(with(semicolon), false, "minh", "");

        assertThat(hindrances).isNotEmpty().allMatch(problem -> problem.kind() == Kind.GOLD);
        assertThat(hindrances).anyMatch(problem -> problem.detail().contains("HĐND tỉnh A."));
        assertThat(rules.versions(Language.VI)).isEmpty();
        assertThat(rules.save(with(semicolon), true, "minh", "Danh sách")).isEmpty();
        assertThat(segmenter.segment("một là hòa bình; hai là no ấm", Language.VI))
                .hasSize(2);
    }

    @Test
    void aTrialSaysWhichRuleMadeEachBreak() {
        RuleTrial trial = rules.tryOut(rules.shipped(Language.VI), "Gặp GS. TS. Nguyễn Văn A. Hội nghị kết thúc.");

        assertThat(trial.decisions())
                .extracting(decision -> (decision.breaks() ? "|" : "~") + decision.rule())
                .containsExactly("~degree", "~degree", "|abbreviation-before-opener");
    }

    private List<Kind> kinds(SegmentationRule rule) {
        return rules.problems(with(rule)).stream().map(RuleProblem::kind).toList();
    }

    private RuleSet with(SegmentationRule rule) {
        List<SegmentationRule> list = new ArrayList<>(rules.shipped(Language.VI).rules());
        list.addFirst(rule);
        return new RuleSet(Language.VI, list);
    }
}
