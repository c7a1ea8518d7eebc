package org.songngu.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.songngu.workbench.Desk.HOA;
import static org.songngu.workbench.Desk.LAN;
import static org.songngu.workbench.Desk.MINH;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.songngu.article.BlockKind;
import org.songngu.qa.ArticleSegment;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaChoice;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.text.Span;

/// The checks of a job: what is set aside, what blocks, and what a check sees.
class JobChecksTest {

    private static final String SOURCE = "Hai bên ra tuyên bố chung.";
    private static final String TEXT = "The two sides issued a a joint statement.";

    private final Desk desk = new Desk();
    private final List<QaSubject> asked = new ArrayList<>();
    private Segment segment = desk.first(desk.job(SOURCE, "Đoàn lên đường về nước."));

    @BeforeEach
    void everyTargetHasADoubledWord() {
        finds(desk, "doubled-word", Severity.ERROR);
        segment = desk.confirmed(segment, TEXT, LAN);
    }

    private void finds(Desk where, String check, Severity severity) {
        doAnswer(call -> {
                    QaSubject subject = call.getArgument(0);
                    asked.add(subject);
                    return subject.target().contains("a a") ? List.of(finding(check, severity)) : List.of();
                })
                .when(where.qa)
                .check(any());
    }

    private static QaFinding finding(String check, Severity severity) {
        return new QaFinding(
                check,
                IssueType.DUPLICATION,
                severity,
                Optional.empty(),
                Optional.of(new Span(20, 23)),
                List.of("a"),
                Optional.empty());
    }

    private CheckedFinding only(String target) {
        List<CheckedFinding> findings = desk.checks.check(segment.id(), target);
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    private NewIgnore ignore(boolean wholeJob, String reason) {
        return new NewIgnore(segment.id(), TEXT, "doubled-word", only(TEXT).key(), wholeJob, reason);
    }

    private EditOutcome approve() {
        return desk.workbench.approve(desk.edit(desk.again(segment), TEXT), MINH);
    }

    @Test
    void anErrorKeepsASegmentFromApprovalUntilItIsSetAsideWithAReason() {
        assertThat(approve()).isEqualTo(new EditOutcome.Refused(EditOutcome.Reason.BLOCKING_FINDING));

        assertThat(desk.checks.ignore(ignore(false, "Đúng theo nguyên văn"), LAN))
                .isTrue();

        assertThat(approve()).isInstanceOf(EditOutcome.Stored.class);
    }

    @Test
    void whatIsSetAsideStaysSoWhenItIsCheckedAgainAndSaysWhoAndWhy() {
        assertThat(desk.checks.ignore(ignore(false, "  Đúng theo nguyên văn "), LAN))
                .isTrue();

        CheckedFinding again = only(TEXT);
        assertThat(again.blocking()).isFalse();
        IgnoredFinding aside = again.ignored().orElseThrow();
        assertThat(aside.author()).isEqualTo("lan");
        assertThat(aside.reason()).isEqualTo("Đúng theo nguyên văn");
        assertThat(aside.wholeJob()).isFalse();
        assertThat(desk.checks.ignored(segment.job())).containsExactly(aside);
        assertThat(desk.checks.report(segment.job(), Progress.SILENT).entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.checked().ignored()).contains(aside));
    }

    @Test
    void anotherTargetIsLookedAtAnew() {
        desk.checks.ignore(ignore(false, "Đúng theo nguyên văn"), LAN);

        assertThat(only(TEXT + " a a").ignored()).isEmpty();
        assertThat(only(TEXT).ignored()).isPresent();
    }

    @Test
    void aDecomposedTextIsTheSameText() {
        String marked = TEXT + " Đà Nẵng";
        NewIgnore ignore = new NewIgnore(
                segment.id(),
                Normalizer.normalize(marked, Normalizer.Form.NFD),
                "doubled-word",
                only(marked).key(),
                false,
                "Tên riêng");

        desk.checks.ignore(ignore, LAN);

        assertThat(only(marked).ignored()).isPresent();
    }

    @Test
    void anotherFindingOfTheSameCheckIsNotSetAsideWithIt() {
        NewIgnore other = new NewIgnore(segment.id(), TEXT, "doubled-word", "doubled-word||0-3|the", false, "Nhầm");
        desk.checks.ignore(other, LAN);

        assertThat(only(TEXT).ignored()).isEmpty();
    }

    @Test
    void aReasonIsNeeded() {
        assertThat(desk.checks.ignore(ignore(false, "  "), LAN)).isFalse();
        assertThat(desk.checks.ignore(ignore(false, "a".repeat(1_001)), LAN)).isFalse();
        assertThat(only(TEXT).ignored()).isEmpty();
    }

