package org.songngu.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.songngu.account.Account;
import org.songngu.account.AccountId;
import org.songngu.account.Audit;
import org.songngu.account.Role;
import org.songngu.termbase.NamedTermbase;
import org.songngu.termbase.TermbaseId;
import org.songngu.termbase.Termbases;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class TermFilesTest {

    private static final Account LAN =
            new Account(new AccountId(1), "lan", "Lan", Set.of(Role.TRANSLATOR), true, false);
    private static final Account MINH =
            new Account(new AccountId(2), "minh", "Minh", Set.of(Role.REVIEWER), true, false);
    private static final NamedTermbase SHIPPED = new NamedTermbase(TermbaseId.FIRST, "Song Ngữ", "", true);
    private static final NamedTermbase LAW = new NamedTermbase(new TermbaseId(2), "Luật", "", false);
    private static final NamedTermbase TRADE = new NamedTermbase(new TermbaseId(3), "Thương mại", "", false);
    private static final byte[] TABLE =
            "Tiếng Việt,Tiếng Anh\nphán quyết,award\ncông ước,convention\n".getBytes(StandardCharsets.UTF_8);

    private final TermbaseFixture termbase = new TermbaseFixture();
    private final Termbases termbases = mock(Termbases.class);
    private final TransactionTemplate transaction = new TransactionTemplate() {
        private static final long serialVersionUID = 1L;

        @Override
        public void executeWithoutResult(Consumer<TransactionStatus> step) {
            step.accept(mock(TransactionStatus.class));
        }
    };
    private final TermFiles files = new TermFiles(termbase, termbases, mock(Audit.class), transaction);

    @BeforeEach
    void threeTermbases() {
        when(termbases.all()).thenReturn(List.of(SHIPPED, LAW, TRADE));
        when(termbases.ofFile("import/luật.csv")).thenReturn(Optional.empty());
    }

    private ImportReport bringIn(Account who, NamedTermbase into) {
        TermSheet sheet = TermFiles.preview("luật.csv", TABLE).sheet();
        return files.table(who, "luật.csv", sheet, sheet.columns(), sheet.headed(), into.id());
    }

    @Test
    void aFileComesIntoTheTermbaseThatWasChosen() {
        ImportReport report = bringIn(MINH, LAW);

        assertThat(report.in()).isEqualTo(2);
        assertThat(report.isClean()).isTrue();
        assertThat(termbase.bases).containsEntry("import/luật.csv", LAW.id());
    }

    @Test
    void aReadOnlyTermbaseTakesNoFileAndSaysItsName() {
        assertRefused(bringIn(MINH, SHIPPED), ImportReport.Kind.READ_ONLY_TERMBASE, "Song Ngữ");
        assertRefused(
                bringIn(MINH, new NamedTermbase(new TermbaseId(9), "", "", false)),
                ImportReport.Kind.READ_ONLY_TERMBASE,
                "");
    }

    @Test
    void aFileOfTheSameNameTakesNothingAwayFromAnotherTermbase() {
        when(termbases.ofFile("import/luật.csv")).thenReturn(Optional.of(TRADE));

        assertRefused(bringIn(MINH, LAW), ImportReport.Kind.IN_OTHER_TERMBASE, "Thương mại");
        assertThat(bringIn(MINH, TRADE).in()).isEqualTo(2);
    }

    @Test
    void whoMayNotEditBringsNothingIn() {
        assertRefused(bringIn(LAN, LAW), ImportReport.Kind.NOT_ALLOWED, "");
    }

    private void assertRefused(ImportReport report, ImportReport.Kind kind, String detail) {
        assertThat(report.isRefused()).isTrue();
        assertThat(report.problems()).containsExactly(new ImportReport.Problem(0, 0, kind, detail));
        assertThat(termbase.origins).isEmpty();
    }
}
