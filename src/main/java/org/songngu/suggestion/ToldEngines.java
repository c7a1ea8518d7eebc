package org.songngu.suggestion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.songngu.mt.Answer;
import org.songngu.mt.Engine;
import org.songngu.mt.Failure;
import org.songngu.mt.MachineTranslation;
import org.songngu.mt.Question;
import org.songngu.mt.Translation;
import org.songngu.termbase.TermHit;
import org.songngu.text.InlineText;
import org.springframework.stereotype.Service;

/// Tells engines the house's terms and makes suggestions of what they say.
@Service
class ToldEngines implements EngineSuggestions {

    private final MachineTranslation machine;
    private final SourceRecognizer recognizer;

    ToldEngines(MachineTranslation machine, SourceRecognizer recognizer) {
        this.machine = machine;
        this.recognizer = recognizer;
    }

    @Override
    public EngineOffers ask(Engine engine, List<SuggestionQuery> queries) {
        List<Question> questions = queries.stream()
                .map(query -> new Question(query.source(), terms(query)))
                .toList();
        return switch (machine.translate(engine, queries.getFirst().pair(), questions)) {
            case Answer.Failed(Failure failure) -> EngineOffers.failed(failure);
            case Answer.Answered(List<Translation> translations) ->
                new EngineOffers(
                        translations.stream().map(one -> offer(engine, one)).toList(), Optional.empty());
        };
    }

    @Override
    public Optional<EngineOffers> known(Engine engine, SuggestionQuery query) {
        return machine.known(engine, query.pair(), query.source())
                .map(translation -> new EngineOffers(List.of(offer(engine, translation)), Optional.empty()))
                .or(() -> machine.resting(engine).map(EngineOffers::failed));
    }

    private static Optional<Suggestion.FromEngine> offer(Engine engine, Translation translation) {
        return switch (translation) {
            case Translation.Translated(String text, boolean lostCodes) ->
                Optional.of(new Suggestion.FromEngine(text, engine.settings().name(), lostCodes));
            case Translation.Untranslated _ -> Optional.empty();
        };
    }

    private Map<String, String> terms(SuggestionQuery query) {
        String words = InlineText.plainOf(query.source());
        Map<String, String> terms = new LinkedHashMap<>();
        for (TermHit hit : recognizer.recognize(words, query).lit()) {
            if (!hit.targets().isEmpty()) {
                terms.putIfAbsent(hit.span().of(words), hit.targets().getFirst().text());
            }
        }
        return terms;
    }
}
