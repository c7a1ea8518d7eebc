package org.songngu.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.InOrder;
import org.songngu.account.Account;
import org.songngu.account.AccountId;
import org.songngu.account.Accounts;
import org.songngu.account.Role;
import org.songngu.housestyle.HouseStyles;
import org.songngu.suggestion.EngineSuggestions;
import org.songngu.ui.shell.SignedIn;
import org.songngu.workbench.Edit;
import org.songngu.workbench.EditOutcome;
import org.songngu.workbench.Inserted;
import org.songngu.workbench.JobEngines;
import org.songngu.workbench.JobId;
import org.songngu.workbench.JobParts;
import org.songngu.workbench.MatchBand;
import org.songngu.workbench.Origin;
import org.songngu.workbench.Presence;
import org.songngu.workbench.Propagation;
import org.songngu.workbench.ReturnReason;
import org.songngu.workbench.Segment;
import org.songngu.workbench.SegmentCuts;
import org.songngu.workbench.SegmentId;
import org.songngu.workbench.SegmentMarks;
import org.songngu.workbench.UnitDecisions;
import org.songngu.workbench.Workbench;
import tools.jackson.databind.JsonNode;

class SegmentEditorTest {

    private static final Account LAN =
            new Account(new AccountId(1), "lan", "Nguyễn Ngọc Lan", Set.of(Role.TRANSLATOR), true, false);

    private final Workbench workbench = mock(Workbench.class);
    private final SignedIn signedIn = mock(SignedIn.class);
    private final Presence presence = mock(Presence.class);
    private final EditorTools tools = new EditorTools(
            mock(Propagation.class),
            mock(SegmentCuts.class),
            mock(SegmentMarks.class),
            mock(UnitDecisions.class),
            mock(Proofreading.class),
            new Translating(mock(JobEngines.class), mock(EngineSuggestions.class), mock(HouseStyles.class)),
            new Together(presence, mock(JobParts.class), mock(Accounts.class)),
            Samples.review());
    private final SegmentEditor editor = new SegmentEditor(
            workbench,
            mock(SegmentHelp.class),
            new OpenEditors(),
            signedIn,
            tools,
            Samples.job(),
            Samples.config(false));

    @BeforeEach
    void someoneIsSignedIn() {
        when(signedIn.account()).thenReturn(LAN);
        when(workbench.segment(any())).thenReturn(Optional.empty());
        Segment second = Samples.segment(2);
        when(workbench.segment(second.id())).thenReturn(Optional.of(second));
    }

