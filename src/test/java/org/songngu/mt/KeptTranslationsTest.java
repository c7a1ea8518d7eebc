package org.songngu.mt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.store.TestDatabase;
import org.songngu.text.LanguagePair;
import org.springframework.jdbc.core.simple.JdbcClient;

class KeptTranslationsTest {

    private static final String SOURCE = "Hội đàm diễn ra tại Hà Nội.";
    private static final EngineSettings HOUSE = new EngineSettings(
            "Máy dịch nhà", EngineKind.LIBRE_TRANSLATE, "http://localhost:5000", "", Set.of(LanguagePair.VI_EN));

    @TempDir
    private static Path folder;

    private final EngineRows engines = new EngineRows(
            JdbcClient.create(TestDatabase.dataSource()),
            new KeySeal(folder.resolve("engines.secret").toString()));
    private final List<List<String>> asked = new ArrayList<>();
    private final List<Connector.Door> doors = new ArrayList<>();
    private Optional<Failure> failure = Optional.empty();
    private Instant now = Instant.parse("2026-11-22T05:00:00Z");
    private final KeptTranslations translations = new KeptTranslations(engines, List.of(new Echo()), () -> now);
    private Engine engine = new Engine(new EngineId(0), 0, HOUSE, false);

    @BeforeEach
    void addTheEngine() {
        engines.add(HOUSE, new ApiKey("bi-mat"), EngineRowsTest.BOSS);
        engine = engines.all().getFirst();
    }

    /// Writes an arrow before each text.
    private final class Echo implements Connector {

        @Override
        public EngineKind kind() {
            return EngineKind.LIBRE_TRANSLATE;
        }

        @Override
        public Answer translate(Door door, LanguagePair pair, List<Question> questions) {
            doors.add(door);
            asked.add(questions.stream().map(Question::source).toList());
            return failure.<Answer>map(Answer.Failed::new)
                    .orElseGet(() -> new Answer.Answered(
                            questions.stream().map(one -> echo(one.source())).toList()));
        }
    }

    private static Translation echo(String source) {
        return new Translation.Translated("→ " + source, false);
    }

    private Answer translate(String... sources) {
        List<Question> questions = new ArrayList<>();
        for (String source : sources) {
            questions.add(new Question(source, Map.of()));
        }
        return translations.translate(engine, LanguagePair.VI_EN, questions);
    }

    @Test
    void aTextIsAskedOnceInWhateverFormItComes() {
        assertThat(translations.known(engine, LanguagePair.VI_EN, SOURCE)).isEmpty();
        assertThat(translate(SOURCE)).isEqualTo(new Answer.Answered(List.of(echo(SOURCE))));

        String decomposed = Normalizer.normalize(SOURCE, Normalizer.Form.NFD);
        assertThat(translate("Ảnh: TTXVN", decomposed))
                .isEqualTo(new Answer.Answered(List.of(echo("Ảnh: TTXVN"), echo(SOURCE))));
        assertThat(translations.known(engine, LanguagePair.VI_EN, decomposed)).hasValue(echo(SOURCE));
        assertThat(asked).containsExactly(List.of(SOURCE), List.of("Ảnh: TTXVN"));
        assertThat(doors.getFirst().key()).isEqualTo(new ApiKey("bi-mat"));
    }

    @Test
    void anEngineThatFailedIsLeftAloneForHalfAMinute() {
        failure = Optional.of(Failure.UNREACHABLE);
        assertThat(translate(SOURCE)).isEqualTo(new Answer.Failed(Failure.UNREACHABLE));
        failure = Optional.empty();

        assertThat(translations.resting(engine)).hasValue(Failure.UNREACHABLE);
        assertThat(translate("Ảnh: TTXVN")).isEqualTo(new Answer.Failed(Failure.UNREACHABLE));
        assertThat(asked).hasSize(1);

        now = now.plusSeconds(31);
        assertThat(translations.resting(engine)).isEmpty();
        assertThat(translate(SOURCE)).isEqualTo(new Answer.Answered(List.of(echo(SOURCE))));
    }

    @Test
    void whatIsKnownIsToldWhileTheEngineRests() {
        translate(SOURCE);
        failure = Optional.of(Failure.QUOTA);
        translate("Ảnh: TTXVN");

        assertThat(translate(SOURCE)).isEqualTo(new Answer.Answered(List.of(echo(SOURCE))));
    }

    @Test
    void aChangedEngineIsAnotherOne() {
        translate(SOURCE);
        failure = Optional.of(Failure.KEY_REFUSED);
        translate("Ảnh: TTXVN");
        failure = Optional.empty();
        Engine earlier = engine;
        engines.change(engine.id(), HOUSE, new ApiKey("khac"), EngineRowsTest.BOSS);
        engine = engines.all().getFirst();

        assertThat(translations.resting(engine)).isEmpty();
        assertThat(translations.known(engine, LanguagePair.VI_EN, SOURCE)).isEmpty();
        assertThat(translate("Ảnh: TTXVN")).isInstanceOf(Answer.Answered.class);
        assertThat(doors.getLast().key()).isEqualTo(new ApiKey("khac"));

        engine = earlier;
        now = now.plusSeconds(31);
        assertThat(translate("Đoàn về nước.")).isEqualTo(new Answer.Failed(Failure.GONE));
    }

    @Test
    void whatIsBlankOrFarTooLongIsNotSent() {
        String book = "Hà Nội ".repeat(Question.MOST_CHARS);

        assertThat(translate(" ", book))
                .isEqualTo(
                        new Answer.Answered(List.of(new Translation.Untranslated(), new Translation.Untranslated())));
        assertThat(asked).isEmpty();
    }

    @Test
    void onlyTheLatestTextsAreKept() {
        translate("Điều 0");
        translate(IntStream.rangeClosed(1, 2_000)
                .mapToObj(number -> "Điều " + number)
                .toArray(String[]::new));

        assertThat(translations.known(engine, LanguagePair.VI_EN, "Điều 0")).isEmpty();
        assertThat(translations.known(engine, LanguagePair.VI_EN, "Điều 1")).isPresent();
    }

    @Test
    void anEngineIsNotAskedForAPairThatItDoesNotDo() {
        Answer answer =
                translations.translate(engine, LanguagePair.EN_VI, List.of(new Question("The talks ended.", Map.of())));

        assertThat(answer).isEqualTo(new Answer.Failed(Failure.WRONG_PAIR));
        assertThat(asked).isEmpty();
    }

    @Test
    void tryingOutTakesTheFormsKeyOrTheStoredOneOfTheSameAddress() {
        failure = Optional.of(Failure.BROKEN);
        translate(SOURCE);
        failure = Optional.empty();
        Optional<EngineId> stored = Optional.of(engine.id());
        EngineSettings moved =
                new EngineSettings("Khác", HOUSE.kind(), "http://other.test", "", Set.of(LanguagePair.VI_EN));

        assertThat(translations.tryOut(HOUSE, ApiKey.NONE, stored, LanguagePair.VI_EN, SOURCE))
                .isEqualTo(new Answer.Answered(List.of(echo(SOURCE))));
        translations.tryOut(HOUSE, new ApiKey("thu"), stored, LanguagePair.VI_EN, SOURCE);
        translations.tryOut(moved, ApiKey.NONE, stored, LanguagePair.VI_EN, SOURCE);

        assertThat(doors.stream().map(Connector.Door::key).skip(1))
                .containsExactly(new ApiKey("bi-mat"), new ApiKey("thu"), ApiKey.NONE);
    }
}
