package org.songngu.interchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;

/// Tells how far a file is read, and breaks off when it is cancelled.
final class WatchedStream extends FilterInputStream {

    private final ImportProgress progress;

    WatchedStream(InputStream file, ImportProgress progress) {
        super(file);
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        tell(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        tell(Math.max(0, count));
        return count;
    }

    private void tell(int count) throws IOException {
        if (progress.isCancelled()) {
            throw new InterruptedIOException("cancelled");
        }
        progress.read(count);
    }
}
