package org.songngu.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.songngu.text.LanguagePair;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Made-up units for the benchmark, in the database: three memories, every level of trust, each fourth an edited copy.
final class BenchmarkUnits {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final int BATCH = 5000;
    private static final int SAMPLES = 5000;

    private final UnitTable table;

    BenchmarkUnits(JdbcClient client) {
        table = new UnitTable(client);
    }

    /// Stores units and gives the sources of some, evenly spread.
    List<String> fill(int size) {
        for (int memory = 1; memory <= 3; memory++) {
            table.create("Kho " + memory);
        }
        NewsSentences news = new NewsSentences(2026);
        List<String> samples = new ArrayList<>();
        List<List<NewUnit>> batches = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        int step = Math.max(1, size / SAMPLES);
        for (int i = 1; i <= size; i++) {
            NewsSentences.Pair pair = news.next();
            String source = i % 4 == 0 ? news.edited(pair.vietnamese(), 3) : pair.vietnamese();
            if (i % step == 0) {
                samples.add(source);
            }
            List<NewUnit> batch = batches.get(i % 3);
            batch.add(unit(source.isBlank() ? "Hết." : source, pair.english(), i));
            if (batch.size() == BATCH || size - i < 3) {
                table.write(new MemoryId(1 + i % 3), batch);
                batch.clear();
            }
        }
        return samples;
    }

    /// Stores one more.
    StoredUnit store(String source) {
        return table.write(new MemoryId(1), List.of(unit(source, "The meeting is over.", 0)))
                .getFirst();
    }

    private static NewUnit unit(String source, String target, int number) {
        return new NewUnit(
                LanguagePair.VI_EN,
                source,
                target,
                "",
                "",
                Trust.values()[number % 4],
                new NewUnit.Origin(
                        "lan", NOW.minusSeconds(number * 1000L), "", number % 2 == 0 ? "vnp" : "vgp", "b" + number));
    }
}
