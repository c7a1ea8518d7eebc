package org.songngu.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.songngu.memory.MemoryId;
import org.springframework.core.io.InputStreamSource;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

class CancelledImportTest {

    private static final int UNITS = 5_000;

    private final MemoryFixture memory = new MemoryFixture();
    private final MemoryId desk = memory.create("Bàn tin").id();
    private final List<TransactionStatus> transactions = new ArrayList<>();
    private final Imports imports = new Imports(memory, new TermbaseFixture(), new Recorded());

    @Test
    void anImportCancelledWhileItStoresIsRolledBack() {
        byte[] file = file();
        Stopping progress = new Stopping(file.length * 3L / 2);

        ImportReport report = imports.tmx("a.tmx", source(file), desk, progress);

        assertThat(memory.stored()).as("it had begun to store").isNotEmpty();
        assertThat(transactions).singleElement().matches(TransactionStatus::isRollbackOnly);
        assertThat(report.in()).isZero();
        assertThat(report.problems())
                .extracting(ImportReport.Problem::kind)
                .containsExactly(ImportReport.Kind.CANCELLED);
    }

    @Test
    void anImportCancelledWhileItChecksStoresNothing() {
        byte[] file = file();

        ImportReport report = imports.tmx("a.tmx", source(file), desk, new Stopping(file.length / 2));

        assertThat(transactions).isEmpty();
        assertThat(memory.stored()).isEmpty();
        assertThat(report.isRefused()).isTrue();
    }

    @Test
    void progressCountsTheFileTwice() {
        byte[] file = file();
        Stopping progress = new Stopping(Long.MAX_VALUE);

        ImportReport report = imports.tmx("a.tmx", source(file), desk, progress);

        assertThat(report.in()).isEqualTo(UNITS);
        assertThat(progress.done).isEqualTo(2L * file.length);
        assertThat(transactions).singleElement().matches(status -> !status.isRollbackOnly());
    }

    private static byte[] file() {
        StringBuilder file = new StringBuilder("<tmx><body>");
        for (int i = 0; i < UNITS; i++) {
            file.append("<tu><tuv xml:lang='vi'><seg>Hội nghị lần thứ ")
                    .append(i)
                    .append("</seg></tuv><tuv xml:lang='en'><seg>Conference no. ")
                    .append(i)
                    .append("</seg></tuv></tu>");
        }
        return file.append("</body></tmx>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static InputStreamSource source(byte[] file) {
        return () -> new ByteArrayInputStream(file);
    }

    /// Cancels once so many bytes were read.
    private static final class Stopping implements ImportProgress {

        private final long after;
        private long done;

        Stopping(long after) {
            this.after = after;
        }

        @Override
        public void read(long bytes) {
            done += bytes;
        }

        @Override
        public boolean isCancelled() {
            return done >= after;
        }
    }

    /// Keeps what became of each transaction.
    private final class Recorded implements TransactionOperations {
        @Override
        public <T> T execute(TransactionCallback<T> action) {
            SimpleTransactionStatus status = new SimpleTransactionStatus();
            transactions.add(status);
            return action.doInTransaction(status);
        }
    }
}
