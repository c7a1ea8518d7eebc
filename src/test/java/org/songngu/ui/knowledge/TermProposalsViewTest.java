package org.songngu.ui.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.songngu.account.Account;
import org.songngu.account.AccountId;
import org.songngu.account.Role;
import org.songngu.termbase.Concept;
import org.songngu.termbase.TermOutcome;
import org.songngu.termbase.TermProposal;
import org.songngu.termbase.TermWorkflow;
import org.songngu.ui.shell.SignedIn;

class TermProposalsViewTest {

    private static final int PAGE = TermProposalsView.PAGE;

    private final TermWorkflow workflow = mock(TermWorkflow.class);
    private final SignedIn signedIn = mock(SignedIn.class);
    private final TreeMap<Long, TermProposal> open = new TreeMap<>();

    @BeforeEach
    void fiveHundredProposalsWait() {
        Account minh = new Account(new AccountId(2), "minh", "Minh", Set.of(Role.REVIEWER), true, false);
        when(signedIn.account()).thenReturn(minh);
        LongStream.rangeClosed(1, 500).forEach(number -> open.put(number, proposal(number)));
        when(workflow.open(anyLong(), anyInt())).thenAnswer(call -> {
            int limit = call.getArgument(1);
            return open.tailMap(call.getArgument(0), false).values().stream()
                    .limit(limit)
                    .toList();
        });
        when(workflow.decided(any(), anyInt())).thenReturn(List.of());
        when(workflow.preview(any())).thenReturn(Optional.empty());
        when(workflow.accept(any(), anyLong(), any(), any())).thenAnswer(call -> {
            open.remove(call.<Long>getArgument(1));
            return new TermOutcome.Done(1);
        });
    }

    private static TermProposal proposal(long number) {
        Concept concept = ConceptDialog.blank("hợp tác lĩnh vực " + number, "cooperation in area " + number);
        return new TermProposal(number, TermProposal.Kind.NEW_CONCEPT, null, concept, "", "lan", Instant.EPOCH, null);
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(TermProposalsViewTest::all));
    }

    private static List<Component> cards(Component view) {
        return all(view)
                .filter(one -> one.getElement().getClassList().contains("proposal"))
                .toList();
    }

    private static Button button(Component view, String id) {
        return all(view)
                .filter(one -> one.getId().equals(Optional.of(id)))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static void accept(Component card) {
        all(card)
                .filter(one -> one.getElement().getClassList().contains("accept"))
                .map(Button.class::cast)
                .forEach(Button::click);
    }

    @Test
    void aPageOfFiveHundredProposalsAsksForOnePage() {
        TermProposalsView view =
                new TermProposalsView(workflow, signedIn, mock(ConceptForms.class), mock(TermActions.class));

        assertThat(cards(view)).hasSize(PAGE);
        verify(workflow, times(1)).open(0, PAGE + 1);
        verify(workflow, times(1)).open(anyLong(), anyInt());
        verify(workflow, never()).openCount();
    }

    @Test
    void theNextPageBeginsBehindTheLastOfThisOne() {
        TermProposalsView view =
                new TermProposalsView(workflow, signedIn, mock(ConceptForms.class), mock(TermActions.class));

        button(view, "proposals-newer").click();

        verify(workflow).open(PAGE, PAGE + 1);
        assertThat(cards(view).getFirst().getElement().getTextRecursively()).contains("lĩnh vực " + (PAGE + 1));
        button(view, "proposals-older").click();
        assertThat(cards(view).getFirst().getElement().getTextRecursively()).contains("lĩnh vực 1");
        assertThat(button(view, "proposals-older").isEnabled()).isFalse();
    }

    @Test
    void whenTheLastPageIsDecidedTheOneBeforeIsShown() {
        LongStream.rangeClosed(PAGE + 2, 500).forEach(open::remove);
        TermProposalsView view =
                new TermProposalsView(workflow, signedIn, mock(ConceptForms.class), mock(TermActions.class));
        button(view, "proposals-newer").click();
        assertThat(cards(view)).hasSize(1);

        accept(cards(view).getFirst());

        assertThat(cards(view)).hasSize(PAGE);
        assertThat(button(view, "proposals-newer").isEnabled()).isFalse();
    }
}
