package org.songngu.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.songngu.workbench.Desk.BOSS;
import static org.songngu.workbench.Desk.LAN;
import static org.songngu.workbench.Desk.MINH;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.songngu.memory.MemoryId;
import org.songngu.memory.MemoryUpkeep.Attachment;
import org.songngu.memory.Trust;
import org.songngu.memory.TrustPolicy;
import org.songngu.mt.EngineId;
import org.songngu.termbase.TermUse;
import org.songngu.termbase.TermbaseId;
import org.songngu.text.LanguagePair;

class JobTemplatesTest {

    private static final TrustPolicy APPROVED_ONLY =
            new TrustPolicy(Trust.APPROVED, Trust.APPROVED, Trust.APPROVED, Trust.APPROVED);
    private static final List<Attachment> MEMORIES =
            List.of(new Attachment(new MemoryId(9), 3, false), new Attachment(new MemoryId(7), 0, true));
    private static final TermUse TERMS =
            new TermUse(List.of(new TermbaseId(3), new TermbaseId(1)), Optional.of(new TermbaseId(1)));
    private static final JobTemplate FLASH_NEWS = new JobTemplate(
            "Tin nhanh",
            LanguagePair.VI_EN,
            "VGP",
            Urgency.FLASH,
            new JobTemplate.Switches(true, false, true),
            MEMORIES,
            APPROVED_ONLY,
            TERMS,
            Optional.of(new EngineId(5)),
            Map.of("numbers", true, "spelling", false));

    private final Desk desk = new Desk();

    @Test
    void aTemplateIsKeptWithEverythingItSays() {
        TemplateId id = desk.templates.add(FLASH_NEWS, MINH).orElseThrow();
        desk.templates.add(FLASH_NEWS.named("Bình luận"), BOSS).orElseThrow();

        assertThat(desk.templates.all()).containsEntry(id, FLASH_NEWS);
        assertThat(desk.templates.all().values())
                .extracting(JobTemplate::name)
                .containsExactly("Bình luận", "Tin nhanh");
    }

    @Test
    void aNameIsTakenOnceAndNeverBlank() {
        desk.templates.add(FLASH_NEWS, MINH).orElseThrow();
        TemplateId other =
                desk.templates.add(FLASH_NEWS.named("Bình luận"), MINH).orElseThrow();

        assertThat(desk.templates.add(FLASH_NEWS, MINH)).isEmpty();
        assertThat(desk.templates.add(FLASH_NEWS.named("  "), MINH)).isEmpty();
        assertThat(desk.templates.change(other, FLASH_NEWS, MINH)).isFalse();
        assertThat(desk.templates.all()).hasSize(2).containsEntry(other, FLASH_NEWS.named("Bình luận"));
    }

    @Test
    void reviewersAndAdminsKeepTemplatesTranslatorsOnlyUseThem() {
        TemplateId id = desk.templates.add(FLASH_NEWS, MINH).orElseThrow();

        assertThat(desk.templates.add(FLASH_NEWS.named("Khác"), LAN)).isEmpty();
        assertThat(desk.templates.change(id, FLASH_NEWS.named("Khác"), LAN)).isFalse();
        assertThat(desk.templates.delete(id, LAN)).isFalse();
        assertThat(desk.templates.change(id, FLASH_NEWS.named("Khác"), BOSS)).isTrue();
        assertThat(desk.templates.all()).containsEntry(id, FLASH_NEWS.named("Khác"));
        assertThat(desk.templates.delete(id, BOSS)).isTrue();
        assertThat(desk.templates.all()).isEmpty();
        assertThat(desk.templates.delete(id, BOSS)).isFalse();
        assertThat(desk.templates.change(id, FLASH_NEWS, BOSS)).isFalse();
    }

    @Test
    void aJobMadeFromATemplateTakesItsUrgencyPropagationPolicyAndGate() {
        TemplateId id = desk.templates.add(FLASH_NEWS, MINH).orElseThrow();
        JobId job = desk.job("Tuyên bố của Người phát ngôn.");

        assertThat(desk.templates.apply(id, job)).isTrue();

        assertThat(desk.workbench.job(job).orElseThrow().schedule().urgency()).isEqualTo(Urgency.FLASH);
        assertThat(desk.propagation.isOn(job)).isFalse();
        assertThat(desk.checks.gate(job)).isEqualTo(FLASH_NEWS.gate());
        verify(desk.policies).setJob(job.value(), APPROVED_ONLY);
        assertThat(desk.templates.of(job)).map(JobTemplate::engine).hasValue(FLASH_NEWS.engine());
        assertThat(desk.templates.apply(new TemplateId(-1), job)).isFalse();
    }

    @Test
    void aTemplateMadeOfAJobSaysWhatTheJobSays() {
        JobId job = desk.job("Tuyên bố của Người phát ngôn.");
        when(desk.upkeep.attachments(anyLong())).thenReturn(MEMORIES);
        when(desk.policies.ofJob(anyLong())).thenReturn(APPROVED_ONLY);
        desk.jobDesk.schedule(job, new Schedule(Urgency.URGENT, Optional.empty()), LAN);
        desk.propagation.switchTo(job, false);
        assertThat(desk.workbench.changeTerms(job, TERMS, LAN)).isTrue();
        desk.checks.setGate(job, "numbers", Optional.of(true), MINH);
        desk.jobEngines.choose(job, Optional.of(new EngineId(4)), LAN);

        assertThat(desk.templates.of(job))
                .hasValue(new JobTemplate(
                        "Hội nghị đối ngoại",
                        LanguagePair.VI_EN,
                        "VNA",
                        Urgency.URGENT,
                        new JobTemplate.Switches(false, false, true),
                        MEMORIES,
                        APPROVED_ONLY,
                        TERMS,
                        Optional.of(new EngineId(4)),
                        Map.of("numbers", true)));
        assertThat(desk.templates.of(new JobId(-1))).isEmpty();
    }
}
