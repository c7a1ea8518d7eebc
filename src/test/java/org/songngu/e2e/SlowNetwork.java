package org.songngu.e2e;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A line to the application on which every byte is late by so much each way, however many bytes there are.
final class SlowNetwork implements AutoCloseable {

    private static final int CHUNK_BYTES = 64 * 1024;

    private final ServerSocket door;
    private final int port;
    private final Duration delay;

    private SlowNetwork(ServerSocket door, int port, Duration delay) {
        this.door = door;
        this.port = port;
        this.delay = delay;
    }

    /// Opens the line.
    ///
    /// @param port  the application's
    /// @param delay each way
    static SlowNetwork to(int port, Duration delay) {
        try {
            ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            SlowNetwork line = new SlowNetwork(door, port, delay);
            Thread.ofVirtual().start(line::accept);
            return line;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String url() {
        return "http://localhost:" + door.getLocalPort();
    }

    /// Bytes and when they may go on; none at the end.
    private record Chunk(byte[] bytes, long dueNanos) {}

    private void accept() {
        try {
            while (true) {
                Socket browser = door.accept();
                Socket application = new Socket(InetAddress.getLoopbackAddress(), port);
                carry(browser, application);
                carry(application, browser);
            }
        } catch (IOException closed) {
            // the end of the measurement
        }
    }

    private void carry(Socket from, Socket to) {
        LinkedBlockingQueue<Chunk> line = new LinkedBlockingQueue<>();
        Thread.ofVirtual().start(() -> {
            byte[] buffer = new byte[CHUNK_BYTES];
            try (InputStream in = from.getInputStream()) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    line.add(new Chunk(Arrays.copyOf(buffer, read), System.nanoTime() + delay.toNanos()));
                }
            } catch (IOException closed) {
                // as an end
            }
            line.add(new Chunk(new byte[0], System.nanoTime()));
        });
        Thread.ofVirtual().start(() -> {
            try (OutputStream out = to.getOutputStream()) {
                for (Chunk chunk = line.take(); chunk.bytes().length > 0; chunk = line.take()) {
                    TimeUnit.NANOSECONDS.sleep(chunk.dueNanos() - System.nanoTime());
                    out.write(chunk.bytes());
                }
            } catch (IOException | InterruptedException closed) {
                quietly(from);
            }
        });
    }

    private static void quietly(Closeable socket) {
        try {
            socket.close();
        } catch (IOException closed) {
            // closed already
        }
    }

    @Override
    public void close() {
        quietly(door);
    }
}
