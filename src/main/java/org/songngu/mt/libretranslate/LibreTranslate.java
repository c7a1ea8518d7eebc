package org.songngu.mt.libretranslate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.songngu.mt.Answer;
import org.songngu.mt.AnsweredText;
import org.songngu.mt.ApiKey;
import org.songngu.mt.Connector;
import org.songngu.mt.EngineDoor;
import org.songngu.mt.EngineKind;
import org.songngu.mt.Failure;
import org.songngu.mt.Question;
import org.songngu.mt.Translation;
import org.songngu.text.LanguagePair;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// LibreTranslate's `/translate`: a list of texts as HTML, a list of translations back. Terms cannot be told.
///
/// Source: the API description of LibreTranslate 1.x (`/translate`, `q`, `source`, `target`, `format`, `api_key`).
@Component
class LibreTranslate implements Connector {

    private final EngineDoor out;

    LibreTranslate(EngineDoor out) {
        this.out = out;
    }

    @Override
    public EngineKind kind() {
        return EngineKind.LIBRE_TRANSLATE;
    }

    @Override
    public Answer translate(Door door, LanguagePair pair, List<Question> questions) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put(
                "q",
                questions.stream()
                        .map(question -> MarkedHtml.of(question.text()))
                        .toList());
        body.put("source", pair.source().code());
        body.put("target", pair.target().code());
        body.put("format", "html");
        if (!door.key().isEmpty()) {
            body.put("api_key", door.key().value());
        }
        return switch (out.post(door.address().at("/translate"), ApiKey.NONE, body)) {
            case EngineDoor.Reply.Unread(Failure failure) -> new Answer.Failed(failure);
            case EngineDoor.Reply.Read(JsonNode json) -> read(json.path("translatedText"), questions);
        };
    }

    private static Answer read(JsonNode texts, List<Question> questions) {
        if (!texts.isArray() || texts.size() != questions.size()) {
            return new Answer.Failed(Failure.BAD_ANSWER);
        }
        List<Translation> translations = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            if (!texts.get(i).isString()) {
                return new Answer.Failed(Failure.BAD_ANSWER);
            }
            String written = MarkedHtml.read(texts.get(i).stringValue());
            translations.add(AnsweredText.of(questions.get(i).text(), written));
        }
        return new Answer.Answered(translations);
    }
}
