package org.songngu.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The folder that holds everything the desk has; one application at a time owns it.
///
/// @param root absolute
record DataFolder(Path root) {

    /// Who owns the folder.
    sealed interface Claim {
        /// We do, until the lock is closed.
        ///
        /// @param lock held as long as the application lives
        record Ours(Closeable lock) implements Claim {}

        /// Another context of this JVM does.
        record ThisProcess() implements Claim {}

        /// Another process does.
        ///
        /// @param process its number, or `?`
        record Other(String process) implements Claim {}
    }

    static DataFolder at(Path path) {
        return new DataFolder(path.toAbsolutePath().normalize());
    }

    Path cluster() {
        return root.resolve("postgres");
    }

    Path access() {
        return root.resolve("postgres.properties");
    }

    Path lock() {
        return root.resolve("songngu.lock");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    /// Takes the lock; the operating system frees it when the process dies, however it dies.
    Claim claim() throws IOException {
        try {
            Files.createDirectories(root);
            Path file = lock();
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                FileLock lock = channel.tryLock();
                if (lock == null) {
                    channel.close();
                    return new Claim.Other(owner(file));
                }
            } catch (OverlappingFileLockException e) {
                channel.close();
                return new Claim.ThisProcess();
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new Claim.Ours(channel);
        } catch (IOException e) {
            throw new StoreException(e, "folder.unusable", root, String.valueOf(e.getMessage()));
        }
    }

    private static String owner(Path file) throws IOException {
        String text = Files.readString(file).strip();
        return text.isEmpty() ? "?" : text;
    }
}