    @Test
    void aStoredTextIsAnsweredWithTheSegmentAsItStands() {
        String text = "The signing took place at the Ministry on the afternoon of March 14.";
        Edit edit = new Edit(new SegmentId(702), 0, text, "attempt-1");
        when(workbench.saveDraft(edit, LAN))
                .thenReturn(new EditOutcome.Stored(Samples.segment(Samples.JOB, 2, text, 1)));

        JsonNode answer = JacksonUtils.getMapper().valueToTree(editor.saveDraft(702, 0, text, "attempt-1", null));

        assertThat(answer.get("outcome").asString()).isEqualTo("stored");
        assertThat(answer.at("/row/id").asLong()).isEqualTo(702);
        assertThat(answer.at("/row/target").asString()).isEqualTo(text);
        assertThat(answer.at("/row/version").asInt()).isEqualTo(1);
        assertThat(answer.at("/row/state").asString()).isEqualTo("DRAFT");
        assertThat(answer.at("/row/at").asString()).isEqualTo("2026-03-14T09:30:00Z");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            EXACT,     100, 0, Desk,         Hội nghị đối ngoại, EXACT,      Desk · Hội nghị đối ngoại
            FUZZY,      87, 0, Desk,         '',                 HIGH_FUZZY, Desk
            FUZZY,      97, 5, '',           '',                 NEARLY_EXACT, #5
            CONTEXT,   101, 0, Desk,         '',                 CONTEXT,    Desk
            ASSEMBLED,   0, 0, '',           '',                 ASSEMBLED,  ''
            MT,          0, 0, Máy dịch nhà, '',                 MT,         Máy dịch nhà""")
    void aMatchPutInReachesTheWorkbenchWithWhereItCameFrom(
            String kind, int percent, int segment, String memory, String article, MatchBand band, String name) {
        InsertedItem item = new InsertedItem(kind, percent, segment, memory, article, "The talks");
        Inserted inserted = new Inserted(new Origin(band, percent, name), "The talks");
        Edit edit = new Edit(new SegmentId(702), 0, "The talks ended.", "attempt-1", Optional.of(inserted));
        when(workbench.saveDraft(edit, LAN)).thenReturn(new EditOutcome.Stored(Samples.segment(2)));

        assertThat(editor.saveDraft(702, 0, "The talks ended.", "attempt-1", item)
                        .outcome())
                .isEqualTo("stored");
    }

    @Test
    void whatNoMatchCanBeIsNotBelieved() {
        String text = "The talks ended.";
        List<InsertedItem> items = List.of(
                new InsertedItem("FUZZY", 103, 0, "Desk", "", text),
                new InsertedItem("FUZZY", -1, 0, "Desk", "", text),
                new InsertedItem("FUZZY", 90, 0, "Desk", "a".repeat(1000), text),
                new InsertedItem("FUZZY", 90, 0, "Desk", "", "a".repeat(20_001)));

        assertThat(items).allSatisfy(item -> assertThat(InsertedItem.of(item)).isEmpty());
    }

    @Test
    void aConflictCarriesMineTheirsAndWhatBothBeganWith() {
        when(workbench.confirm(any(), any()))
                .thenReturn(new EditOutcome.Conflict(
                        Samples.segment(Samples.JOB, 2, "Their text", 4), "Both began", "My text"));

        Answer answer = editor.confirm(702, 3, "My text", "attempt-2", null);

        assertThat(answer.outcome()).isEqualTo("conflict");
        assertThat(answer.base()).isEqualTo("Both began");
        assertThat(answer.mine()).isEqualTo("My text");
        assertThat(answer.row()).extracting(Row::target, Row::version).containsExactly("Their text", 4);
    }

    @Test
    void aRefusalNamesItsReason() {
        when(workbench.approve(any(), any())).thenReturn(new EditOutcome.Refused(EditOutcome.Reason.OWN_SEGMENT));

        Answer answer = editor.approve(702, 0, "Text", "attempt-3", null);

        assertThat(answer).isEqualTo(new Answer("refused", null, "", "", "OWN_SEGMENT"));
    }

    @Test
    void aSegmentOfAnotherJobIsNeitherStoredNorShown() {
        Segment foreign = Samples.segment(new JobId(8), 1, "", 0);
        when(workbench.segment(foreign.id())).thenReturn(Optional.of(foreign));

        assertThat(editor.saveDraft(801, 0, "Text", "attempt-4", null).reason()).isEqualTo("NOT_ALLOWED");
        assertThatThrownBy(() -> editor.lookUp(801)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> editor.history(801)).isInstanceOf(IllegalArgumentException.class);
        verify(workbench, never()).saveDraft(any(), any());
    }

    @Test
    void aTextThatNobodyTypesIsRefused() {
        assertThat(editor.saveDraft(702, 0, "a".repeat(20_001), "attempt-5", null)
                        .reason())
                .isEqualTo("NOT_ALLOWED");
        assertThat(editor.saveDraft(702, 0, "Text", "", null).reason()).isEqualTo("NOT_ALLOWED");
        verify(workbench, never()).saveDraft(any(), any());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "terminology", "NO_SUCH_REASON"})
    void aReturnNeedsAReasonOfTheList(String reason) {
        assertThat(editor.returnToTranslator(702, 0, "Text", "attempt-6", reason, "")
                        .reason())
                .isEqualTo("NOT_ALLOWED");
        verify(workbench, never()).returnToTranslator(any(), any(), any(), any());
    }

    @Test
    void aReturnReachesTheWorkbenchWithItsReasonAndNote() {
        Edit edit = new Edit(new SegmentId(702), 2, "Text", "attempt-7");
        when(workbench.returnToTranslator(edit, ReturnReason.NAME_OR_TITLE, "Xem danh mục của Bộ", LAN))
                .thenReturn(new EditOutcome.Stored(Samples.segment(Samples.JOB, 2, "Text", 3)));

        Answer answer = editor.returnToTranslator(702, 2, "Text", "attempt-7", "NAME_OR_TITLE", "Xem danh mục của Bộ");

        assertThat(answer.outcome()).isEqualTo("stored");
    }

    @Test
    void othersHearThatASegmentIsFreeBeforeTheyHearThatItIsDecided() {
        new UI().add(editor);
        when(workbench.confirm(any(), any()))
                .thenReturn(new EditOutcome.Stored(Samples.segment(Samples.JOB, 2, "Text", 1)));
        when(workbench.approve(any(), any()))
                .thenReturn(new EditOutcome.Stored(Samples.segment(Samples.JOB, 2, "Text", 2)));
        when(workbench.returnToTranslator(any(), any(), any(), any()))
                .thenReturn(new EditOutcome.Stored(Samples.segment(Samples.JOB, 2, "Text", 3)));

        editor.confirm(702, 0, "Text", "attempt-8", null);
        editor.approve(702, 1, "Text", "attempt-9", null);
        editor.returnToTranslator(702, 2, "Text", "attempt-10", "NAME_OR_TITLE", "");

        InOrder order = inOrder(presence, workbench);
        order.verify(presence).release(any(), any(), eq(new SegmentId(702)));
        order.verify(workbench).confirm(any(), any());
        order.verify(presence).release(any(), any(), eq(new SegmentId(702)));
        order.verify(workbench).approve(any(), any());
        order.verify(presence).release(any(), any(), eq(new SegmentId(702)));
        order.verify(workbench).returnToTranslator(any(), any(), any(), any());
    }

    @Test
    void pagesAreNeverLargerThanAgreed() {
        when(workbench.segments(Samples.JOB, 1, SegmentEditor.PAGE_SIZE))
                .thenReturn(List.of(Samples.segment(1), Samples.segment(2)));

        assertThat(editor.rows(-5, 1_000_000)).extracting(Row::number).containsExactly(1, 2);
    }
}
