package org.songngu.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.songngu.store.TestDatabase;
import org.songngu.text.LanguagePair;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What was scanned once is not scanned again at the next start, and what has changed since is.
class MemoryLoaderTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final String SOURCE = "Hai bên nhất trí tăng cường hợp tác trong lĩnh vực thứ ";

    private final DataSource database = TestDatabase.dataSource();
    private final JdbcClient client = JdbcClient.create(database);
    private final UnitTable table = new UnitTable(client);
    private final List<MemoryLoader> loaders = new ArrayList<>();
    private List<StoredUnit> units = List.of();

    @BeforeEach
    void storeUnits() {
        table.create("Bàn đối ngoại");
        MemoryId memory = table.memory("Bàn đối ngoại").orElseThrow().id();
        List<NewUnit> more = new ArrayList<>();
        for (int i = 1; i <= 300; i++) {
            more.add(new NewUnit(
                    LanguagePair.VI_EN,
                    SOURCE + i + ".",
                    "The two sides agreed to step up cooperation in field " + i + ".",
                    "Câu trước số " + i + ".",
                    "Câu sau số " + i + ".",
                    Trust.APPROVED,
                    new NewUnit.Origin("lan", NOW, "", "vnp", "")));
        }
        units = table.write(memory, more);
    }

    @AfterEach
    void close() {
        loaders.forEach(MemoryLoader::close);
    }

    @Test
    void aSecondStartNeedsNoTexts() {
        load();
        client.sql("update memory_unit set source = 'Bị thay ngoài chương trình', previous = '', key_version = 0")
                .update();

        UnitIndex index = load();

        assertThat(index.find(query(SOURCE + "7.", "Câu trước số 7.", "Câu sau số 7."), NOW)
                        .getFirst()
                        .kind())
                .isEqualTo(MatchKind.DOUBLE_CONTEXT);
        assertThat(index.snapshot().liveCount()).isEqualTo(300);
    }

    @Test
    void whatHasChangedSinceIsScannedAgainAndWhatIsGoneStaysAway() {
        load();
        StoredUnit seventh = units.get(6);
        table.change(seventh, "Đại sứ Pháp đến chào từ biệt.", "The Ambassador bid farewell.", Trust.DRAFT, true);
        table.remove(units.get(7).unit().id());

        UnitIndex index = load();

        assertThat(index.find(query("Đại sứ Pháp đến chào từ biệt.", "", ""), NOW))
                .extracting(hit -> hit.row().id(), hit -> hit.row().trust())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(seventh.unit().id().value(), Trust.DRAFT));
        assertThat(index.find(query(SOURCE + "8.", "", ""), NOW))
                .noneMatch(hit -> hit.score().similarity() == 100);
        assertThat(index.snapshot().liveCount()).isEqualTo(299);
    }

    @Test
    void scansOfAnotherMatchKeyAreMadeAnewAndStoredAgain() {
        load();
        client.sql("update memory_scan set key_version = key_version + 1").update();

        UnitIndex index = load();

        assertThat(index.snapshot().liveCount()).isEqualTo(300);
        assertThat(client.sql("select key_version from memory_scan")
                        .query(Integer.class)
                        .single())
                .isEqualTo(TextScanner.KEY_VERSION);
    }

    @Test
    void aDamagedScanIsMadeAnew() {
        load();
        client.sql("update memory_scan set scan = substring(scan from 2)").update();

        UnitIndex index = load();

        assertThat(index.find(query(SOURCE + "7.", "", ""), NOW)
                        .getFirst()
                        .score()
                        .similarity())
                .isEqualTo(100);
        assertThat(index.snapshot().liveCount()).isEqualTo(300);
        assertThat(table.scans().read(0)).isPresent();
    }

    @Test
    void thePartsThatAnImportFillsAreStoredToo() {
        UnitIndex index = new UnitIndex(Runnable::run);
        MemoryLoader loader = loaded(index);
        client.sql("alter table memory_unit alter column id restart with " + (2 * ScanTable.PART_IDS - 100))
                .update();
        MemoryId memory = units.getFirst().unit().memory();
        List<NewUnit> more = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            more.add(unit("Đoàn công tác số " + i + " lên đường."));
        }
        index.put(table.write(memory, more).stream().map(index::scan).toList());

        loader.saveNewParts();

        assertThat(table.scans().read(1).orElseThrow().stamp().count()).isEqualTo(100);
        assertThat(table.scans().read(2))
                .as("a part that is not full yet is left until it is")
                .isEmpty();
        assertThat(load().snapshot().liveCount()).isEqualTo(450);
    }

    /// Loads, and waits until the scans are stored.
    private UnitIndex load() {
        UnitIndex index = new UnitIndex(Runnable::run);
        loaded(index);
        return index;
    }

    private MemoryLoader loaded(UnitIndex index) {
        MemoryLoader loader = new MemoryLoader(table, index);
        loaders.add(loader);
        loader.start();
        await().atMost(Duration.ofSeconds(60)).until(loader::isAtRest);
        assertThat(loader.percent()).isEqualTo(100);
        return loader;
    }

    private static NewUnit unit(String source) {
        return new NewUnit(
                LanguagePair.VI_EN,
                source,
                "The delegation set out.",
                "",
                "",
                Trust.APPROVED,
                new NewUnit.Origin("lan", NOW, "", "vnp", ""));
    }

    private static MatchQuery query(String text, String previous, String next) {
        return new MatchQuery(LanguagePair.VI_EN, text, previous, next, 70, 10, "", Map.of());
    }
}
