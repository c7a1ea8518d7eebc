package org.songngu.article;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// Unpacks the wanted parts of a zip container and refuses hostile ones. Sizes are counted while reading: what a zip
/// says about itself is not believed.
public final class ZipGuard {

    private static final int MAX_ENTRIES = 10_000;
    private static final long MAX_TOTAL_BYTES = 200_000_000;
    private static final int MAX_RATIO = 100;
    // Below this a high ratio is only a tidy document.
    private static final long RATIO_COUNTS_FROM_BYTES = 2_000_000;

    private ZipGuard() {}

    /// The wanted parts that there are, by name. Everything is unpacked and counted, the wanted parts alone are kept.
    ///
    /// @param zip    the container
    /// @param wanted names of the parts
    /// @throws ZipException when it is broken or hostile; its message is for the log
    public static Map<String, byte[]> unpack(byte[] zip, Set<String> wanted) throws ZipException {
        Map<String, byte[]> parts = new HashMap<>();
        long total = 0;
        int entries = 0;
        byte[] buffer = new byte[16_384];
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName().replace('\\', '/');
                if (++entries > MAX_ENTRIES || name.startsWith("/") || ("/" + name + "/").contains("/../")) {
                    throw new ZipException("zip: entry " + entries);
                }
                ByteArrayOutputStream part = new ByteArrayOutputStream();
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    total += n;
                    if (total > MAX_TOTAL_BYTES
                            || (total > RATIO_COUNTS_FROM_BYTES && total / zip.length >= MAX_RATIO)) {
                        throw new ZipException("zip: > " + total);
                    }
                    if (wanted.contains(name)) {
                        part.write(buffer, 0, n);
                    }
                }
                if (wanted.contains(name)) {
                    parts.put(name, part.toByteArray());
                }
            }
        } catch (ZipException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw new ZipException("zip: " + e.getMessage());
        }
        return parts;
    }
}
