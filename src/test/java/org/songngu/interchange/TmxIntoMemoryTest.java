package org.songngu.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.songngu.memory.Match;
import org.songngu.memory.MatchQuery;
import org.songngu.memory.MemoryFiles;
import org.songngu.memory.MemoryId;
import org.songngu.memory.MemoryPolicies;
import org.songngu.memory.NewUnit;
import org.songngu.memory.TranslationMemory;
import org.songngu.memory.TranslationUnit;
import org.songngu.memory.Trust;
import org.songngu.memory.UnitId;
import org.songngu.store.TestStoreBeans;
import org.songngu.termbase.Termbase;
import org.songngu.text.Language;
import org.songngu.text.LanguagePair;
import org.songngu.workbench.Workbench;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.InputStreamSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// TMX files into the real memory and out again: all or nothing, nobody waits, nothing of the file is lost.
class TmxIntoMemoryTest {

    private static final int UNITS = 5_000;
    private static ConfigurableApplicationContext desk;

    private final TranslationMemory memory = desk.getBean(TranslationMemory.class);
    private final JdbcClient client = desk.getBean(JdbcClient.class);
    private final Imports imports = new Imports(desk.getBean(MemoryFiles.class), new TermbaseFixture());
    private final Exports exports = new Exports(
            mock(Workbench.class),
            memory,
            desk.getBean(MemoryFiles.class),
            mock(MemoryPolicies.class),
            new JobExtras(memory, mock(MemoryPolicies.class), mock(Termbase.class)),
            mock(TranslatedDocuments.class));
    private MemoryId into;

    @Import(TestStoreBeans.class)
    @ComponentScan("org.songngu.memory")
    static class Desk {}

