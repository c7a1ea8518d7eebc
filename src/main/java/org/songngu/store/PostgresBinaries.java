package org.songngu.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// The server's program files of this platform, unpacked once into the data folder.
///
/// @param home holds `bin`, `lib`, `share`
record PostgresBinaries(Path home) {

    private static final String PREFIX = "postgres-bin-";

    /// The major version of the shipped binaries; a cluster belongs to exactly one.
    static final String MAJOR = "18";

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    /// Unpacks the binaries unless they are there. The folder's name carries a digest of the archive, so an update
    /// never mixes two releases, and it appears only when it is whole.
    ///
    /// @param data where
    static PostgresBinaries in(DataFolder data) throws IOException {
        Files.createDirectories(data.root());
        String archive = archive();
        Path home = data.root().resolve(PREFIX + digest(archive));
        if (!Files.isDirectory(home)) {
            Path fresh = data.root().resolve(PREFIX + "unpacking");
            PrivateFiles.deleteTree(fresh);
            Files.createDirectories(fresh);
            try (InputStream in = open(archive)) {
                unpack(in, fresh);
            }
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return new PostgresBinaries(home);
    }

    /// Removes what an earlier release left.
    void removeOthers() throws IOException {
        List<Path> others;
        try (Stream<Path> files = Files.list(home.resolveSibling("."))) {
            others = files.map(Path::normalize)
                    .filter(file -> file.getFileName().toString().startsWith(PREFIX))
                    .filter(file -> !file.equals(home))
                    .toList();
        }
        for (Path other : others) {
            PrivateFiles.deleteTree(other);
        }
    }

    private static String archive() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        boolean arm = machine.equals("aarch64") || machine.equals("arm64");
        String name = system.contains("mac")
                ? "postgres-darwin-" + (arm ? "arm_64" : "x86_64") + ".txz"
                : "postgres-" + (system.contains("linux") ? "linux" : system) + "-" + (arm ? "arm_64" : "x86_64")
                        + ".txz";
        if (PostgresBinaries.class.getClassLoader().getResource(name) == null) {
            throw new StoreException(null, "platform.unsupported", system + " " + machine);
        }
        return name;
    }

    private static InputStream open(String archive) throws IOException {
        InputStream in = PostgresBinaries.class.getClassLoader().getResourceAsStream(archive);
        if (in == null) {
            throw new IOException(archive);
        }
        return new BufferedInputStream(in, 1 << 16);
    }

    private static String digest(String archive) throws IOException {
        try (DigestInputStream in = new DigestInputStream(open(archive), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return MAJOR + "-"
                    + HexFormat.of().formatHex(in.getMessageDigest().digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IOException(e);
        }
    }

    private static void unpack(InputStream in, Path home) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(in))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = home.resolve(entry.getName()).normalize();
                if (!file.startsWith(home)) {
                    throw new IOException("outside of the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                    continue;
                }
                Path parent = file.getParent();
                if (parent != null) {
                    Files.createDirectories(parent);
                }
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, file);
                    // others may have to run it: as root the server runs under another user
                    Files.setPosixFilePermissions(
                            file,
                            PosixFilePermissions.fromString((entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
    }
}
