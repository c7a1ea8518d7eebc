package org.songngu.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One pass over a memory that counts its units and finds the pairs that stand in it twice. It keeps two hashes and a
/// number of each unit, 24 MB of a million, instead of sorting all texts in the database.
final class DuplicateScan {

    private static final long STEP = 50_000;

    private final JdbcClient client;
    private final UnitTable table;
    private final MemoryId memory;
    private final Map<Trust, Long> byTrust = new EnumMap<>(Trust.class);
    private long[] ids = new long[1024];
    private long[] sources = new long[1024];
    private long[] pairs = new long[1024];
    private int count;

    DuplicateScan(JdbcClient client, UnitTable table, MemoryId memory) {
        this.client = client;
        this.table = table;
        this.memory = memory;
    }

    /// Reads the memory.
    ///
    /// @param progress told after every step
    void run(UpkeepProgress progress) {
        long last = table.lastId();
        for (long from = 1; from <= last; from += STEP) {
            progress.check();
            progress.at(from, last);
            client.sql("select id, trust, hashtextextended(source, 0) # hashtextextended(source_language, 1),"
                            + " hashtextextended(target, 2) from memory_unit"
                            + " where live and memory = ? and id >= ? and id < ?")
                    .params(memory.value(), from, from + STEP)
                    .query(row -> {
                        add(row.getLong(1), row.getLong(3), row.getLong(4));
                        byTrust.merge(Trust.valueOf(row.getString(2)), 1L, Long::sum);
                    });
        }
        progress.at(last, last);
    }

    private void add(long id, long source, long target) {
        if (count == ids.length) {
            ids = Arrays.copyOf(ids, 2 * count);
            sources = Arrays.copyOf(sources, 2 * count);
            pairs = Arrays.copyOf(pairs, 2 * count);
        }
        ids[count] = id;
        sources[count] = source;
        pairs[count] = source * 0x9E3779B97F4A7C15L + target;
        count++;
    }

    /// Live units by trust.
    Map<Trust, Long> byTrust() {
        return Map.copyOf(byTrust);
    }

    /// How many units stand behind another one with the same pair.
    long duplicates() {
        return count - distinct(pairs);
    }

    /// How many sources have more than one target.
    long manyTargets() {
        Map<Long, Long> first = new HashMap<>();
        Map<Long, Boolean> several = new HashMap<>();
        long[] sorted = Arrays.copyOf(sources, count);
        Arrays.sort(sorted);
        for (int i = 0; i < count; i++) {
            int at = Arrays.binarySearch(sorted, sources[i]);
            boolean alone =
                    (at == 0 || sorted[at - 1] != sources[i]) && (at + 1 == count || sorted[at + 1] != sources[i]);
            if (!alone) {
                Long other = first.putIfAbsent(sources[i], pairs[i]);
                if (other != null && other != pairs[i]) {
                    several.put(sources[i], true);
                }
            }
        }
        return several.size();
    }

    private long distinct(long[] hashes) {
        return Arrays.stream(hashes, 0, count).sorted().distinct().count();
    }

    /// The units that stand behind a more trusted, newer or older-numbered one with the same texts, by number. Equal
    /// hashes are only a hint: the texts are compared.
    ///
    /// @param limit most wanted
    List<TranslationUnit> extras(int limit) {
        Map<Long, List<Long>> groups = new HashMap<>();
        long[] sorted = Arrays.stream(pairs, 0, count).sorted().toArray();
        for (int i = 0; i < count; i++) {
            int at = Arrays.binarySearch(sorted, pairs[i]);
            if (at > 0 && sorted[at - 1] == pairs[i] || at + 1 < count && sorted[at + 1] == pairs[i]) {
                groups.computeIfAbsent(pairs[i], hash -> new ArrayList<>()).add(ids[i]);
            }
        }
        List<TranslationUnit> extras = new ArrayList<>();
        List<Long> asked = new ArrayList<>();
        for (List<Long> group : groups.values()) {
            asked.addAll(group);
            if (asked.size() >= 1000) {
                extras.addAll(behind(asked));
                asked.clear();
            }
            if (extras.size() >= limit) {
                break;
            }
        }
        extras.addAll(behind(asked));
        return extras.stream()
                .sorted(Comparator.comparing(unit -> unit.id().value()))
                .limit(limit)
                .toList();
    }

    /// What makes two units the same to a reader.
    private record Pair(String language, String source, String target) {

        static Pair of(TranslationUnit unit) {
            NewUnit texts = unit.unit();
            return new Pair(texts.pair().source().code(), texts.source(), texts.target());
        }
    }

    private List<TranslationUnit> behind(List<Long> some) {
        List<TranslationUnit> best = table.byIds(some).values().stream()
                .sorted(Comparator.comparing(
                                (TranslationUnit unit) -> unit.unit().trust())
                        .reversed()
                        .thenComparing(unit -> unit.unit().origin().at(), Comparator.reverseOrder())
                        .thenComparing(unit -> unit.id().value()))
                .toList();
        Map<Pair, TranslationUnit> kept = new HashMap<>();
        return best.stream()
                .filter(unit -> kept.putIfAbsent(Pair.of(unit), unit) != null)
                .toList();
    }
}