    @BeforeAll
    static void start() {
        SpringApplication application = new SpringApplication(Desk.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setRegisterShutdownHook(false);
        desk = application.run();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @BeforeEach
    void ownMemory() {
        into = memory.create("Kho " + System.nanoTime()).id();
    }

    @Test
    void everyUnitOfAFileIsStoredInItsOrderAndFoundAtOnce() {
        ImportReport report = imports.tmx("a.tmx", source(file("Hội nghị bộ trưởng", UNITS)), into);

        assertThat(report.in()).isEqualTo(UNITS);
        assertThat(stored())
                .extracting(TranslationUnit::unit)
                .extracting(NewUnit::source)
                .containsExactlyElementsOf(IntStream.range(0, UNITS)
                        .mapToObj(i -> "Hội nghị bộ trưởng lần thứ " + i + " kết thúc")
                        .toList());
        for (int i = 0; i < UNITS; i += 499) {
            assertThat(exact("Hội nghị bộ trưởng lần thứ " + i + " kết thúc"))
                    .extracting(Match::target)
                    .containsExactly("Conference no. " + i + " ended");
        }
    }

    @Test
    void aFileThatBreaksOffLeavesNothingBehind() {
        byte[] whole = file("Kỳ họp", UNITS);
        byte[] cut = new String(whole, StandardCharsets.UTF_8)
                .replace("</body></tmx>", "<tu>")
                .getBytes(StandardCharsets.UTF_8);

        ImportReport report = imports.tmx("cut.tmx", source(cut), into);

        assertThat(report.isRefused()).isTrue();
        assertNothingIsLeft("Kỳ họp lần thứ 7 kết thúc");
    }

    @Test
    void whatIsStoppedWhileItIsReadLeavesNothingBehind() {
        byte[] file = file("Phiên họp", UNITS);
        Steps steps = new Steps();
        steps.stop = () -> steps.read > file.length / 2;

        ImportReport report = imports.tmx("a.tmx", source(file), into, steps);

        assertThat(report.problems())
                .extracting(ImportReport.Problem::kind)
                .containsExactly(ImportReport.Kind.CANCELLED);
        assertNothingIsLeft("Phiên họp lần thứ 7 kết thúc");
    }

    @Test
    void whatIsStoppedWhileItIsStoredLeavesNothingBehind() {
        Steps steps = new Steps();
        steps.stop = () -> steps.stored > 0;

        ImportReport report = imports.tmx("a.tmx", source(file("Vòng đàm phán", UNITS)), into, steps);

        assertThat(steps.stored).as("it had begun to store").isPositive();
        assertThat(report.in()).isZero();
        assertNothingIsLeft("Vòng đàm phán lần thứ 7 kết thúc");
    }

    @Test
    void whileAFileIsReadEverybodyElseSearchesAndWrites() {
        String both = "Cuộc hội đàm lần thứ 11 kết thúc";
        memory.store(into, List.of(unit(both, "Conference no. 11 ended", "11")));
        UnitId known = stored().getFirst().id();
        byte[] file = file("Cuộc hội đàm", UNITS);
        Steps steps = new Steps();
        List<String> foundMeanwhile = new ArrayList<>();
        steps.onceRead(file.length / 2, () -> {
            // another thread, as another translator: it must not have to wait for the file, even for a unit of the file
            CompletableFuture.runAsync(() -> {
                        memory.setTrust(known, Trust.APPROVED);
                        memory.store(into, List.of(unit("Việc của người khác", "Somebody else's work", "x")));
                    })
                    .orTimeout(60, TimeUnit.SECONDS)
                    .join();
            exact("Việc của người khác").forEach(match -> foundMeanwhile.add(match.source()));
            exact("Cuộc hội đàm lần thứ 12 kết thúc").forEach(match -> foundMeanwhile.add(match.source()));
        });

        ImportReport report = imports.tmx("a.tmx", source(file), into, steps);

        assertThat(report.in()).isEqualTo(UNITS);
        assertThat(foundMeanwhile).containsExactly("Việc của người khác");
        assertThat(exact("Cuộc hội đàm lần thứ 12 kết thúc")).hasSize(1);
        assertThat(exact(both))
                .as("the approval of meanwhile stays")
                .singleElement()
                .satisfies(match -> {
                    assertThat(match.unit().id()).isEqualTo(known);
                    assertThat(match.unit().unit().trust()).isEqualTo(Trust.APPROVED);
                });
    }

    @Test
    void twoFilesIntoOneMemoryAtTheSameTimeBothArrive() {
        byte[] first = file("Diễn đàn kinh tế", UNITS);
        byte[] second = file("Diễn đàn thanh niên", UNITS);
        CompletableFuture<ImportReport> other =
                CompletableFuture.supplyAsync(() -> imports.tmx("b.tmx", source(second), into));

        assertThat(imports.tmx("a.tmx", source(first), into).in()).isEqualTo(UNITS);
        assertThat(other.orTimeout(60, TimeUnit.SECONDS).join().in()).isEqualTo(UNITS);

        assertThat(stored()).hasSize(2 * UNITS);
        assertThat(exact("Diễn đàn kinh tế lần thứ 4999 kết thúc")).hasSize(1);
        assertThat(exact("Diễn đàn thanh niên lần thứ 4999 kết thúc")).hasSize(1);
    }

    @Test
    void aFileReadAgainDoublesNothingAndChangesNothingThatIsAsItWas() {
        byte[] file = file("Lễ ký kết", 3_000);
        imports.tmx("a.tmx", source(file), into);
        memory.setTrust(stored().get(5).id(), Trust.APPROVED);
        memory.remove(stored().get(6).id());
        long revision = revision();

        imports.tmx("a.tmx", source(file), into);

        assertThat(stored()).hasSize(3_000);
        assertThat(changedSince(revision))
                .as("only the one taken out came back")
                .isEqualTo(1);
        assertThat(exact("Lễ ký kết lần thứ 6 kết thúc")).hasSize(1);
        assertThat(exact("Lễ ký kết lần thứ 5 kết thúc")
                        .getFirst()
                        .unit()
                        .unit()
                        .trust())
                .isEqualTo(Trust.APPROVED);
    }

    @Test
    void ofTwinsInOneFileTheLaterOneCounts() {
        String twin = "<tu tuid='1' %s><tuv xml:lang='vi'><seg>Tuyên bố chung</seg></tuv>"
                + "<tuv xml:lang='en'><seg>Joint statement</seg></tuv></tu>";
        String file =
                "<tmx><body>" + twin.formatted("changeid='lan'") + twin.formatted("changeid='minh'") + "</body></tmx>";

        imports.tmx("a.tmx", source(file.getBytes(StandardCharsets.UTF_8)), into);

        assertThat(stored())
                .singleElement()
                .satisfies(unit -> assertThat(unit.unit().origin().author()).isEqualTo("minh"));
    }

    @Test
    void headPropsNotesAndForeignAttributesComeOutAgain() throws IOException {
        String head = "<header creationtool='Other' creationtoolversion='9' segtype='phrase' o-tmf='OtherTM'"
                + " adminlang='vi-VN' srclang='vi' datatype='xml'><prop type='x-Domain:SinglePicklist'>Ngoại giao</prop>"
                + "<note>Bàn giao tháng 5</note></header>";
        String tu = "<tu tuid='7' usagecount='12' creationdate='20240105T083000Z' creationid='lan'"
                + " changedate='20240206T090000Z' changeid='minh'><note>Đã hỏi Vụ Báo chí</note>"
                + "<prop type='client'>TTXVN</prop><prop type='x-trust'>imported</prop>"
                + "<tuv xml:lang='vi' lastusagedate='20250101T000000Z'><prop type='x-context-pre'>Mở đầu</prop>"
                + "<seg>Hòa bình</seg></tuv><tuv xml:lang='en-GB'><note>British</note><seg>Peace</seg></tuv></tu>";
        String file = "<tmx version='1.4'>" + head + "<body>" + tu + "</body></tmx>";

        imports.tmx("partner.tmx", source(file.getBytes(StandardCharsets.UTF_8)), into);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.tmx(into, Language.VI, out);

        String written = out.toString(StandardCharsets.UTF_8).replaceAll("\n *", "");
        assertThat(written)
                .contains("segtype=\"phrase\" o-tmf=\"OtherTM\" adminlang=\"vi-VN\" srclang=\"vi-VN\" datatype=\"xml\"")
                .contains(
                        "<prop type=\"x-Domain:SinglePicklist\">Ngoại giao</prop><note>Bàn giao tháng 5</note></header>")
                .contains("<tu tuid=\"7\" creationdate=\"20240105T083000Z\" creationid=\"lan\""
                        + " changedate=\"20240206T090000Z\" changeid=\"")
                .contains("usagecount=\"12\"><note>Đã hỏi Vụ Báo chí</note><prop type=\"client\">TTXVN</prop>")
                .contains("<tuv xml:lang=\"vi-VN\" lastusagedate=\"20250101T000000Z\">"
                        + "<prop type=\"x-context-pre\">Mở đầu</prop><seg>Hòa bình</seg>")
                .contains("<tuv xml:lang=\"en-US\"><note>British</note><seg>Peace</seg>");
    }

    private void assertNothingIsLeft(String source) {
        assertThat(stored()).isEmpty();
        assertThat(exact(source)).isEmpty();
        assertThat(client.sql("select count(*) from memory_unit where memory = ?")
                        .param(into.value())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(client.sql("select count(*) from memory_file where memory = ?")
                        .param(into.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private long changedSince(long revision) {
        return client.sql("select count(*) from memory_unit where memory = ? and revision > ?")
                .params(into.value(), revision)
                .query(Long.class)
                .single();
    }

    private long revision() {
        return client.sql("select max(revision) from memory_unit where memory = ?")
                .param(into.value())
                .query(Long.class)
                .single();
    }

    private List<TranslationUnit> stored() {
        try (var units = memory.units(into)) {
            return units.toList();
        }
    }

    private List<Match> exact(String source) {
        return memory
                .findMatches(new MatchQuery(LanguagePair.VI_EN, source, "", "", 100, 10, "", Map.of(into, 0)))
                .stream()
                .filter(match -> match.source().equals(source))
                .toList();
    }

    private static NewUnit unit(String source, String target, String id) {
        return new NewUnit(
                LanguagePair.VI_EN,
                source,
                target,
                "",
                "",
                Trust.TRANSLATED,
                new NewUnit.Origin("lan", Instant.EPOCH, "", "", id));
    }

    private static byte[] file(String what, int units) {
        StringBuilder file = new StringBuilder("<tmx><body>");
        for (int i = 0; i < units; i++) {
            file.append("<tu tuid='")
                    .append(i)
                    .append("' changedate='20260105T083000Z'><tuv xml:lang='vi'><seg>")
                    .append(what)
                    .append(" lần thứ ")
                    .append(i)
                    .append(" kết thúc</seg></tuv><tuv xml:lang='en'><seg>Conference no. ")
                    .append(i)
                    .append(" ended</seg></tuv></tu>");
        }
        return file.append("</body></tmx>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static InputStreamSource source(byte[] file) {
        return () -> new ByteArrayInputStream(file);
    }

    /// Follows an import, does something in the middle of it, stops it.
    private static final class Steps implements ImportProgress {

        private long read;
        private long stored;
        private long doAfter = Long.MAX_VALUE;
        private Runnable doing = () -> {};
        private BooleanSupplier stop = () -> false;

        void onceRead(long bytes, Runnable what) {
            doAfter = bytes;
            doing = what;
        }

        @Override
        public void read(long bytes) {
            read += bytes;
            if (read > doAfter) {
                doAfter = Long.MAX_VALUE;
                doing.run();
            }
        }

        @Override
        public void stored(long done, long total) {
            stored = done;
        }

        @Override
        public boolean isCancelled() {
            return stop.getAsBoolean();
        }
    }
}
