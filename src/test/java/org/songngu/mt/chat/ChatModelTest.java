package org.songngu.mt.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.songngu.mt.Answer;
import org.songngu.mt.Connector;
import org.songngu.mt.ConnectorContract;
import org.songngu.mt.EngineDoor;
import org.songngu.mt.Failure;
import org.songngu.mt.FakeEngine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ChatModelTest extends ConnectorContract {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Override
    protected Connector connector(EngineDoor out) {
        return new ChatModel(out);
    }

    @Override
    protected String answer(List<String> texts) {
        List<Map<String, Object>> translations = new ArrayList<>();
        texts.forEach(text -> translations.add(Map.of("id", translations.size() + 1, "text", text)));
        return saying(MAPPER.writeValueAsString(Map.of("translations", translations)));
    }

    private static String saying(String content) {
        Map<String, Object> message = Map.of("role", "assistant", "content", content);
        return MAPPER.writeValueAsString(Map.of("choices", List.of(Map.of("index", 0, "message", message))));
    }

    @Override
    protected List<String> asked(JsonNode body) {
        assertThat(body.path("model").stringValue()).isEqualTo("qwen");
        assertThat(body.path("messages").path(0).path("content").stringValue())
                .contains("from Vietnamese into English");
        return texts(body)
                .valueStream()
                .map(text -> text.path("text").stringValue())
                .toList();
    }

    private static JsonNode texts(JsonNode body) {
        return MAPPER.readTree(body.path("messages").path(1).path("content").stringValue())
                .path("texts");
    }

    @Override
    protected String key(FakeEngine.Request request) {
        assertThat(request.path()).isEqualTo("/v1/chat/completions");
        assertThat(texts(request.body())
                        .path(0)
                        .path("terms")
                        .path("Bộ Ngoại giao")
                        .stringValue())
                .isEqualTo("Ministry of Foreign Affairs");
        return request.authorization().replace("Bearer ", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Photo: VNA",
                "```json\n{\"translations\":[{\"id\":1,\"text\":\"Photo: VNA\"}]}\n```",
                "{\"translations\":[{\"id\":1,\"text\":\"Photo: VNA\"},{\"id\":1,\"text\":\"Photo: VGP\"}]}",
                "{\"translations\":[{\"id\":2,\"text\":\"Photo: VNA\"}]}",
                "{\"translations\":[{\"id\":\"1\",\"text\":\"Photo: VNA\"}]}",
                "{\"translations\":[{\"id\":1,\"text\":null}]}",
                "{\"translations\":[]}",
                "{\"translations\":{\"id\":1,\"text\":\"Photo: VNA\"}}"
            })
    void aModelThatDoesNotKeepToTheFormHasNotAnswered(String content) {
        try (FakeEngine server = new FakeEngine(FakeEngine.saying(200, saying(content)))) {
            assertThat(ask(server.address(), List.of("Ảnh: TTXVN"))).isEqualTo(new Answer.Failed(Failure.BAD_ANSWER));
        }
    }

    @Test
    void anAddressThatEndsInTheVersionIsUnderstood() {
        try (FakeEngine server = new FakeEngine(FakeEngine.saying(200, answer(List.of("Photo: VNA"))))) {
            assertThat(ask(server.address() + "/v1/", List.of("Ảnh: TTXVN"))).isInstanceOf(Answer.Answered.class);
            assertThat(server.requests().getFirst().path()).isEqualTo("/v1/chat/completions");
        }
    }
}
