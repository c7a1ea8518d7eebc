package org.songngu.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.verify;
import static org.songngu.workbench.Desk.HOA;
import static org.songngu.workbench.Desk.LAN;
import static org.songngu.workbench.Desk.MINH;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.songngu.housestyle.HouseStyle;
import org.songngu.memory.TrustPolicy;
import org.songngu.qa.QaSubject;
import org.songngu.suggestion.SuggestionQuery;
import org.songngu.termbase.TermUse;
import org.songngu.termbase.TermbaseDeleted;
import org.songngu.termbase.TermbaseId;
import org.songngu.text.LanguagePair;

class JobTermbasesTest {

    private static final HouseStyle VNA =
            new HouseStyle("VNA", "VNA", "Vietnam", "Hanoi", false, false, false, false, false);
    private static final TermbaseId SHIPPED = TermbaseId.FIRST;
    private static final TermbaseId LAW = new TermbaseId(2);
    private static final TermUse LAW_FIRST = new TermUse(List.of(LAW, SHIPPED), Optional.of(LAW));

    private final Desk desk = new Desk();
    private final JobId job = desk.job("Tòa đã ra phán quyết.");

    private TermUse terms() {
        return desk.workbench.job(job).orElseThrow().job().terms();
    }

    @Test
    void aJobAsksAllUntilSomebodyChoosesAndItsMakerMay() {
        assertThat(terms()).isEqualTo(TermUse.ALL);

        assertThat(desk.workbench.changeTerms(job, LAW_FIRST, HOA)).isFalse();
        assertThat(terms()).isEqualTo(TermUse.ALL);
        assertThat(desk.workbench.changeTerms(job, LAW_FIRST, LAN)).isTrue();

        assertThat(terms()).isEqualTo(LAW_FIRST);
        assertThat(desk.workbench.job(job).orElseThrow().job().termQuery().bases())
                .containsExactly(LAW, SHIPPED);
        assertThat(desk.workbench.changeTerms(new JobId(-1), LAW_FIRST, MINH)).isFalse();
    }

    @Test
    void helpAndChecksAskTheTermbasesOfTheJob() {
        desk.workbench.changeTerms(job, LAW_FIRST, LAN);
        Segment segment = desk.workbench.segments(job, 0, 1).getFirst();

        desk.checks.check(segment.id(), "The court issued an award.");
        SuggestionQuery asked = desk.knowledge.asked(
                new SuggestionQuery(segment.source(), "", "", LanguagePair.VI_EN, LocalDate.now(), VNA, 60),
                job,
                segment.number());

        ArgumentCaptor<QaSubject> subject = ArgumentCaptor.forClass(QaSubject.class);
        verify(desk.qa, atLeastOnce()).check(subject.capture());
        assertThat(subject.getValue().bases()).containsExactly(LAW, SHIPPED);
        assertThat(asked.bases()).containsExactly(LAW, SHIPPED);
    }

    @Test
    void aJobMadeFromATemplateDoesNotChangeWithIt() {
        JobTemplate template = new JobTemplate(
                "Văn bản pháp lý",
                LanguagePair.VI_EN,
                "VNA",
                Urgency.NORMAL,
                new JobTemplate.Switches(false, true, true),
                List.of(),
                TrustPolicy.USUAL,
                LAW_FIRST,
                Optional.empty(),
                Map.of());
        TemplateId id = desk.templates.add(template, MINH).orElseThrow();
        desk.workbench.changeTerms(job, desk.templates.all().get(id).terms(), LAN);
        desk.templates.apply(id, job);

        JobTemplate other = new JobTemplate(
                template.name(),
                template.pair(),
                template.houseStyle(),
                template.urgency(),
                template.switches(),
                template.memories(),
                template.policy(),
                TermUse.ALL,
                Optional.empty(),
                template.gate());
        assertThat(desk.templates.change(id, other, MINH)).isTrue();

        assertThat(terms()).isEqualTo(LAW_FIRST);
        assertThat(desk.templates.all().get(id).terms()).isEqualTo(TermUse.ALL);
    }

    @Test
    void aTermbaseThatIsGoneIsAskedByNobody() {
        JobId other = desk.job("Câu khác.");
        desk.workbench.changeTerms(job, LAW_FIRST, LAN);
        desk.workbench.changeTerms(other, new TermUse(List.of(LAW, SHIPPED), Optional.of(SHIPPED)), LAN);

        new TermUseColumns(desk.jdbc).forget(new TermbaseDeleted(LAW));

        assertThat(terms()).isEqualTo(new TermUse(List.of(SHIPPED), Optional.empty()));
        assertThat(desk.workbench.job(other).orElseThrow().job().terms())
                .isEqualTo(new TermUse(List.of(SHIPPED), Optional.of(SHIPPED)));
    }
}
