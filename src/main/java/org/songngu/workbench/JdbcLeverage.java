package org.songngu.workbench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.songngu.account.Account;
import org.songngu.account.Role;
import org.songngu.memory.Match;
import org.songngu.memory.MatchQuery;
import org.songngu.memory.MemoryPolicies;
import org.songngu.memory.MemoryUse;
import org.songngu.memory.SourceShelf;
import org.songngu.memory.TranslationMemory;
import org.songngu.text.LanguagePair;
import org.songngu.text.MatchKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// The analysis: each segment goes to the memory, and is compared with the segments before it.
@Service
class JdbcLeverage implements Leverage {

    private static final int LOWEST_PERCENT = 50;
    private static final int MOST_MATCHES = 20;
    private static final int MOST_NEAR = 200;

    private final JdbcClient jdbc;
    private final JobRows jobs;
    private final TranslationMemory memory;
    private final MemoryPolicies policies;

    JdbcLeverage(JdbcClient jdbc, JobRows jobs, TranslationMemory memory, MemoryPolicies policies) {
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.memory = memory;
        this.policies = policies;
    }

    /// A segment's source.
    private record Source(String text, int words) {}

    /// An article of the analysis.
    private record Article(TranslationJob job, MemoryUse use, List<Source> sources) {}

    @Override
    public Report analyse(List<JobId> wanted, Progress progress) {
        List<Article> articles = wanted.stream()
                .distinct()
                .map(jobs::byId)
                .flatMap(Optional::stream)
                .map(job -> new Article(job, policies.use(job.id().value()), sources(job.id())))
                .toList();
        Map<LanguagePair, Earlier> earlier = new HashMap<>();
        int total = articles.stream().mapToInt(one -> one.sources().size()).sum();
        int done = 0;
        List<Line> lines = new ArrayList<>();
        for (Article article : articles) {
            Earlier before = earlier.computeIfAbsent(pair(article), pair -> new Earlier(pair, articles));
            Map<LeverageBand, Count> counts = new EnumMap<>(LeverageBand.class);
            for (LeverageBand band : LeverageBand.values()) {
                counts.put(band, Count.NONE);
            }
            for (int at = 0; at < article.sources().size() && !progress.isCancelled(); at++) {
                LeverageBand band = band(article, at, before);
                counts.merge(band, new Count(1, article.sources().get(at).words()), Count::plus);
                progress.step(++done, total);
            }
            before.endArticle();
            lines.add(new Line(article.job().id(), article.job().job().title(), counts));
        }
        return new Report(lines);
    }

    private List<Source> sources(JobId job) {
        return jdbc.sql("select source, words from workbench_segment where job = ? order by number")
                .param(job.value())
                .query((row, number) -> new Source(row.getString(1), row.getInt(2)))
                .list();
    }

    private static LanguagePair pair(Article article) {
        return article.job().job().pair();
    }

    private LeverageBand band(Article article, int at, Earlier before) {
        String text = article.sources().get(at).text();
        MatchBand known = known(article, at);
        Optional<LeverageBand> repeated = before.repeated(text);
        Optional<MatchBand> near =
                repeated.isPresent() || known.compareTo(MatchBand.EXACT) <= 0 ? Optional.empty() : before.near(text);
        before.add(text);
        if (known.compareTo(MatchBand.EXACT) <= 0) {
            return LeverageBand.of(known);
        }
        return repeated.orElseGet(() -> near.filter(inside -> inside.compareTo(known) < 0)
                .map(inside -> LeverageBand.INTERNAL_FUZZY)
                .orElse(LeverageBand.of(known)));
    }

    private MatchBand known(Article article, int at) {
        List<Source> sources = article.sources();
        MatchQuery query = new MatchQuery(
                        pair(article),
                        sources.get(at).text(),
                        at == 0 ? "" : sources.get(at - 1).text(),
                        at + 1 == sources.size() ? "" : sources.get(at + 1).text(),
                        LOWEST_PERCENT,
                        MOST_MATCHES,
                        article.job().job().houseStyle(),
                        Map.of())
                .asking(article.use().attachments());
        return memory.findMatches(query).stream()
                .filter(match -> article.use().offers(match.unit()))
                .map(JdbcLeverage::band)
                .min(MatchBand::compareTo)
                .orElse(MatchBand.NEW);
    }

    // A match that lost its negation needs the translator, however high its percentage (features.md §5.2).
    private static MatchBand band(Match match) {
        MatchBand band = MatchBand.of(match.score().percent());
        boolean saved = match.critical().isEmpty() || band.compareTo(MatchBand.HIGH_FUZZY) >= 0;
        return saved ? band : MatchBand.HIGH_FUZZY;
    }

    /// The segments of one direction that come before the one at hand.
    private final class Earlier {

        private final SourceShelf shelf;
        private final Map<String, Integer> articleOf = new HashMap<>();
        private int added;
        private int article;

        Earlier(LanguagePair pair, List<Article> articles) {
            List<String> texts = articles.stream()
                    .filter(one -> pair(one).equals(pair))
                    .flatMap(one -> one.sources().stream())
                    .map(Source::text)
                    .toList();
            this.shelf = memory.shelf(pair, texts);
        }

        void add(String text) {
            articleOf.putIfAbsent(MatchKey.of(text), article);
            added++;
        }

        void endArticle() {
            article++;
        }

        Optional<LeverageBand> repeated(String text) {
            return Optional.ofNullable(articleOf.get(MatchKey.of(text)))
                    .map(first -> first == article ? LeverageBand.REPETITION : LeverageBand.CROSS_REPETITION);
        }

        // 95, 85 and 75 are where the bands begin
        Optional<MatchBand> near(String text) {
            for (int percent : new int[] {95, 85, 75}) {
                if (shelf.near(text, percent, MOST_NEAR).stream().anyMatch(place -> place < added)) {
                    return Optional.of(MatchBand.of(percent));
                }
            }
            return Optional.empty();
        }
    }

    @Override
    public Map<LeverageBand, Integer> weights() {
        Map<LeverageBand, Integer> weights = new LinkedHashMap<>();
        for (LeverageBand band : LeverageBand.values()) {
            weights.put(band, band.usualWeight());
        }
        jdbc.sql("select band, percent from workbench_leverage_weight").query(row -> {
            weights.put(LeverageBand.valueOf(row.getString(1)), row.getInt(2));
        });
        return weights;
    }

    @Override
    public boolean setWeights(Map<LeverageBand, Integer> weights, Account account) {
        if (weights.values().stream().anyMatch(percent -> percent < 0 || percent > 100)) {
            throw new IllegalArgumentException("no weights: " + weights);
        }
        if (!account.roles().contains(Role.REVIEWER) && !account.roles().contains(Role.ADMIN)) {
            return false;
        }
        weights.forEach(
                (band, percent) -> jdbc.sql("""
                        insert into workbench_leverage_weight (band, percent) values (?, ?)
                            on conflict (band) do update set percent = excluded.percent
                        """).params(band.name(), percent).update());
        return true;
    }
}
