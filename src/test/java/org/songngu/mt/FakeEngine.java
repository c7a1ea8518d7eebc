package org.songngu.mt;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A local HTTP server that answers as an engine does, or as it should not.
public final class FakeEngine implements AutoCloseable {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    /// What came in.
    public record Request(String path, String authorization, JsonNode body) {}

    /// Writes an answer.
    public interface Behaviour {
        void answer(Request request, HttpExchange exchange) throws IOException;
    }

    public FakeEngine(Behaviour behaviour) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            String authorization = exchange.getRequestHeaders().getFirst("Authorization");
            Request request = new Request(
                    exchange.getRequestURI().getPath(),
                    authorization == null ? "" : authorization,
                    MAPPER.readTree(exchange.getRequestBody().readAllBytes()));
            requests.add(request);
            try (exchange) {
                behaviour.answer(request, exchange);
            }
        });
        server.start();
    }

    public static Behaviour saying(int status, String body) {
        return (request, exchange) -> send(exchange, status, body);
    }

    public static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /// Answers like LibreTranslate, each text by itself.
    public static Behaviour libre(UnaryOperator<String> translator) {
        return (request, exchange) -> {
            List<String> texts = request.body()
                    .path("q")
                    .valueStream()
                    .map(JsonNode::stringValue)
                    .map(translator)
                    .toList();
            send(exchange, 200, MAPPER.writeValueAsString(Map.of("translatedText", texts)));
        };
    }

    /// Never ends.
    static void endless(HttpExchange exchange, int length) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] piece = "[[[[[[[[[[[[[[[[".repeat(4096).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = exchange.getResponseBody()) {
            for (int sent = 0; sent < length; sent += piece.length) {
                out.write(piece);
            }
        }
    }

    /// Answers nothing until the test is over.
    void hold() {
        try {
            closed.await();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public List<Request> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
