package org.songngu.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.songngu.account.Account;
import org.songngu.account.Accounts;
import org.songngu.article.Article;
import org.songngu.article.ArticleImporter;
import org.songngu.article.ImportOutcome;
import org.songngu.memory.MatchKind;
import org.songngu.memory.MatchQuery;
import org.songngu.memory.TranslationMemory;
import org.songngu.workbench.Edit;
import org.songngu.workbench.MatchBand;
import org.songngu.workbench.NewJob;
import org.songngu.workbench.Progress;
import org.songngu.workbench.Segment;
import org.songngu.workbench.TranslationJob;
import org.songngu.workbench.Workbench;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Gives the demo desk something to look at: two pre-translated articles with a few confirmed segments.
///
/// It waits for readiness, which Spring Boot announces behind everything that listens to «application ready»: by then
/// the shipped data is loaded and the demo accounts are made.
@Component
@Profile("demo")
@ConditionalOnBooleanProperty(name = "songngu.cli", havingValue = false, matchIfMissing = true)
class DemoDesk {

    private static final Logger LOG = LoggerFactory.getLogger(DemoDesk.class);

    private static final String TRANSLATOR = "lan";
    private static final String HOUSE_STYLE = "VNA";
    private static final List<String> ARTICLES = List.of("hoi-nghi-doi-ngoai.vi.txt", "tham-chinh-thuc.vi.txt");
    private static final int CONFIRMED_PER_JOB = 6;
    private static final long LONGEST_WAIT_MILLIS = 60_000;

    private final Workbench workbench;
    private final ArticleImporter importer;
    private final Accounts accounts;
    private final TranslationMemory memory;

    DemoDesk(Workbench workbench, ArticleImporter importer, Accounts accounts, TranslationMemory memory) {
        this.workbench = workbench;
        this.importer = importer;
        this.accounts = accounts;
        this.memory = memory;
    }

    @EventListener
    void whenReady(AvailabilityChangeEvent<ReadinessState> event) {
        if (event.getState() != ReadinessState.ACCEPTING_TRAFFIC) {
            return;
        }
        try {
            fill();
        } catch (DataAccessException failed) {
            // The desk works without samples; a visitor can still bring an article.
            LOG.error("The demo articles could not be stored", failed);
        }
    }

    /// Makes the jobs if there is none yet.
    void fill() {
        if (!workbench.jobs(0, 1).isEmpty()) {
            return;
        }
        Optional<Account> translator = accounts.byUserName(TRANSLATOR);
        if (translator.isEmpty()) {
            LOG.warn("No demo articles: there is no account {}", TRANSLATOR);
            return;
        }
        awaitMemory();
        for (String name : ARTICLES) {
            article(name).ifPresent(article -> job(article, translator.get()));
        }
    }

    private void awaitMemory() {
        long deadline = System.currentTimeMillis() + LONGEST_WAIT_MILLIS;
        try {
            while (memory.loadedPercent() < 100 && System.currentTimeMillis() < deadline) {
                Thread.sleep(50);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<Article> article(String name) {
        return switch (importer.read(name, content(name))) {
            case ImportOutcome.Imported(Article article) -> Optional.of(article);
            case ImportOutcome.Refused refused -> {
                LOG.error("Demo article {} refused: {} {}", name, refused.reason(), refused.detail());
                yield Optional.empty();
            }
        };
    }

    private static byte[] content(String name) {
        try (InputStream in = new ClassPathResource("demo/" + name).getInputStream()) {
            return in.readAllBytes();
        } catch (IOException missing) {
            throw new IllegalStateException("the product lacks demo/" + name, missing);
        }
    }

    private void job(Article article, Account translator) {
        NewJob facts = new NewJob(
                article.title(), article.pair(), article.date().orElseGet(LocalDate::now), HOUSE_STYLE, false);
        TranslationJob job = workbench.create(facts, article, translator);
        workbench.pretranslate(job.id(), translator, Progress.SILENT);
        List<Segment> segments = workbench.segments(job.id(), 1, job.segments());
        segments.stream()
                .filter(segment -> isRight(segment, segments, facts))
                .limit(CONFIRMED_PER_JOB)
                .forEach(segment -> workbench.confirm(
                        new Edit(
                                segment.id(),
                                segment.version(),
                                segment.target(),
                                "demo-" + segment.id().value()),
                        translator));
    }

    // Nobody reads what is confirmed here, so only what needs no reading is: a fuzzy draft would teach the memory a
    // wrong pair.
    private boolean isRight(Segment segment, List<Segment> all, NewJob facts) {
        if (segment.target().isBlank()) {
            return false;
        }
        if (segment.origin().band() == MatchBand.ASSEMBLED) {
            return true;
        }
        int at = segment.number() - 1;
        MatchQuery query = new MatchQuery(
                facts.pair(),
                segment.source(),
                at == 0 ? "" : all.get(at - 1).source(),
                at + 1 < all.size() ? all.get(at + 1).source() : "",
                100,
                9,
                facts.houseStyle(),
                Map.of());
        return memory.findMatches(query).stream()
                .anyMatch(match -> match.kind() != MatchKind.FUZZY
                        && match.critical().isEmpty()
                        && match.target().equals(segment.target()));
    }
}
