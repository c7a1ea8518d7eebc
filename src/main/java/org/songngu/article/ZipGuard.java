package org.songngu.article;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// Opens a zip container and refuses hostile ones: every part is unpacked once and counted, what a zip says about its
/// sizes is not believed. It goes by the central directory, as the readers further on do: what it saw is what they see.
///
/// A zip inside a zip is never opened by anybody here.
public final class ZipGuard {

    private static final int MAX_ENTRIES = 10_000;
    private static final long MAX_TOTAL_BYTES = 200_000_000;
    private static final int MAX_RATIO = 100;
    // Below this a high ratio is only a tidy document.
    private static final long RATIO_COUNTS_FROM_BYTES = 2_000_000;
    private static final int LONGEST_NAME = 500;

    private final byte[] zip;
    private long total;

    private ZipGuard(byte[] zip) {
        this.zip = zip;
    }

    /// A zip of more parts or bytes than allowed.
    public static final class TooLargeException extends ZipException {

        private static final long serialVersionUID = 1L;

        TooLargeException(String message) {
            super(message);
        }
    }

    /// Who looks at each part.
    ///
    /// @param <E> what it may refuse a part with
    @FunctionalInterface
    public interface Visitor<E extends Exception> {

        /// A part; it need not be read to its end.
        ///
        /// @param name    its name, with `/`
        /// @param content what is in it, counted while it is read
        void part(String name, InputStream content) throws IOException, E;
    }

    /// The wanted parts that there are, by name. Everything is unpacked and counted, the wanted parts alone are kept.
    ///
    /// @param zip    the container
    /// @param wanted names of the parts
    /// @throws ZipException when it is broken or hostile; its message is for the log
    public static Map<String, byte[]> unpack(byte[] zip, Set<String> wanted) throws ZipException {
        Map<String, byte[]> parts = new HashMap<>();
        ZipGuard.<RuntimeException>visit(zip, (name, content) -> {
            if (wanted.contains(name)) {
                ByteArrayOutputStream part = new ByteArrayOutputStream();
                content.transferTo(part);
                parts.put(name, part.toByteArray());
            }
        });
        return parts;
    }

    /// Shows every part to somebody.
    ///
    /// @param <E>     what the visitor may refuse a part with
    /// @param zip     the container
    /// @param visitor who looks
    /// @return the names of all parts
    /// @throws ZipException when it is broken or hostile; its message is for the log
    /// @throws E            what the visitor throws
    public static <E extends Exception> Set<String> visit(byte[] zip, Visitor<E> visitor) throws ZipException, E {
        return new ZipGuard(zip).visit(visitor);
    }

    private <E extends Exception> Set<String> visit(Visitor<E> visitor) throws ZipException, E {
        Set<String> names = new HashSet<>();
        byte[] rest = new byte[16_384];
        try (ZipFile file = ZipFile.builder().setByteArray(zip).get()) {
            for (ZipArchiveEntry entry : Collections.list(file.getEntries())) {
                String name = nameOf(entry, names.size());
                // two parts of one name, or of one name on a disk that ignores case: readers disagree which counts
                if (!names.add(name.toLowerCase(Locale.ROOT))) {
                    throw new ZipException("zip: twice " + name);
                }
                try (InputStream part = file.getInputStream(entry)) {
                    InputStream in = new Counted(part);
                    visitor.part(name, in);
                    while (in.read(rest) >= 0) {
                        // counted to its end, whoever looked at it or not
                    }
                }
            }
        } catch (ZipException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw new ZipException("zip: " + e.getMessage());
        }
        return names;
    }

    private static String nameOf(ZipArchiveEntry entry, int before) throws ZipException {
        String name = entry.getName().replace('\\', '/');
        boolean leaves = name.startsWith("/") || ("/" + name + "/").contains("/../") || name.indexOf('\0') >= 0;
        if (before >= MAX_ENTRIES) {
            throw new TooLargeException("> " + MAX_ENTRIES + " parts");
        }
        if (leaves || name.length() > LONGEST_NAME) {
            throw new ZipException("zip: entry " + (before + 1));
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new ZipException("zip: encrypted");
        }
        return name;
    }

    /// Counts what all parts together come to.
    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            return counted(one, one < 0 ? 0 : 1);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            return counted(count, Math.max(0, count));
        }

        @Override
        public void close() {
            // parsers close what they have read; the rest is counted all the same
        }

        private int counted(int result, int count) throws TooLargeException {
            total += count;
            boolean bomb = total > RATIO_COUNTS_FROM_BYTES && total / zip.length >= MAX_RATIO;
            if (total > MAX_TOTAL_BYTES || bomb) {
                throw new TooLargeException("> " + total + " bytes");
            }
            return result;
        }
    }
}
