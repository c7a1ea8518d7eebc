package org.songngu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void theSecondOwnerInThisProcessLearnsThatItIsUs() throws IOException {
        DataFolder data = DataFolder.at(folder);
        assertThat(data.claim()).isInstanceOf(DataFolder.Claim.Ours.class);
        assertThat(data.claim()).isInstanceOf(DataFolder.Claim.ThisProcess.class);
    }

    @Test
    void aFreedFolderCanBeClaimedAgain() throws IOException {
        DataFolder data = DataFolder.at(folder);
        if (data.claim() instanceof DataFolder.Claim.Ours(var lock)) {
            lock.close();
        }
        assertThat(data.claim()).isInstanceOf(DataFolder.Claim.Ours.class);
    }

    @Test
    void theSecondProcessLearnsWhoOwnsTheFolder() throws Exception {
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(holder.inputReader().readLine()).isEqualTo("held");
            assertThat(DataFolder.at(folder).claim())
                    .isEqualTo(new DataFolder.Claim.Other(Long.toString(holder.pid())));
        } finally {
            holder.destroyForcibly().waitFor();
        }
        assertThat(DataFolder.at(folder).claim()).isInstanceOf(DataFolder.Claim.Ours.class);
    }

    @Test
    void aFileInPlaceOfTheFolderIsSaidInTwoLanguages() throws IOException {
        Path file = Files.createFile(folder.resolve("dữ liệu"));
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> DataFolder.at(file).claim())
                .satisfies(e -> assertThat(e.message(Locale.of("vi"))).startsWith("Không dùng được thư mục"))
                .satisfies(e -> assertThat(e.message(Locale.ENGLISH)).contains(file.toString()));
    }

    @Test
    void theFolderIsCalledDataUnlessNamed() {
        assertThat(StoreSettings.of(new MockEnvironment()).folder()).isEqualTo(Path.of("data"));
        assertThat(StoreSettings.of(new MockEnvironment().withProperty("songngu.data", "/kho"))
                        .folder())
                .isEqualTo(Path.of("/kho"));
    }

    /// Holds a folder until it is killed.
    static final class Holder {
        public static void main(String[] args) throws IOException, InterruptedException {
            DataFolder.Claim claim = DataFolder.at(Path.of(args[0])).claim();
            System.out.println(claim instanceof DataFolder.Claim.Ours ? "held" : "refused");
            Thread.currentThread().join();
        }
    }
}
