package org.songngu.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.songngu.memory.MemoryId;
import org.songngu.memory.MemoryUpkeep;
import org.songngu.memory.MemoryUpkeep.UnitBatch;
import org.songngu.memory.NewUnit;
import org.songngu.memory.TranslationUnit;
import org.songngu.memory.Trust;
import org.songngu.memory.UnitId;
import org.songngu.text.LanguagePair;
import org.songngu.workbench.UnitDecisions.Decision;
import org.songngu.workbench.UnitDecisions.Outcome;

class UnitDecisionsTest {

    private static final UnitId UNIT = new UnitId(9);

    private final MemoryUpkeep upkeep = mock(MemoryUpkeep.class);
    private final UnitDecisions decisions = new UnitDecisions(upkeep);

    @BeforeEach
    void aUnitOfLans() {
        unitIs(Trust.TRANSLATED);
        when(upkeep.correct(any(), any(), any())).thenReturn(new UnitBatch(5, 1, 0));
        when(upkeep.trust(any(), any(), any())).thenReturn(new UnitBatch(6, 1, 0));
        when(upkeep.delete(any(), any())).thenReturn(new UnitBatch(7, 1, 0));
        when(upkeep.restore(any(), any())).thenReturn(new UnitBatch(8, 0, 1));
    }

    @Test
    void aReviewerCorrectsDemotesAndDeletesAnybodysUnit() {
        assertThat(decisions.correct(UNIT, " Đổi mới\u0301 ", Desk.MINH)).isEqualTo(new Decision(Outcome.DONE, 5));
        assertThat(decisions.demote(UNIT, Desk.MINH).outcome()).isEqualTo(Outcome.DONE);
        assertThat(decisions.delete(UNIT, Desk.BOSS).outcome()).isEqualTo(Outcome.DONE);

        verify(upkeep).trust(UNIT, Trust.DRAFT, "minh");
        verify(upkeep).delete(UNIT, "boss");
    }

    @Test
    void aTranslatorChangesOnlyTheirOwnUnitsAndOnlyUntilTheyAreApproved() {
        assertThat(decisions.delete(UNIT, Desk.LAN).outcome()).isEqualTo(Outcome.DONE);
        assertThat(decisions.delete(UNIT, Desk.HOA).outcome()).isEqualTo(Outcome.NOT_ALLOWED);
        verify(upkeep, never()).delete(UNIT, "hoa");

        unitIs(Trust.APPROVED);

        assertThat(decisions.correct(UNIT, "Other", Desk.LAN).outcome()).isEqualTo(Outcome.NOT_ALLOWED);
        verify(upkeep, never()).correct(any(), any(), any());
    }

    @Test
    void anEmptyOrDamagedCorrectionIsRefused() {
        assertThat(decisions.correct(UNIT, "   ", Desk.MINH).outcome()).isEqualTo(Outcome.BAD_TEXT);
        assertThat(decisions.correct(UNIT, "a\0b", Desk.MINH).outcome()).isEqualTo(Outcome.BAD_TEXT);
        assertThat(decisions.correct(UNIT, "a\uD800b", Desk.MINH).outcome()).isEqualTo(Outcome.BAD_TEXT);
        verify(upkeep, never()).correct(any(), any(), any());
    }

    @Test
    void aUnitThatIsGoneOrAlreadySoIsSaidToBe() {
        assertThat(decisions.restore(UNIT, Desk.MINH)).isEqualTo(new Decision(Outcome.SAME, 0));
        when(upkeep.unit(UNIT)).thenReturn(Optional.empty());
        assertThat(decisions.restore(UNIT, Desk.MINH).outcome()).isEqualTo(Outcome.GONE);
    }

    private void unitIs(Trust trust) {
        NewUnit unit = new NewUnit(
                LanguagePair.VI_EN,
                "Hai bên ra tuyên bố chung.",
                "The two sides issued a joint statement.",
                "",
                "",
                trust,
                new NewUnit.Origin("lan", Instant.parse("2026-11-20T02:00:00Z"), "Tuyên bố chung", "VNA", ""));
        when(upkeep.unit(UNIT)).thenReturn(Optional.of(new TranslationUnit(UNIT, new MemoryId(7), unit)));
    }
}