    @Test
    void aCheckIsSilencedInTheWholeJobByItsCreatorOrAReviewerOnly() {
        assertThat(desk.checks.ignore(ignore(true, "Không hợp bài này"), HOA)).isFalse();
        assertThat(only(TEXT).ignored()).isEmpty();

        assertThat(desk.checks.ignore(ignore(true, "Không hợp bài này"), MINH)).isTrue();

        assertThat(only(TEXT + " more").ignored().orElseThrow().wholeJob()).isTrue();
        Segment second = desk.workbench.segments(segment.job(), 2, 1).getFirst();
        assertThat(desk.checks.check(second.id(), "It was a a long trip."))
                .allMatch(one -> one.ignored().isPresent());
        Segment elsewhere = desk.first(desk.job(SOURCE));
        assertThat(desk.checks.check(elsewhere.id(), TEXT))
                .allMatch(one -> one.ignored().isEmpty());
    }

    @Test
    void itIsTakenBackByItsAuthorOrAReviewer() {
        desk.checks.ignore(ignore(false, "Đúng theo nguyên văn"), LAN);
        long number = only(TEXT).ignored().orElseThrow().id();

        assertThat(desk.checks.takeBack(segment.job(), number, HOA)).isFalse();
        assertThat(desk.checks.takeBack(desk.job(SOURCE), number, LAN)).isFalse();
        assertThat(only(TEXT).ignored()).isPresent();
        assertThat(desk.checks.takeBack(segment.job(), number, MINH)).isTrue();

        assertThat(only(TEXT).ignored()).isEmpty();
        assertThat(only(TEXT).blocking()).isTrue();
        assertThat(desk.checks.takeBack(segment.job(), number, MINH)).isFalse();
    }

    @Test
    void aJobDecidesForItselfWhatBlocks() {
        assertThat(desk.checks.setGate(segment.job(), "doubled-word", Optional.of(false), LAN))
                .isFalse();
        assertThat(desk.checks.setGate(segment.job(), "doubled-word", Optional.of(false), MINH))
                .isTrue();
        assertThat(desk.checks.gate(segment.job())).isEqualTo(Map.of("doubled-word", false));
        assertThat(only(TEXT).blocking()).isFalse();

        finds(desk, "doubled-word", Severity.HINT);
        desk.checks.setGate(segment.job(), "doubled-word", Optional.of(true), MINH);
        assertThat(approve()).isEqualTo(new EditOutcome.Refused(EditOutcome.Reason.BLOCKING_FINDING));

        desk.checks.setGate(segment.job(), "doubled-word", Optional.empty(), MINH);
        assertThat(desk.checks.gate(segment.job())).isEmpty();
        assertThat(approve()).isInstanceOf(EditOutcome.Stored.class);
    }

    @Test
    void theDeskDecidesForEveryJob() {
        Desk strict = new Desk(new GateSettings(Set.of("length"), Set.of("doubled-word")));
        Segment one = strict.first(strict.job(SOURCE));

        finds(strict, "doubled-word", Severity.ERROR);
        assertThat(strict.checks.check(one.id(), TEXT)).noneMatch(CheckedFinding::blocking);
        finds(strict, "length", Severity.HINT);
        assertThat(strict.checks.check(one.id(), TEXT)).allMatch(CheckedFinding::blocking);
        finds(strict, "numbers", Severity.WARNING);
        assertThat(strict.checks.check(one.id(), TEXT)).noneMatch(CheckedFinding::blocking);
    }

    @Test
    void aCheckSeesTheArticleAsOthersHaveStoredItMeanwhile() {
        desk.checks.check(segment.id(), TEXT);
        Segment second = desk.workbench.segments(segment.job(), 2, 1).getFirst();
        desk.typed(second, "The delegation left.", HOA);
        asked.clear();

        desk.checks.check(segment.id(), "typed now");

        QaSubject subject = asked.getFirst();
        assertThat(subject.target()).isEqualTo("typed now");
        assertThat(subject.place().index()).isZero();
        assertThat(subject.place().kind()).isEqualTo(BlockKind.BODY);
        assertThat(subject.place().article())
                .extracting(ArticleSegment::target)
                .containsExactly(TEXT, "The delegation left.");
    }

    @Test
    void aCheckSeesTheArticleAsItWasCutAnew() {
        desk.checks.check(segment.id(), TEXT);
        for (String sql : List.of(
                "update workbench_segment set number = -number where job = :job",
                "update workbench_segment set number = 1 - number where job = :job",
                """
                insert into workbench_segment (job, number, paragraph, kind, source, words, changed_at)
                values (:job, 1, 1, 'BODY', 'Sáng nay.', 2, now())
                """)) {
            desk.jdbc.sql(sql).param("job", segment.job().value()).update();
        }
        asked.clear();

        desk.checks.check(segment.id(), TEXT);

        assertThat(asked.getFirst().place().article())
                .extracting(ArticleSegment::source)
                .containsExactly("Sáng nay.", SOURCE, "Đoàn lên đường về nước.");
        assertThat(asked.getFirst().place().index()).isEqualTo(1);
    }

