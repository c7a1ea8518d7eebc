package org.songngu.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.songngu.account.Account;
import org.songngu.account.AccountId;
import org.songngu.account.Role;
import org.songngu.housestyle.HouseStyles;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaFinding;
import org.songngu.qa.Severity;
import org.songngu.suggestion.EngineSuggestions;
import org.songngu.ui.shell.SignedIn;
import org.songngu.workbench.JobEngines;
import org.songngu.workbench.JobId;
import org.songngu.workbench.Propagation;
import org.songngu.workbench.Segment;
import org.songngu.workbench.SegmentCuts;
import org.songngu.workbench.SegmentMarks;
import org.songngu.workbench.UnitDecisions;
import org.songngu.workbench.Workbench;

class EditorToolsTest {

    private static final Account LAN =
            new Account(new AccountId(1), "lan", "Nguyễn Ngọc Lan", Set.of(Role.TRANSLATOR), true, false);

    private final Workbench workbench = mock(Workbench.class);
    private final SegmentHelp help = mock(SegmentHelp.class);
    private final SignedIn signedIn = mock(SignedIn.class);
    private final Propagation propagation = mock(Propagation.class);
    private final SegmentCuts cuts = mock(SegmentCuts.class);
    private final SegmentMarks marks = mock(SegmentMarks.class);
    private final Segment second = Samples.segment(2);
    private final SegmentEditor editor = new SegmentEditor(
            workbench,
            help,
            new OpenEditors(),
            signedIn,
            new EditorTools(
                    propagation,
                    cuts,
                    marks,
                    mock(UnitDecisions.class),
                    mock(Proofreading.class),
                    new Translating(mock(JobEngines.class), mock(EngineSuggestions.class), mock(HouseStyles.class)),
                    TogetherTest.together(),
                    Samples.review()),
            Samples.job(),
            Samples.config(false));

    @BeforeEach
    void someoneIsSignedIn() {
        when(signedIn.account()).thenReturn(LAN);
        when(workbench.segment(any())).thenReturn(Optional.empty());
        when(workbench.segment(second.id())).thenReturn(Optional.of(second));
    }

    @Test
    void aReceiptCarriesTheFilledRowsAndItsNumber() {
        Segment filled = Samples.segment(Samples.JOB, 3, "Trade reached 3.2 billion USD.", 1);
        when(propagation.propagate(second.id(), LAN))
                .thenReturn(Optional.of(new Propagation.Receipt(12, List.of(filled))));

        assertThat(editor.propagate(702)).isEqualTo(new Receipt(12, List.of(Row.of(filled))));
    }

    @Test
    void nothingFilledIsTheReceiptZero() {
        when(propagation.propagate(second.id(), LAN)).thenReturn(Optional.empty());

        assertThat(editor.propagate(702)).isEqualTo(new Receipt(0, List.of()));
    }

    @Test
    void aReceiptIsTakenBackForTheJobOfThisEditorOnly() {
        when(propagation.undo(12, Samples.JOB, LAN)).thenReturn(List.of(second));

        assertThat(editor.undoPropagation(12)).containsExactly(Row.of(second));
    }

    @Test
    void aSplitAnswersWithItsNumberAndARefusalWithItsReason() {
        when(cuts.split(second.id(), 4, 20, 11, LAN)).thenReturn(new SegmentCuts.Outcome.Done(5, second));
        when(cuts.merge(second.id(), 4, 0, LAN))
                .thenReturn(new SegmentCuts.Outcome.Refused(SegmentCuts.Reason.OTHER_PARAGRAPH));

        assertThat(editor.split(702, 4, 20, 11)).isEqualTo(new CutAnswer(true, 5, 2, ""));
        assertThat(editor.merge(702, 4, 0)).isEqualTo(new CutAnswer(false, 0, 0, "OTHER_PARAGRAPH"));
    }

    @Test
    void marksTravelBySegmentNumberOfTheDatabase() {
        when(marks.of(Samples.JOB, LAN))
                .thenReturn(new SegmentMarks.OfJob(
                        Set.of(second.id()), Map.of(second.id(), 2), Map.of(second.id(), "minh")));

        String json = JacksonUtils.getMapper().writeValueAsString(editor.marks());

        assertThat(json).isEqualTo("{\"bookmarks\":[702],\"notes\":{\"702\":2},\"locks\":{\"702\":\"minh\"}}");
    }

    @Test
    void theToolsTakeNoSegmentOfAnotherJob() {
        Segment foreign = Samples.segment(new JobId(8), 1, "", 0);
        when(workbench.segment(foreign.id())).thenReturn(Optional.of(foreign));

        assertThatThrownBy(() -> editor.propagate(801)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> editor.split(801, 0, 3, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> editor.merge(801, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> editor.lock(801, true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> editor.bookmark(801, true)).isInstanceOf(IllegalArgumentException.class);
        verifyNoInteractions(propagation, cuts, marks);
    }

    @Test
    void aLookUpOfASegmentThatAMergeTookAwayIsNoFault() {
        assertThat(editor.lookUp(799)).isNull();
        assertThat(editor.check(799, "The talks began.")).isEmpty();
    }

    @Test
    void problemsAreLookedForAFewSegmentsAtATime() {
        when(workbench.segments(Samples.JOB, 1, SegmentEditor.CHECKED_AT_ONCE)).thenReturn(List.of(second));
        Problem problem = new Problem(702, "ERROR", 2);
        when(help.problem(any())).thenReturn(Optional.of(problem));

        assertThat(editor.problems(-3, 10_000)).containsExactly(problem);
    }

    @Test
    void aProblemNamesTheGravestOfItsFindings() {
        QaFinding hint = finding(Severity.HINT);

        assertThat(Problem.of(702, List.of(hint, finding(Severity.ERROR), finding(Severity.WARNING))))
                .isEqualTo(new Problem(702, "ERROR", 3));
    }

    private static QaFinding finding(Severity severity) {
        return new QaFinding(
                "numbers",
                IssueType.NUMBERS,
                severity,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }
}
