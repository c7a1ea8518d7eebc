package org.songngu.mt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.songngu.text.LanguagePair;
import tools.jackson.databind.JsonNode;

/// What every connector does with an engine, however the engine behaves.
public abstract class ConnectorContract {

    private static final String MEETING = "Chiều 20/11, Bộ trưởng tiếp Đại sứ Nhật Bản.";
    private static final String MET = "On the afternoon of November 20, the Minister received the Japanese Ambassador.";
    private static final String PHOTO = "Ảnh: TTXVN";
    private static final String BOLD = "⟨1⟩Bộ Ngoại giao⟨/1⟩ ra tuyên bố⟨2/⟩ về Biển Đông.";
    private static final String IN_BOLD =
            "The ⟨1⟩Ministry of Foreign Affairs⟨/1⟩ issued a statement⟨2/⟩ on the East Sea.";

    private final List<FakeEngine> servers = new ArrayList<>();

    /// The connector under test.
    protected abstract Connector connector(EngineDoor out);

    /// An answer as the engine writes it.
    ///
    /// @param texts the translations, with codes in our notation
    protected abstract String answer(List<String> texts);

    /// The texts that a request asks for, as the engine is sent them.
    protected abstract List<String> asked(JsonNode body);

    /// The key that a request carries.
    protected abstract String key(FakeEngine.Request request);

    @AfterEach
    void close() {
        servers.forEach(FakeEngine::close);
    }

    private FakeEngine server(FakeEngine.Behaviour behaviour) {
        FakeEngine server = new FakeEngine(behaviour);
        servers.add(server);
        return server;
    }

    protected final Answer ask(String address, List<String> sources) {
        EngineLimits limits = new EngineLimits(Duration.ofSeconds(2), Duration.ofSeconds(10), 1_000_000);
        return ask(limits, address, sources);
    }

    private Answer ask(EngineLimits limits, String address, List<String> sources) {
        Connector.Door door =
                new Connector.Door(EngineAddress.of(address).orElseThrow(), new ApiKey("bi-mat-2026"), "qwen");
        List<Question> questions = sources.stream()
                .map(source -> new Question(source, Map.of("Bộ Ngoại giao", "Ministry of Foreign Affairs")))
                .toList();
        return connector(new EngineDoor(limits)).translate(door, LanguagePair.VI_EN, questions);
    }

    private Answer answered(String source, String target) {
        return ask(server(FakeEngine.saying(200, answer(List.of(target)))).address(), List.of(source));
    }

    private static Answer translated(String text, boolean lostCodes) {
        return new Answer.Answered(List.of(new Translation.Translated(text, lostCodes)));
    }

    @Test
    void severalTextsComeBackInTheirOrder() {
        FakeEngine server = server(FakeEngine.saying(200, answer(List.of(MET, "Photo: VNA"))));

        assertThat(ask(server.address(), List.of(MEETING, PHOTO)))
                .isEqualTo(new Answer.Answered(List.of(
                        new Translation.Translated(MET, false), new Translation.Translated("Photo: VNA", false))));
        assertThat(server.requests()).hasSize(1);
        assertThat(asked(server.requests().getFirst().body())).containsExactly(MEETING, PHOTO);
        assertThat(key(server.requests().getFirst())).isEqualTo("bi-mat-2026");
    }

    @Test
    void decomposedTextIsSentAndTakenInOneForm() {
        String decomposed = Normalizer.normalize("Đại sứ Nguyễn Ngọc Hà", Normalizer.Form.NFD);
        FakeEngine server = server(FakeEngine.saying(200, answer(List.of(decomposed))));

        assertThat(ask(server.address(), List.of(decomposed))).isEqualTo(translated("Đại sứ Nguyễn Ngọc Hà", false));
        assertThat(asked(server.requests().getFirst().body())).containsExactly("Đại sứ Nguyễn Ngọc Hà");
    }

    @Test
    void codesStayAroundTheirWords() {
        assertThat(answered(BOLD, IN_BOLD)).isEqualTo(translated(IN_BOLD, false));
    }

