package org.songngu.mt;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.songngu.text.LanguagePair;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/// Asks each text once, and an engine that failed not at all for half a minute.
@Service
class KeptTranslations implements MachineTranslation {

    private static final Logger LOG = LoggerFactory.getLogger(KeptTranslations.class);
    private static final int MOST_KEPT = 2_000;
    private static final Duration REST = Duration.ofSeconds(30);

    private final EngineRows engines;
    private final Map<EngineKind, Connector> connectors;
    private final InstantSource clock;
    private final ReentrantLock keeping = new ReentrantLock();
    private final LinkedHashMap<Asked, Translation> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Version, Rest> resting = new ConcurrentHashMap<>();

    @Autowired
    KeptTranslations(EngineRows engines, List<Connector> connectors) {
        this(engines, connectors, InstantSource.system());
    }

    KeptTranslations(EngineRows engines, List<Connector> connectors, InstantSource clock) {
        this.engines = engines;
        this.connectors = connectors.stream().collect(Collectors.toMap(Connector::kind, Function.identity()));
        this.clock = clock;
    }

    /// An engine as it was set up at one time.
    private record Version(EngineId engine, int version) {

        static Version of(Engine engine) {
            return new Version(engine.id(), engine.version());
        }
    }

    /// What was asked of it.
    private record Asked(Version engine, LanguagePair pair, String source) {

        Asked {
            source = Normalizer.normalize(source, Normalizer.Form.NFC);
        }
    }

    /// Why and until when it is left alone.
    private record Rest(Failure failure, Instant until) {}

    @Override
    public Answer translate(Engine engine, LanguagePair pair, List<Question> questions) {
        LinkedHashSet<Question> open = new LinkedHashSet<>();
        for (Question question : questions) {
            if (known(engine, pair, question.source()).isEmpty()) {
                open.add(question);
            }
        }
        if (!open.isEmpty()) {
            Optional<Failure> failure = resting(engine).or(() -> ask(engine, pair, List.copyOf(open)));
            if (failure.isPresent()) {
                return new Answer.Failed(failure.get());
            }
        }
        List<Translation> translations = new ArrayList<>();
        for (Question question : questions) {
            translations.add(known(engine, pair, question.source()).orElseGet(Translation.Untranslated::new));
        }
        return new Answer.Answered(translations);
    }

    @Override
    public Optional<Translation> known(Engine engine, LanguagePair pair, String source) {
        if (source.isBlank() || source.length() > Question.MOST_CHARS) {
            return Optional.of(new Translation.Untranslated());
        }
        keeping.lock();
        try {
            return Optional.ofNullable(kept.get(new Asked(Version.of(engine), pair, source)));
        } finally {
            keeping.unlock();
        }
    }

    @Override
    public Optional<Failure> resting(Engine engine) {
        Rest rest = resting.get(Version.of(engine));
        return rest == null || clock.instant().isAfter(rest.until()) ? Optional.empty() : Optional.of(rest.failure());
    }

    private Optional<Failure> ask(Engine engine, LanguagePair pair, List<Question> questions) {
        Answer answer = engines.byId(engine.id())
                .filter(now -> now.version() == engine.version())
                .map(now -> asked(now.settings(), engines.key(now.id()), pair, questions))
                .orElseGet(() -> new Answer.Failed(Failure.GONE));
        return switch (answer) {
            case Answer.Failed(Failure failure) -> {
                LOG.warn("The engine {} gave nothing: {}", engine.settings().name(), failure);
                resting.put(
                        Version.of(engine), new Rest(failure, clock.instant().plus(REST)));
                resting.values().removeIf(rest -> clock.instant().isAfter(rest.until()));
                yield Optional.of(failure);
            }
            case Answer.Answered(List<Translation> translations) -> {
                keep(engine, pair, questions, translations);
                yield Optional.empty();
            }
        };
    }

    private void keep(Engine engine, LanguagePair pair, List<Question> questions, List<Translation> translations) {
        keeping.lock();
        try {
            for (int i = 0; i < questions.size(); i++) {
                Asked asked =
                        new Asked(Version.of(engine), pair, questions.get(i).source());
                kept.put(asked, translations.get(i));
            }
            while (kept.size() > MOST_KEPT) {
                kept.pollFirstEntry();
            }
        } finally {
            keeping.unlock();
        }
    }

    private Answer asked(EngineSettings settings, ApiKey key, LanguagePair pair, List<Question> questions) {
        Optional<EngineAddress> address = EngineAddress.of(settings.address());
        Connector connector = connectors.get(settings.kind());
        if (connector == null || address.isEmpty()) {
            throw new IllegalStateException("no way to " + settings);
        }
        if (!settings.pairs().contains(pair)) {
            return new Answer.Failed(Failure.WRONG_PAIR);
        }
        return connector.translate(new Connector.Door(address.get(), key, settings.model()), pair, questions);
    }

    @Override
    public Answer tryOut(
            EngineSettings settings, ApiKey key, Optional<EngineId> stored, LanguagePair pair, String source) {
        ApiKey used = key.isEmpty()
                ? stored.flatMap(engines::byId)
                        .filter(engine -> engine.settings()
                                .address()
                                .equals(settings.address().strip()))
                        .map(engine -> engines.key(engine.id()))
                        .orElse(ApiKey.NONE)
                : key;
        return asked(settings, used, pair, List.of(new Question(source, Map.of())));
    }
}
