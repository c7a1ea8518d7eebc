package org.songngu.mt;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The only way out to engines: one JSON request, one JSON answer, in time and within a size. Redirects are not
/// followed, so that no text goes where the admin did not say. Safe for many threads.
@Component
public class EngineDoor {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int OK = 200;

    private static final Logger LOG = LoggerFactory.getLogger(EngineDoor.class);

    private final HttpClient client;
    private final EngineLimits limits;

    EngineDoor(EngineLimits limits) {
        this.limits = limits;
        // HTTP/1.1: small engines do not know the offer to upgrade
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limits.connect())
                .build();
    }

    /// What came back.
    public sealed interface Reply {

        /// JSON.
        ///
        /// @param json of any form
        record Read(JsonNode json) implements Reply {}

        /// Nothing that can be used.
        ///
        /// @param failure why
        record Unread(Failure failure) implements Reply {}
    }

    /// Sends JSON and waits for the answer.
    ///
    /// @param address where
    /// @param bearer  sent as the bearer of the request, unless it is empty
    /// @param body    becomes the JSON of the request
    public Reply post(URI address, ApiKey bearer, Object body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Accept", "application/json")
                .header("User-Agent", "SongNgu")
                .POST(HttpRequest.BodyPublishers.ofByteArray(MAPPER.writeValueAsBytes(body)));
        if (!bearer.isEmpty()) {
            request.header("Authorization", "Bearer " + bearer.value());
        }
        return send(request.build());
    }

    private Reply send(HttpRequest request) {
        AtomicBoolean answers = new AtomicBoolean();
        CompletableFuture<HttpResponse<byte[]>> sent = client.sendAsync(request, head -> {
            answers.set(true);
            return BodySubscribers.limiting(BodySubscribers.ofByteArray(), limits.answerBytes());
        });
        try {
            // the client's own timeout ends with the head of the answer: a body that trickles would hold on for ever
            return read(sent.get(limits.answer().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            sent.cancel(true);
            return new Reply.Unread(Failure.TOO_SLOW);
        } catch (InterruptedException stop) {
            sent.cancel(true);
            Thread.currentThread().interrupt();
            return new Reply.Unread(Failure.TOO_SLOW);
        } catch (ExecutionException failed) {
            LOG.debug("Asking {} failed", request.uri(), failed);
            // after the head: too long, or cut off
            return new Reply.Unread(answers.get() ? Failure.BAD_ANSWER : Failure.UNREACHABLE);
        }
    }

    private static Reply read(HttpResponse<byte[]> response) {
        if (response.statusCode() != OK) {
            return new Reply.Unread(failure(response.statusCode()));
        }
        try {
            return new Reply.Read(MAPPER.readTree(response.body()));
        } catch (JacksonException noJson) {
            return new Reply.Unread(Failure.BAD_ANSWER);
        }
    }

    private static Failure failure(int status) {
        return switch (status) {
            case 401, 403 -> Failure.KEY_REFUSED;
            case 402, 429 -> Failure.QUOTA;
            case 408, 504 -> Failure.TOO_SLOW;
            default -> {
                if (status >= 500) {
                    yield Failure.BROKEN;
                }
                if (status >= 400) {
                    yield Failure.REFUSED;
                }
                yield status >= 300 ? Failure.MOVED : Failure.BAD_ANSWER;
            }
        };
    }
}
