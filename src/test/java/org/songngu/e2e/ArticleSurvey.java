package org.songngu.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.songngu.Application;
import org.songngu.account.Account;
import org.songngu.account.AccountOutcome;
import org.songngu.account.Accounts;
import org.songngu.account.Role;
import org.songngu.article.Article;
import org.songngu.article.ArticleImporter;
import org.songngu.article.ImportOutcome;
import org.songngu.memory.TranslationMemory;
import org.songngu.qa.QaFinding;
import org.songngu.workbench.CheckReport;
import org.songngu.workbench.Edit;
import org.songngu.workbench.EditOutcome;
import org.songngu.workbench.JobChecks;
import org.songngu.workbench.NewJob;
import org.songngu.workbench.Progress;
import org.songngu.workbench.Segment;
import org.songngu.workbench.TranslationJob;
import org.songngu.workbench.Workbench;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// Real articles from the file to the report: the whole application in this process on an empty desk, each article
/// read,
/// made a job, translated line by line, confirmed and checked with the proofreader. Prints every finding. Neither the
/// articles nor their translations are in the repository.
///
/// Arguments: a folder of `NAME.vi.txt`; a folder of `NAME.en.txt`, one line a segment (without one, the segments are
/// printed); the code of a house style, VNA when there is none. Options of the application as `-D` properties.
public final class ArticleSurvey {

    private static final Logger LOG = LoggerFactory.getLogger(ArticleSurvey.class);
    private static final String SOURCE = ".vi.txt";

    private final ConfigurableApplicationContext desk;
    private final Workbench workbench;
    private final ResourceBundle messages;
    private final String house;

    private ArticleSurvey(ConfigurableApplicationContext desk, String house) throws IOException {
        this.desk = desk;
        this.house = house;
        workbench = desk.getBean(Workbench.class);
        try (InputStream in = ArticleSurvey.class.getResourceAsStream("/messages_en.properties")) {
            messages = new PropertyResourceBundle(in);
        }
    }

    /// @param arguments articles, translations, house style
    public static void main(String[] arguments) throws IOException {
        System.setProperty("logging.level.org.songngu", "INFO");
        Path data = Files.createTempDirectory("article-survey");
        System.setProperty("songngu.data", data.toString());
        SpringApplication application = new SpringApplication(Application.class);
        application.setAdditionalProfiles("cli");
        application.setAddCommandLineProperties(false);
        try (ConfigurableApplicationContext desk = application.run();
                Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            ArticleSurvey survey = new ArticleSurvey(desk, arguments.length > 2 ? arguments[2] : "VNA");
            survey.awaitMemory();
            Account account = survey.translator();
            for (Path file : files.filter(path -> path.toString().endsWith(SOURCE))
                    .sorted()
                    .toList()) {
                String name = String.valueOf(file.getFileName()).replace(SOURCE, "");
                Path translation = arguments.length > 1 ? Path.of(arguments[1], name + ".en.txt") : Path.of("none");
                survey.walk(name, file, translation, account);
            }
        }
    }

    private void awaitMemory() {
        TranslationMemory memory = desk.getBean(TranslationMemory.class);
        while (memory.loadedPercent() < 100) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private Account translator() {
        AccountOutcome made = desk.getBean(Accounts.class)
                .create("survey", "Survey", Set.of(Role.TRANSLATOR), "tre-xanh-ven-song-2026", false);
        LOG.info("{}", made);
        return desk.getBean(Accounts.class).byUserName("survey").orElseThrow();
    }

    private void walk(String name, Path file, Path translation, Account account) throws IOException {
        ImportOutcome read =
                desk.getBean(ArticleImporter.class).read(file.getFileName().toString(), Files.readAllBytes(file));
        if (!(read instanceof ImportOutcome.Imported(Article article))) {
            LOG.error("## {} refused: {}", name, read);
            return;
        }
        LOG.info("## {}: {}, {}", name, article.date(), article.warnings());
        article.blocks()
                .forEach(block -> LOG.info(
                        "   {} {} {}",
                        block.reason().map(Enum::name).orElse("in"),
                        block.kind(),
                        block.text().substring(0, Math.min(60, block.text().length()))));
        NewJob facts =
                new NewJob(article.title(), article.pair(), article.date().orElseGet(LocalDate::now), house, false);
        TranslationJob job = workbench.create(facts, article, account);
        List<Segment> segments = workbench.segments(job.id(), 1, job.segments());
        if (!Files.exists(translation)) {
            segments.forEach(segment -> LOG.info("{} {} {}", segment.number(), segment.kind(), segment.source()));
            return;
        }
        List<String> lines = Files.readAllLines(translation, StandardCharsets.UTF_8);
        if (lines.size() != segments.size()) {
            LOG.error("{} lines for {} segments", lines.size(), segments.size());
        }
        for (Segment segment : segments) {
            String target = segment.number() <= lines.size() ? lines.get(segment.number() - 1) : "";
            EditOutcome outcome = workbench.confirm(new Edit(segment.id(), segment.version(), target, ""), account);
            if (!(outcome instanceof EditOutcome.Stored)) {
                LOG.error("{} not confirmed: {}", segment.number(), outcome);
            }
        }
        CheckReport report = desk.getBean(JobChecks.class).report(job.id(), Progress.SILENT);
        report.entries().forEach(entry -> tell(entry.segment(), entry.checked().finding()));
        LOG.info(
                "{}: {} segments, {} findings",
                name,
                report.segments(),
                report.entries().size());
    }

    private void tell(Segment segment, QaFinding finding) {
        String pattern = messages.getString(finding.messageKey());
        LOG.info(
                "  {} {} {}: {}{}",
                segment.number(),
                finding.severity(),
                finding.check(),
                new MessageFormat(pattern, Locale.ENGLISH)
                        .format(finding.arguments().toArray()),
                finding.fix().map(fix -> " | " + fix).orElse(""));
    }
}
