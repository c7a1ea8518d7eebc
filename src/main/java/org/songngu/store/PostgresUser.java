package org.songngu.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Under whose name the server runs. PostgreSQL refuses root: there, a user namespace without mapping is taken (files
/// stay root's), else another user to whom the cluster is given.
///
/// @param prefix what is put before each command
/// @param owner  the user number that must own the cluster
record PostgresUser(List<String> prefix, int owner) {

    private static final int NOBODY = 65534;

    /// What a command answered.
    ///
    /// @param exit   its exit code
    /// @param output what it wrote
    record Answer(int exit, String output) {}

    /// Finds a way that works here.
    ///
    /// @param data whose cluster it is
    static PostgresUser forFolder(DataFolder data) throws IOException {
        int self = owner(data.root());
        Path probe = Files.createTempFile(data.root(), "owner", null);
        try {
            self = owner(probe);
        } finally {
            Files.delete(probe);
        }
        int owner = Files.exists(data.cluster()) ? owner(data.cluster()) : self;
        if (self != 0) {
            if (owner != self) {
                throw new StoreException(null, "folder.foreign", data.root(), owner);
            }
            return new PostgresUser(List.of(), self);
        }
        if (owner == 0) {
            PostgresUser mapped = new PostgresUser(List.of("unshare", "-U"), 0);
            if (mapped.works("true")) {
                return mapped;
            }
        }
        int other = owner == 0 ? NOBODY : owner;
        PostgresUser lowered =
                new PostgresUser(List.of("setpriv", "--reuid=" + other, "--regid=" + other, "--clear-groups"), other);
        if (!lowered.works("true")) {
            throw new StoreException(null, "root.impossible", data.root());
        }
        if (!lowered.works("test", "-x", data.root().toString())) {
            throw new StoreException(null, "root.unreachable", data.root(), other);
        }
        return lowered;
    }

    private boolean works(String... command) {
        try {
            return run(List.of(command)).exit() == 0;
        } catch (IOException e) {
            return false; // the program is not there
        }
    }

    /// Makes the files belong to the server's user.
    void own(Path tree) throws IOException {
        if (!Files.exists(tree) || owner(tree) == owner) {
            return;
        }
        try (Stream<Path> files = Files.walk(tree)) {
            files.forEach(this::give);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void give(Path file) {
        try {
            Files.setAttribute(file, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(file, "unix:gid", owner, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Runs a command of the server and waits for it.
    Answer run(List<String> command) throws IOException {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole).redirectErrorStream(true);
        // no translated messages, no variables of another installation
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        // a server started by pg_ctl keeps the output open; a file does not make us wait for its end
        Path output = Files.createTempFile("songngu", ".out");
        try {
            Process process = builder.redirectOutput(output.toFile())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .start();
            if (!process.waitFor(180, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return new Answer(-1, Files.readString(output, StandardCharsets.ISO_8859_1));
            }
            return new Answer(process.exitValue(), Files.readString(output, StandardCharsets.ISO_8859_1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static int owner(Path file) throws IOException {
        return (Integer) Files.getAttribute(file, "unix:uid");
    }
}
