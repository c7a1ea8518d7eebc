package org.songngu.mt.libretranslate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.songngu.mt.Connector;
import org.songngu.mt.ConnectorContract;
import org.songngu.mt.EngineDoor;
import org.songngu.mt.FakeEngine;
import org.songngu.text.InlineText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LibreTranslateTest extends ConnectorContract {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Override
    protected Connector connector(EngineDoor out) {
        return new LibreTranslate(out);
    }

    @Override
    protected String answer(List<String> texts) {
        return MAPPER.writeValueAsString(Map.of(
                "translatedText",
                texts.stream().map(text -> MarkedHtml.of(InlineText.of(text))).toList()));
    }

    @Override
    protected List<String> asked(JsonNode body) {
        assertThat(body.path("source").stringValue()).isEqualTo("vi");
        assertThat(body.path("target").stringValue()).isEqualTo("en");
        assertThat(body.path("format").stringValue()).isEqualTo("html");
        return body.path("q").valueStream().map(JsonNode::stringValue).toList();
    }

    @Override
    protected String key(FakeEngine.Request request) {
        assertThat(request.path()).isEqualTo("/translate");
        assertThat(request.authorization()).isEmpty();
        return request.body().path("api_key").stringValue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chuyến thăm ⟨1⟩cấp ⟨2⟩Nhà nước⟨/2⟩⟨/1⟩ tới Lào⟨3/⟩",
                "⟨/1⟩tiếp theo⟨2⟩ phần sau",
                "⟨1⟩a⟨2⟩b⟨/1⟩c⟨/2⟩",
                "5 < 6 & 7 > 3 &amp; \"ngoặc\""
            })
    void whatIsSentIsReadTheSameAgain(String text) {
        assertThat(MarkedHtml.read(MarkedHtml.of(InlineText.of(text)))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<SPAN ID='1'>Bold</SPAN> text<br id=a2 />. | ⟨1⟩Bold⟨/1⟩ text⟨2/⟩.",
                "<p>Bold <span class=\"x\">plain</span></p> | Bold plain",
                "Turnover &lt; 5&#37; &amp; ⟨1⟩more | Turnover < 5% & ‹1›more",
                "</span>lost <br>marks<span id=\"1\"> | lost marks⟨1⟩"
            })
    void enginesWriteHtmlInManyWays(String html, String text) {
        assertThat(MarkedHtml.read(html)).isEqualTo(text);
    }
}
