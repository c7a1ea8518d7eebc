package org.songngu.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.songngu.memory.MemoryPolicies;
import org.songngu.memory.MemoryUse;
import org.songngu.termbase.Termbase;
import org.songngu.workbench.Desk;
import org.songngu.workbench.Edit;
import org.songngu.workbench.JobId;
import org.songngu.workbench.ReturnReason;
import org.songngu.workbench.Segment;
import org.songngu.workbench.SegmentState;
import org.songngu.workbench.SegmentVersion;
import org.songngu.workbench.TranslationJob;
import org.songngu.workbench.Workbench;
import org.springframework.core.io.ByteArrayResource;

class ReimportsTest {

    private final Desk desk = new Desk();
    private final Workbench workbench = desk.workbench();
    private final Reimports reimports = new Reimports(workbench);
    private TranslationJob job;

    @BeforeEach
    void aJobWithFourSegments() {
        JobId id = desk.job("Hòa bình.", "Hữu nghị.", "Hợp tác.", "Phát triển.");
        confirm(segment(id, 1), "Peace.");
        draft(segment(id, 2), "Friendship.");
        job = workbench.job(id).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(
            value = JobFormat.class,
            names = {"XLF", "XLF2", "DOCX", "HTML"})
    void aFileThatNobodyEditedChangesNothing(JobFormat format) throws IOException {
        Segment first = segment(job.id(), 1);
        workbench.approve(new Edit(first.id(), first.version(), "Peace.", ""), Desk.MINH);
        confirm(segment(job.id(), 3), "Cooperation.");
        Segment third = segment(job.id(), 3);
        Edit same = new Edit(third.id(), third.version(), third.target(), "");
        workbench.returnToTranslator(same, ReturnReason.TERMINOLOGY, "Xem lại", Desk.MINH);

        Reimport plan = reimports.plan(job, format.fileName(job), new ByteArrayResource(written(format)));

        assertThat(plan.report().isClean()).isTrue();
        assertThat(plan.lines())
                .extracting(Reimport.Line::target, Reimport.Line::state)
                .containsExactly(
                        tuple("Peace.", SegmentState.APPROVED),
                        tuple("Friendship.", SegmentState.DRAFT),
                        tuple("Cooperation.", SegmentState.DRAFT),
                        tuple("", SegmentState.NOT_TRANSLATED));
        assertThat(plan.lines()).extracting(Reimport.Line::fate).containsOnly(Reimport.Fate.SAME);
        assertThat(plan.missing()).isZero();
    }

    @Test
    void newTextsAndStatesAreStoredAndTakenBackAgain() throws IOException {
        String file = exported(JobFormat.XLF)
                .replace(">Friendship.<", ">Amity.<")
                .replace("<target xml:lang=\"en-US\" state=\"new\"/>", "<target state=\"translated\">Later.</target>");
        Reimport plan = plan(file);

        assertThat(plan.lines())
                .extracting(Reimport.Line::fate)
                .containsExactly(
                        Reimport.Fate.SAME, Reimport.Fate.CHANGED, Reimport.Fate.CHANGED, Reimport.Fate.CHANGED);
        assertThat(states()).as("a plan stores nothing").containsExactly("Peace.", "Friendship.", "", "");

        Reimport.Result result = reimports.store(plan.lines(), Desk.LAN, ImportProgress.NONE);

        assertThat(result.stored()).isEqualTo(3);
        assertThat(states()).containsExactly("Peace.", "Amity.", "Later.", "Later.");
        assertThat(segment(job.id(), 3).state()).isEqualTo(SegmentState.TRANSLATED);

        assertThat(reimports.undo(result, Desk.LAN)).isEqualTo(3);
        assertThat(states()).containsExactly("Peace.", "Friendship.", "", "");
        assertThat(segment(job.id(), 3).state()).isEqualTo(SegmentState.NOT_TRANSLATED);
        assertThat(workbench.history(segment(job.id(), 3).id()).getFirst().action())
                .isEqualTo(SegmentVersion.Action.RESTORED);
    }

    @Test
    void whatBothChangedIsAConflictAndOursStaysUnlessChosen() throws IOException {
        String file = exported(JobFormat.XLF2).replace(">Peace.<", ">World peace.<");
        confirm(segment(job.id(), 1), "Peace and stability.");

        Reimport plan = plan(file);

        Reimport.Line line = plan.lines().getFirst();
        assertThat(line.fate()).isEqualTo(Reimport.Fate.CONFLICT);
        assertThat(line.fate().isUsual()).isFalse();
        reimports.store(List.of(line), Desk.LAN, ImportProgress.NONE);
        assertThat(states().getFirst()).as("chosen by hand").isEqualTo("World peace.");
    }

    @Test
    void whoStoresBetweenPlanAndStoringWinsAndTheOtherTextIsKept() throws IOException {
        Reimport plan = plan(exported(JobFormat.XLF).replace(">Friendship.<", ">Amity.<"));
        draft(segment(job.id(), 2), "Friendly ties.");

        Reimport.Result result = reimports.store(plan.lines(), Desk.LAN, ImportProgress.NONE);

        assertThat(result.moved()).isEqualTo(1);
        assertThat(states().get(1)).isEqualTo("Friendly ties.");
        assertThat(workbench.history(segment(job.id(), 2).id()))
                .extracting(SegmentVersion::action, SegmentVersion::target)
                .contains(tuple(SegmentVersion.Action.ALTERNATIVE, "Amity."));
    }

    @Test
    void anUndoLeavesAloneWhatSomebodyStoredSince() throws IOException {
        Reimport plan = plan(exported(JobFormat.XLF).replace(">Friendship.<", ">Amity.<"));
        Reimport.Result result = reimports.store(plan.lines(), Desk.LAN, ImportProgress.NONE);
        draft(segment(job.id(), 2), "Amity and trust.");

        assertThat(reimports.undo(result, Desk.LAN)).isZero();
        assertThat(states().get(1)).isEqualTo("Amity and trust.");
    }

    @Test
    void anotherSourceAnUnknownIdATwinAndAnEmptiedTargetAreShownAndNeverStored() throws IOException {
        String first = Long.toString(segment(job.id(), 1).id().value());
        String second = Long.toString(segment(job.id(), 2).id().value());
        String file = """
                <xliff version="1.2"><file><body>
                <trans-unit id="%s"><source>Hoà  bình!</source><target state="final">Peace!</target></trans-unit>
                <trans-unit id="%s"><source>Hữu nghị.</source><target state="new"/></trans-unit>
                <trans-unit id="%s"><source>Hữu nghị.</source><target>Amity.</target></trans-unit>
                <trans-unit id="999999999"><source>Lạ.</source><target>Strange.</target></trans-unit>
                </body></file></xliff>""".formatted(first, second, second);

        Reimport plan = plan(file);

        assertThat(plan.lines())
                .extracting(Reimport.Line::fate)
                .containsExactly(
                        Reimport.Fate.SOURCE_DIFFERS,
                        Reimport.Fate.EMPTIED,
                        Reimport.Fate.AGAIN,
                        Reimport.Fate.NOT_IN_JOB);
        assertThat(plan.missing()).isEqualTo(2);
        assertThat(reimports.store(plan.lines(), Desk.LAN, ImportProgress.NONE).stored())
                .isZero();
    }

    @Test
    void anApprovalOfTheFileCountsOnlyForWhoMayApprove() throws IOException {
        String file = exported(JobFormat.XLF).replace("state=\"translated\"", "state=\"final\"");
        Reimport plan = plan(file);
        assertThat(plan.lines().getFirst().fate()).isEqualTo(Reimport.Fate.STATE);

        Reimport.Result translator = reimports.store(plan.lines(), Desk.LAN, ImportProgress.NONE);
        assertThat(translator.notApproved()).isEqualTo(1);
        assertThat(segment(job.id(), 1).state()).isEqualTo(SegmentState.TRANSLATED);

        Reimport.Result reviewer = reimports.store(plan(file).lines(), Desk.MINH, ImportProgress.NONE);
        assertThat(reviewer.notApproved()).isZero();
        assertThat(segment(job.id(), 1).state()).isEqualTo(SegmentState.APPROVED);

        assertThat(reimports.undo(reviewer, Desk.MINH)).isEqualTo(1);
        assertThat(segment(job.id(), 1).state()).isEqualTo(SegmentState.TRANSLATED);
    }

    @Test
    void aRejectionOfTheFileReturnsTheSegmentWithItsReason() throws IOException {
        String file = exported(JobFormat.XLF)
                .replace(
                        "state=\"translated\">Peace.",
                        "state=\"needs-review-translation\" state-qualifier=\"rejected-spelling\">Peace.");

        reimports.store(plan(file).lines(), Desk.MINH, ImportProgress.NONE);

        assertThat(segment(job.id(), 1).returned()).isEqualTo(Optional.of(ReturnReason.LANGUAGE));
    }

    @Test
    void approvedTextStaysUnlessSomebodyOpensItInTheirName() throws IOException {
        Segment first = segment(job.id(), 1);
        workbench.approve(new Edit(first.id(), first.version(), "Peace.", ""), Desk.MINH);
        Reimport plan = plan(exported(JobFormat.XLF).replace(">Peace.<", ">World peace.<"));

        Reimport.Line line = plan.lines().getFirst();
        assertThat(line.fate()).isEqualTo(Reimport.Fate.SEALED);
        assertThat(line.fate().isUsual()).as("nothing is stored by itself").isFalse();
        assertThat(plan.lines()).filteredOn(one -> one.fate().isUsual()).isEmpty();

        Reimport.Result result = reimports.store(List.of(line), Desk.LAN, ImportProgress.NONE);
        SegmentVersion entry = workbench.history(first.id()).getFirst();
        assertThat(entry.target()).isEqualTo("World peace.");
        assertThat(entry.author()).isEqualTo("lan");
        assertThat(segment(job.id(), 1).state()).isNotEqualTo(SegmentState.APPROVED);

        reimports.undo(result, Desk.LAN);
        assertThat(segment(job.id(), 1).target()).isEqualTo("Peace.");
        assertThat(segment(job.id(), 1).state())
                .as("who may not approve puts no approval back")
                .isEqualTo(SegmentState.TRANSLATED);
    }

    private Reimport plan(String file) {
        return reimports.plan(job, "job.xlf", new ByteArrayResource(file.getBytes(StandardCharsets.UTF_8)));
    }

    private String exported(JobFormat format) throws IOException {
        return new String(written(format), StandardCharsets.UTF_8);
    }

    private byte[] written(JobFormat format) throws IOException {
        MemoryFixture memory = new MemoryFixture();
        MemoryPolicies policies = mock(MemoryPolicies.class);
        when(policies.use(anyLong())).thenReturn(MemoryUse.ALL);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exports(
                        workbench,
                        memory,
                        new MemoryFilesFixture(memory),
                        policies,
                        new JobExtras(memory, policies, mock(Termbase.class)),
                        mock(TranslatedDocuments.class))
                .job(job, format, JobSelection.ALL, out);
        return out.toByteArray();
    }

    private List<String> states() {
        return workbench.segments(job.id(), 1, 10).stream().map(Segment::target).toList();
    }

    private Segment segment(JobId id, int number) {
        return workbench.segments(id, number, 1).getFirst();
    }

    private void confirm(Segment segment, String text) {
        workbench.confirm(new Edit(segment.id(), segment.version(), text, ""), Desk.LAN);
    }

    private void draft(Segment segment, String text) {
        workbench.saveDraft(new Edit(segment.id(), segment.version(), text, ""), Desk.LAN);
    }
}
