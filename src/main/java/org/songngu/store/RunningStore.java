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
    private @Nullable EmbeddedPostgres server;

    RunningStore(DataFolder data, Closeable lock, boolean fleeting) {
        this.data = data;
        this.lock = lock;
        this.fleeting = fleeting;
    }

    synchronized DatabaseAccess start() {
        EmbeddedPostgres started = EmbeddedPostgres.start(data);
        server = started;
        return started.access();
    }

    /// Stops the server, waiting for a start that is under way, and frees the folder.
    @Override
    public synchronized void run() {
        try {
            if (server != null) {
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