    @Test
    void charactersOfMarkupAreText() {
        String source = "Kim ngạch < 5% & > 3% so với \"cùng kỳ\".";
        assertThat(answered(source, "Turnover < 5% & > 3% against the \"same period\"."))
                .isEqualTo(translated("Turnover < 5% & > 3% against the \"same period\".", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Ministry of Foreign Affairs issued a statement on the East Sea.",
                "The ⟨1⟩Ministry of Foreign Affairs⟨/1⟩ issued a statement on the East Sea.",
                "The ⟨1⟩Ministry of Foreign Affairs⟨/1⟩ issued a statement⟨3/⟩ on the East Sea.",
                "The ⟨1⟩Ministry⟨/1⟩ of ⟨1⟩Foreign Affairs⟨/1⟩ issued a statement⟨2/⟩ on the East Sea."
            })
    void lostOrBrokenCodesAreAllLeftOutAndTold(String target) {
        assertThat(answered(BOLD, target))
                .isEqualTo(translated("The Ministry of Foreign Affairs issued a statement on the East Sea.", true));
    }

    @Test
    void codesThatTheSourceDoesNotHaveAreLeftOut() {
        assertThat(answered(PHOTO, "⟨1⟩Photo⟨/1⟩: VNA")).isEqualTo(translated("Photo: VNA", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "The talks\u0007 ended.", "The talks \u202Eended.", "The talks \u001B[31mended."})
    void whatIsNoTextIsNotOffered(String target) {
        FakeEngine server = server(FakeEngine.saying(200, answer(List.of(target, "Photo: VNA"))));

        assertThat(ask(server.address(), List.of("Hội đàm kết thúc.", PHOTO)))
                .isEqualTo(new Answer.Answered(
                        List.of(new Translation.Untranslated(), new Translation.Translated("Photo: VNA", false))));
    }

    @ParameterizedTest
    @CsvSource({
        "401, KEY_REFUSED",
        "403, KEY_REFUSED",
        "429, QUOTA",
        "400, REFUSED",
        "500, BROKEN",
        "503, BROKEN",
        "504, TOO_SLOW",
        "204, BAD_ANSWER"
    })
    void anyOtherStatusIsAFailureWithItsReason(int status, Failure failure) {
        FakeEngine server = server(FakeEngine.saying(status, status == 204 ? "" : answer(List.of(MET))));

        assertThat(ask(server.address(), List.of(MEETING))).isEqualTo(new Answer.Failed(failure));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 308})
    void noTextGoesWhereARedirectPoints(int status) {
        FakeEngine other = server(FakeEngine.saying(200, answer(List.of(MET))));
        FakeEngine server = server((request, exchange) -> {
            exchange.getResponseHeaders().add("Location", other.address() + request.path());
            FakeEngine.send(exchange, status, "");
        });

        assertThat(ask(server.address(), List.of(MEETING))).isEqualTo(new Answer.Failed(Failure.MOVED));
        assertThat(other.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Xin chào", "{}", "[]", "null", "{\"translatedText\": 5, \"choices\": 5}", "<html>504</html>"
            })
    void garbageIsNoAnswer(String body) {
        FakeEngine server = server(FakeEngine.saying(200, body));

        assertThat(ask(server.address(), List.of(MEETING))).isEqualTo(new Answer.Failed(Failure.BAD_ANSWER));
    }

    @Test
    void anAnswerThatIsCutOffIsNone() {
        String whole = answer(List.of(MET));
        FakeEngine shortened = server(FakeEngine.saying(200, whole.substring(0, whole.length() - 12)));
        FakeEngine broken = server((request, exchange) -> {
            exchange.sendResponseHeaders(200, whole.length() + 100L);
            exchange.getResponseBody().write(whole.getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
        });

        assertThat(ask(shortened.address(), List.of(MEETING))).isEqualTo(new Answer.Failed(Failure.BAD_ANSWER));
        assertThat(ask(broken.address(), List.of(MEETING))).isEqualTo(new Answer.Failed(Failure.BAD_ANSWER));
    }

    @Test
    void moreTextsThanWereAskedAreNoAnswer() {
        FakeEngine server = server(FakeEngine.saying(200, answer(List.of(MET, "Photo: VNA", "The end."))));

        assertThat(ask(server.address(), List.of(MEETING, PHOTO))).isEqualTo(new Answer.Failed(Failure.BAD_ANSWER));
    }

    @Test
    void fiftyMegabytesAreNotRead() {
        FakeEngine server = server((request, exchange) -> FakeEngine.endless(exchange, 50_000_000));

        assertThat(ask(server.address(), List.of(MEETING))).isEqualTo(new Answer.Failed(Failure.BAD_ANSWER));
    }

    @Test
    void anEngineThatSaysNothingIsNotWaitedForLong() {
        FakeEngine silent = server((request, exchange) -> servers.getFirst().hold());
        EngineLimits limits = new EngineLimits(Duration.ofSeconds(2), Duration.ofMillis(200), 1_000_000);

        assertThat(ask(limits, silent.address(), List.of(MEETING))).isEqualTo(new Answer.Failed(Failure.TOO_SLOW));
    }

    @Test
    void anAnswerThatTricklesIsNotWaitedForLong() {
        FakeEngine trickling = server((request, exchange) -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            servers.getFirst().hold();
        });
        EngineLimits limits = new EngineLimits(Duration.ofSeconds(2), Duration.ofMillis(300), 1_000_000);

        assertThat(ask(limits, trickling.address(), List.of(MEETING))).isEqualTo(new Answer.Failed(Failure.TOO_SLOW));
    }

    @Test
    void whereNobodyIsNobodyAnswers() {
        FakeEngine gone = server(FakeEngine.saying(200, ""));
        String address = gone.address();
        gone.close();

        assertThat(ask(address, List.of(MEETING))).isEqualTo(new Answer.Failed(Failure.UNREACHABLE));
    }
}
