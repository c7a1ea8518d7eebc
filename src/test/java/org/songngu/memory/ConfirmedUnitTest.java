package org.songngu.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.songngu.store.TestDatabase;
import org.songngu.text.LanguagePair;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ConfirmedUnitTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final int SEARCHERS = 8;

    private final DataSource database = TestDatabase.dataSource();

    @Test
    void aConfirmedUnitIsFoundByEightWhoSearchAllTheTime() throws Exception {
        JdbcTranslationMemory memory = memory();
        MemoryId desk = memory.create("Bàn đối ngoại").id();
        Set<String> seen = ConcurrentHashMap.newKeySet();
        List<String> sentences = RealSentences.VIETNAMESE.subList(0, 5);
        try (ExecutorService searchers = Executors.newFixedThreadPool(SEARCHERS)) {
            List<Future<?>> searching = new ArrayList<>();
            for (int i = 0; i < SEARCHERS; i++) {
                int searcher = i;
                searching.add(searchers.submit(() -> {
                    for (String sentence : sentences) {
                        while (isMissing(memory, sentence) && !Thread.interrupted()) {
                            Thread.onSpinWait();
                        }
                        seen.add(searcher + sentence);
                    }
                }));
            }
            for (String sentence : sentences) {
                memory.store(desk, List.of(unit(sentence)));
                assertThat(isMissing(memory, sentence))
                        .as("whoever confirmed it finds it at once")
                        .isFalse();
                await().atMost(Duration.ofSeconds(60))
                        .until(() -> seen.stream()
                                        .filter(one -> one.endsWith(sentence))
                                        .count()
                                == SEARCHERS);
            }
            for (Future<?> one : searching) {
                one.get();
            }
        } finally {
            memory.stop();
        }
    }

    private static boolean isMissing(JdbcTranslationMemory memory, String sentence) {
        return memory.findMatches(new MatchQuery(LanguagePair.VI_EN, sentence, "", "", 100, 1, "", Map.of()))
                .isEmpty();
    }

    private JdbcTranslationMemory memory() throws IOException {
        try (Reader none = new StringReader("")) {
            return new JdbcTranslationMemory(
                    new UnitTable(JdbcClient.create(database)),
                    new TransactionTemplate(new JdbcTransactionManager(database)),
                    CriticalWords.read(none).words(),
                    () -> NOW);
        }
    }

    private static NewUnit unit(String source) {
        return new NewUnit(
                LanguagePair.VI_EN, source, "x", "", "", Trust.APPROVED, new NewUnit.Origin("lan", NOW, "", "", "1"));
    }
}