    @Test
    void aCheckSeesTheConfirmedWorkOfTheDayAndNothingElse() {
        Segment other = desk.first(desk.job(SOURCE));
        desk.typed(other, "A draft.", HOA);
        asked.clear();
        desk.checks.check(segment.id(), TEXT);
        assertThat(asked.getFirst().place().day().sameSource(SOURCE)).isEmpty();

        desk.confirmed(desk.again(other), "The sides issued a joint communiqué.", HOA);

        assertThat(asked.getFirst().place().day().sameSource(SOURCE))
                .singleElement()
                .satisfies(one -> assertThat(one.target()).isEqualTo("The sides issued a joint communiqué."));
        assertThat(asked.getFirst().place().day().sameTarget("The sides issued a joint communiqué."))
                .singleElement()
                .satisfies(one -> assertThat(one.article()).isEqualTo("Hội nghị đối ngoại"));
        desk.jdbc
                .sql("update workbench_job set article_date = article_date - 1 where id = ?")
                .param(other.job().value())
                .update();
        assertThat(asked.getFirst().place().day().sameSource(SOURCE)).isEmpty();
    }

    @Test
    void aReportLooksAtEverySegmentInOrderAndTellsHowFarItIs() {
        List<String> steps = new ArrayList<>();
        asked.clear();

        CheckReport report = desk.checks.report(segment.job(), progress(steps, Integer.MAX_VALUE));

        assertThat(report.complete()).isTrue();
        assertThat(report.segments()).isEqualTo(2);
        assertThat(steps).containsExactly("1/2", "2/2");
        assertThat(asked).extracting(QaSubject::source).containsExactly(SOURCE, "Đoàn lên đường về nước.");
        assertThat(report.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.segment().number()).isEqualTo(1);
            assertThat(entry.checked().blocking()).isTrue();
        });
    }

    @Test
    void aStoppedReportSaysThatItIsNotWhole() {
        CheckReport report = desk.checks.report(segment.job(), progress(new ArrayList<>(), 1));

        assertThat(report.complete()).isFalse();
        assertThat(report.segments()).isEqualTo(1);
        assertThat(report.entries()).hasSize(1);
    }

    @Test
    void theTextOfAJobIsCountedOnBothSides() {
        JobCounts counts = desk.checks.counts(segment.job());

        assertThat(counts.source().syllables()).isEqualTo(11);
        assertThat(counts.target().words()).isEqualTo(8);
        assertThat(counts.source().characters()).isEqualTo(SOURCE.length() + "Đoàn lên đường về nước.".length());
    }

    @Test
    void whichPersonANameMeansIsAnsweredOnceForTheWholeJob() {
        Segment named = desk.first(desk.job("Ông Lý Cường tới Hà Nội.", "Ông Lý Cường hội đàm."));
        QaChoice premier = new QaChoice("Lý Cường", "nm-china", "");

        assertThat(desk.checks.choose(named.id(), premier, LAN)).isTrue();
        desk.checks.report(named.job(), Progress.SILENT);
        assertThat(asked)
                .extracting(subject -> subject.place().chosen().get("Lý Cường"))
                .endsWith("nm-china", "nm-china");

        assertThat(desk.checks.choose(named.id(), new QaChoice("Lý Cường", "nm-vietnam", ""), HOA))
                .as("another answer takes its place")
                .isTrue();
        desk.checks.check(named.id(), "Ly Cuong arrived in Hanoi.");
        assertThat(asked.getLast().place().chosen()).containsEntry("Lý Cường", "nm-vietnam");
        desk.checks.check(segment.id(), TEXT);
        assertThat(asked.getLast().place().chosen()).as("another job").isEmpty();
    }

    @Test
    void anAnswerAboutANameThatTheSegmentDoesNotHaveIsNotTaken() {
        assertThat(desk.checks.choose(segment.id(), new QaChoice("Lý Cường", "nm-china", ""), LAN))
                .isFalse();
        assertThat(desk.checks.choose(segment.id(), new QaChoice(" ", "nm-china", ""), LAN))
                .isFalse();
        assertThat(desk.checks.choose(segment.id(), new QaChoice("Hai bên", "x".repeat(300), ""), LAN))
                .isFalse();
        assertThat(desk.checks.choose(new SegmentId(987_654), new QaChoice("Hai bên", "a", ""), LAN))
                .isFalse();
    }

    private static Progress progress(List<String> steps, int most) {
        return new Progress() {
            @Override
            public void step(int done, int total) {
                steps.add(done + "/" + total);
            }

            @Override
            public boolean isCancelled() {
                return steps.size() >= most;
            }
        };
    }
}
