package org.songngu.workbench;

import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import javax.xml.parsers.DocumentBuilderFactory;
import org.songngu.account.Audit;
import org.songngu.article.BlockKind;
import org.songngu.article.Documents;
import org.songngu.housestyle.HouseStyles;
import org.songngu.memory.MemoryFiles;
import org.songngu.memory.MemoryPolicies;
import org.songngu.memory.TranslationMemory;
import org.songngu.qa.QaRunner;
import org.songngu.store.TestStoreBeans;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// What a check of one segment costs as it is typed: the shipped termbase, PostgreSQL, a job made of the shipped memory
/// repeated to the wanted size, all checks but LanguageTool's; the report has those too, unless they are off
/// (`songngu.qa.languagetool.english` and `.vietnamese`).
///
/// Arguments: segments of the job (default 2,000), and a file of `source TAB target` lines in place of the memory.
public final class QaBenchmark {

    private static final int DEFAULT_SEGMENTS = 2_000;
    private static final int WARM = 500;

    private QaBenchmark() {}

    /// @param arguments size and file, both optional
    public static void main(String[] arguments) throws Exception {
        int size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : DEFAULT_SEGMENTS;
        List<String[]> pairs = arguments.length > 1 ? table(Path.of(arguments[1])) : memory();
        SpringApplication application = new SpringApplication(Parts.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        try (ConfigurableApplicationContext context = application.run()) {
            measure(context, pairs, size);
        }
    }

    private static void measure(ConfigurableApplicationContext context, List<String[]> pairs, int size)
            throws SQLException {
        // The tests' data source signs in for every statement, which takes ten times as long as a check; the
        // application
        // has a pool.
        JdbcTemplate template = new JdbcTemplate(
                new SingleConnectionDataSource(context.getBean(DataSource.class).getConnection(), true));
        JdbcClient jdbc = JdbcClient.create(template);
        JobRows jobs = new JobRows(jdbc);
        SegmentRows segments = new SegmentRows(jdbc, template);
        JobArticles articles = new JobArticles(segments);
        IgnoredRows ignored = new IgnoredRows(jdbc);
        NameChoices names = new NameChoices(jdbc);
        GateSettings gate = new GateSettings(Set.of(), Set.of());
        QaRunner qa = context.getBean(QaRunner.class);
        CheckRuns runs = new CheckRuns(
                qa, context.getBean(HouseStyles.class), articles, new DayRows(jdbc), ignored, gate, names);
        JdbcJobChecks checks = new JdbcJobChecks(runs, ignored, jobs, segments, articles, names);
        JobId job = job(jdbc, jobs, segments, pairs, size);
        List<Segment> all = segments.page(job, 1, size);
        all.stream().limit(WARM).forEach(segment -> checks.check(segment.id(), segment.target()));
        long[] nanos = new long[all.size()];
        for (int i = 0; i < nanos.length; i++) {
            Segment segment = all.get(i);
            long start = System.nanoTime();
            checks.check(segment.id(), segment.target());
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%d segments; one as it is typed: p50 %.2f ms, p95 %.2f ms, p99 %.2f ms, longest %.1f ms%n",
                nanos.length,
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 95 / 100] / 1e6,
                nanos[nanos.length * 99 / 100] / 1e6,
                nanos[nanos.length - 1] / 1e6);
        long start = System.nanoTime();
        CheckReport report = checks.report(job, Progress.SILENT);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "report %.1f s, %d findings%n", seconds, report.entries().size());
        Map<String, Long> byCheck = new TreeMap<>(report.entries().stream()
                .map(entry -> entry.checked().finding())
                .collect(Collectors.groupingBy(
                        finding -> finding.check() + " " + finding.severity(), Collectors.counting())));
        byCheck.forEach((check, count) -> System.out.printf("  %-40s %5d%n", check, count));
    }

    private static JobId job(JdbcClient jdbc, JobRows jobs, SegmentRows segments, List<String[]> pairs, int size) {
        JobId job = jobs.insert(Desk.facts(false), "", "lan");
        List<SegmentRows.NewRow> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            rows.add(new SegmentRows.NewRow(i + 1, i / 4 + 1, BlockKind.BODY, pairs.get(i % pairs.size())[0], 20));
        }
        segments.insert(job, rows, Instant.now());
        for (Segment segment : segments.page(job, 1, size)) {
            jdbc.sql("update workbench_segment set target = ?, state = 'TRANSLATED' where id = ?")
                    .params(
                            pairs.get((segment.number() - 1) % pairs.size())[1],
                            segment.id().value())
                    .update();
        }
        jdbc.sql("analyze").update();
        return job;
    }

    private static List<String[]> table(Path file) throws Exception {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells.length >= 2)
                .toList();
    }

    private static List<String[]> memory() throws Exception {
        List<String[]> pairs = new ArrayList<>();
        File[] files = new File("tmx").listFiles((folder, name) -> name.endsWith(".tmx"));
        for (File file : files == null ? new File[0] : files) {
            NodeList units = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file)
                    .getElementsByTagName("tu");
            for (int i = 0; i < units.getLength(); i++) {
                NodeList texts = ((Element) units.item(i)).getElementsByTagName("seg");
                pairs.add(new String[] {
                    texts.item(0).getTextContent(), texts.item(1).getTextContent()
                });
            }
        }
        return pairs;
    }

    /// The modules that the checks need, with the shipped termbase.
    @Import({Audit.class, TestStoreBeans.class})
    @ComponentScan(
            basePackages = {
                "org.songngu.termbase",
                "org.songngu.interchange",
                "org.songngu.placeable",
                "org.songngu.housestyle",
                "org.songngu.qa"
            },
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Test.*"))
    static class Parts {

        @Bean
        TranslationMemory memory() {
            return mock(TranslationMemory.class, RETURNS_DEEP_STUBS);
        }

        @Bean
        MemoryFiles memoryFiles() {
            return mock(MemoryFiles.class);
        }

        @Bean
        MemoryPolicies policies() {
            return mock(MemoryPolicies.class);
        }

        @Bean
        Documents documents() {
            return mock(Documents.class);
        }

        @Bean
        Workbench workbench() {
            return mock(Workbench.class);
        }
    }
}
