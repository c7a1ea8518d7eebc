package org.songngu.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.songngu.text.LanguagePair;

class UnitIndexTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    private final List<Runnable> later = new ArrayList<>();
    private final UnitIndex index = new UnitIndex(later::add, 4);

    @Test
    void aUnitIsFoundAtOnceAndAfterTheMerge() {
        for (int id = 1; id <= 10; id++) {
            put(id, id, "Hội nghị lần thứ " + id + " kết thúc.");
        }
        assertThat(found("Hội nghị lần thứ 7 kết thúc.")).startsWith(7L);

        later.removeFirst().run();

        assertThat(index.snapshot().levels()).hasSize(1);
        assertThat(index.snapshot().delta().count()).isZero();
        assertThat(found("Hội nghị lần thứ 7 kết thúc.")).startsWith(7L);
    }

    @Test
    void aUnitTakenOutIsGoneAtOnceFromDeltaAndLevel() {
        for (int id = 1; id <= 6; id++) {
            put(id, id, "Đoàn đại biểu số " + id);
        }
        index.remove(2, 20);
        assertThat(found("Đoàn đại biểu số 2")).doesNotContain(2L).hasSize(5);
        later.removeFirst().run();
        index.remove(3, 21);

        assertThat(found("Đoàn đại biểu số 3")).doesNotContain(2L, 3L).hasSize(4);
        assertThat(index.snapshot().liveCount()).isEqualTo(4);
    }

    @Test
    void aChangeThatArrivesLateDoesNotUndoALaterOne() {
        put(1, 1, "Hai bên ký kết văn kiện.");
        index.remove(1, 3);
        put(1, 2, "Hai bên ký kết văn kiện.");

        assertThat(found("Hai bên ký kết văn kiện.")).isEmpty();
    }

    @Test
    void aNewerVersionTakesThePlaceOfTheOlder() {
        for (int id = 1; id <= 6; id++) {
            put(id, id, "Đoàn đại biểu số " + id);
        }
        later.removeFirst().run();
        put(4, 50, "Đoàn đại biểu số 4");

        assertThat(found("Đoàn đại biểu số 4")).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void rowsReadWhileTheyChangeDoNotComeBack() {
        index.startLoading();
        put(1, 10, "Hội nghị kết thúc.");
        put(2, 11, "Hội nghị kết thúc tốt đẹp.");
        index.remove(2, 12);
        LevelBuilder stale = new LevelBuilder();
        stale.add(unit(1, 5, "Hội nghị kết thúc."));
        stale.add(unit(2, 6, "Hội nghị kết thúc tốt đẹp."));
        stale.add(unit(3, 7, "Hội nghị đã kết thúc."));
        index.addLoaded(stale);
        assertThat(found("Hội nghị kết thúc.")).containsExactly(1L, 3L);

        index.loaded();

        assertThat(found("Hội nghị kết thúc.")).containsExactly(1L, 3L);
        assertThat(index.snapshot().liveCount()).isEqualTo(2);
    }

    @Test
    void eightReadersNeverMissAUnitWhileWritersAddRemoveAndMerge() throws Exception {
        try (ExecutorService merges = Executors.newSingleThreadExecutor();
                ExecutorService readers = Executors.newFixedThreadPool(8)) {
            UnitIndex busy = new UnitIndex(merges, 64);
            busy.put(List.of(unitOf(busy, 1_000_000, 1, "Việt Nam kiên định đường lối đối ngoại độc lập, tự chủ.")));
            AtomicBoolean stop = new AtomicBoolean();
            ConcurrentLinkedQueue<Integer> missed = new ConcurrentLinkedQueue<>();
            List<Future<?>> reading = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                reading.add(readers.submit(() -> {
                    int rounds = 0;
                    while (!stop.get() || rounds < 20) {
                        rounds++;
                        int size = busy.find(query("Việt Nam kiên định đường lối đối ngoại độc lập, tự chủ."), NOW)
                                .size();
                        if (size != 1) {
                            missed.add(size);
                        }
                    }
                }));
            }
            NewsSentences news = new NewsSentences(5);
            for (int id = 1; id <= 3000; id++) {
                busy.put(List.of(unitOf(busy, id, 2L * id, news.next().vietnamese())));
                if (id % 3 == 0) {
                    busy.remove(id - 1, 2L * id + 1);
                }
                if (id % 10 == 0) {
                    // the one that is looked for changes its place again and again
                    busy.put(List.of(unitOf(
                            busy, 1_000_000, 2L * id + 1, "Việt Nam kiên định đường lối đối ngoại độc lập, tự chủ.")));
                }
            }
            stop.set(true);
            for (Future<?> reader : reading) {
                reader.get(60, TimeUnit.SECONDS);
            }
            assertThat(missed).isEmpty();
            assertThat(busy.snapshot().liveCount()).isEqualTo(2001);
        }
    }

    private List<Long> found(String text) {
        return index.find(query(text), NOW).stream().map(hit -> hit.row().id()).toList();
    }

    private static MatchQuery query(String text) {
        return new MatchQuery(LanguagePair.VI_EN, text, "", "", 70, 20, "", Map.of());
    }

    private void put(long id, long revision, String source) {
        index.put(List.of(unit(id, revision, source)));
    }

    private IndexedUnit unit(long id, long revision, String source) {
        return unitOf(index, id, revision, source);
    }

    private static IndexedUnit unitOf(UnitIndex index, long id, long revision, String source) {
        NewUnit unit = new NewUnit(
                LanguagePair.VI_EN, source, "x", "", "", Trust.APPROVED, new NewUnit.Origin("", NOW, "", "", ""));
        return IndexedUnits.of(index, new TranslationUnit(new UnitId(id), new MemoryId(1), unit), revision);
    }
}
