package org.songngu.store;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The embedded server of this process with the lock on its folder; running it means stopping the server.
final class RunningStore implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(RunningStore.class);

    private final DataFolder data;
    private final Closeable lock;
    private final boolean fleeting;
    private final boolean considerate;
    private @Nullable EmbeddedPostgres server;

    /// Takes over a claimed folder.
    ///
    /// @param data        the folder
    /// @param lock        closed at the end
    /// @param fleeting    whether the folder is removed at the end
    /// @param considerate whether the server stays until other commands that use it are done
    RunningStore(DataFolder data, Closeable lock, boolean fleeting, boolean considerate) {
        this.data = data;
        this.lock = lock;
        this.fleeting = fleeting;
        this.considerate = considerate;
    }

    synchronized DatabaseAccess start() {
        EmbeddedPostgres started = EmbeddedPostgres.start(data);
        server = started;
        LOG.info("Database ready in {}", data.root());
        return started.access();
    }

    /// Stops the server, waiting for a start that is under way, and frees the folder.
    @Override
    public synchronized void run() {
        try {
            if (server != null) {
                if (considerate) {
                    server.awaitOthers();
                }
                server.close();
                server = null;
            }
            lock.close();
            if (fleeting) {
                PrivateFiles.deleteTree(data.root());
            }
        } catch (IOException e) {
            LOG.warn("The data folder {} could not be left in order", data.root(), e);
        }
    }
}
