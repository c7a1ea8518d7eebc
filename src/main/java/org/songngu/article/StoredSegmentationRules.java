package org.songngu.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.songngu.text.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// [SegmentationRules] from the product's own files and the database.
@Component
final class StoredSegmentationRules implements SegmentationRules {

    private static final int GOLD_SHOWN = 50;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Map<Language, RuleSet> shipped = new EnumMap<>(Language.class);
    private final Map<String, String> inVietnamese = new HashMap<>();

    @Autowired
    StoredSegmentationRules(JdbcClient jdbc, TransactionTemplate transaction) {
        this(jdbc, transaction, InstantSource.system());
    }

    StoredSegmentationRules(JdbcClient jdbc, TransactionTemplate transaction, InstantSource clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        for (Language language : Language.values()) {
            shipped.put(language, SrxFile.shipped(language));
            inVietnamese.putAll(SrxFile.shippedFile(language).vietnamese());
        }
    }

    @Override
    public RuleSet current(Language language) {
        return jdbc.sql("select id from article_rule_version where language = ? order by id desc limit 1")
                .param(language.code())
                .query(Long.class)
                .optional()
                .map(version -> rules(language, version))
                .orElseGet(() -> shipped(language));
    }

    @Override
    public RuleSet shipped(Language language) {
        return shipped.getOrDefault(language, new RuleSet(language, List.of()));
    }

    @Override
    public List<RuleVersion> versions(Language language) {
        return jdbc.sql("select * from article_rule_version where language = ? order by id desc")
                .param(language.code())
                .query((row, number) -> new RuleVersion(
                        row.getLong("id"),
                        row.getString("author"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("note"),
                        rules(language, row.getLong("id"))))
                .list();
    }

    @Override
    public Optional<RuleSet> byHash(Language language, String hash) {
        if (shipped(language).hash().equals(hash)) {
            return Optional.of(shipped(language));
        }
        return jdbc.sql("select id from article_rule_version where language = ? and hash = ? order by id limit 1")
                .params(language.code(), hash)
                .query(Long.class)
                .optional()
                .map(version -> rules(language, version));
    }

    @Override
    public String reason(SegmentationRule rule, Language reader) {
        return reader == Language.VI ? inVietnamese.getOrDefault(rule.reason(), rule.reason()) : rule.reason();
    }

    @Override
    public String toSrx(RuleSet rules) {
        return SrxText.of(rules);
    }

    @Override
    public Optional<RuleSet> fromSrx(Language language, byte[] content) {
        return SrxFile.read(content).flatMap(file -> file.of(language));
    }

    private RuleSet rules(Language language, long version) {
        return new RuleSet(
                language,
                jdbc.sql("select * from article_rule where version = ? order by position")
                        .param(version)
                        .query((row, number) -> new SegmentationRule(
                                row.getString("name"),
                                row.getBoolean("breaks"),
                                row.getString("before"),
                                row.getString("after"),
                                row.getString("reason"),
                                row.getString("example")))
                        .list());
    }

    @Override
    public RuleTrial tryOut(RuleSet rules, String text) {
        return new RuleCuts(rules.rules()).tryOut(text);
    }

    @Override
    public List<RuleProblem> problems(RuleSet rules) {
        List<RuleProblem> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (SegmentationRule rule : rules.rules()) {
            form(rule).ifPresent(problems::add);
            if (!ids.add(rule.id())) {
                problems.add(new RuleProblem(RuleProblem.Kind.SAME_ID, rule.id(), ""));
            }
        }
        RuleCuts cuts = new RuleCuts(rules.rules());
        for (SegmentationRule rule : rules.rules()) {
            example(rule, cuts).ifPresent(problems::add);
        }
        problems.addAll(gold(rules.language(), cuts));
        return problems;
    }

    private static Optional<RuleProblem> form(SegmentationRule rule) {
        if (rule.id().isBlank()) {
            return Optional.of(new RuleProblem(RuleProblem.Kind.NO_ID, "", rule.before()));
        }
        if (rule.reason().isBlank()) {
            return Optional.of(new RuleProblem(RuleProblem.Kind.NO_REASON, rule.id(), ""));
        }
        try {
            RuleCuts.pattern(rule);
        } catch (PatternSyntaxException e) {
            String where = e.getDescription() + " [" + e.getIndex() + "] " + e.getPattern();
            return Optional.of(new RuleProblem(RuleProblem.Kind.BAD_PATTERN, rule.id(), where));
        }
        return Optional.empty();
    }

    private static Optional<RuleProblem> example(SegmentationRule rule, RuleCuts cuts) {
        RuleExample example = RuleExample.of(rule.example());
        if (example.marks().isEmpty()) {
            return Optional.of(new RuleProblem(RuleProblem.Kind.NO_EXAMPLE, rule.id(), rule.example()));
        }
        RuleTrial trial = cuts.tryOut(example.text());
        if (trial.slow().contains(rule.id())) {
            return Optional.of(new RuleProblem(RuleProblem.Kind.TOO_SLOW, rule.id(), example.text()));
        }
        if (!example.isCutAsMarked(trial)) {
            String seen = rule.example() + " → " + RuleExample.shown(example.text(), trial);
            return Optional.of(new RuleProblem(RuleProblem.Kind.EXAMPLE_FAILS, rule.id(), seen));
        }
        return example.isDecidedBy(rule.id(), trial)
                ? Optional.empty()
                : Optional.of(new RuleProblem(RuleProblem.Kind.NOT_DECISIVE, rule.id(), rule.example()));
    }

    private static List<RuleProblem> gold(Language language, RuleCuts cuts) {
        List<RuleProblem> problems = new ArrayList<>();
        Set<String> slow = new HashSet<>();
        for (String line : goldLines(language)) {
            RuleExample example = RuleExample.of(line);
            RuleTrial trial = cuts.tryOut(example.text());
            for (String rule : trial.slow()) {
                if (slow.add(rule)) {
                    problems.add(new RuleProblem(RuleProblem.Kind.TOO_SLOW, rule, example.text()));
                }
            }
            if (!example.isCutAsMarked(trial) && problems.size() < GOLD_SHOWN) {
                String seen = line + " → " + RuleExample.shown(example.text(), trial);
                problems.add(new RuleProblem(RuleProblem.Kind.GOLD, "", seen));
            }
        }
        return problems;
    }

    /// The lines of a language's gold file.
    static List<String> goldLines(Language language) {
        String name = "segments." + language.code() + ".txt";
        try (InputStream in = StoredSegmentationRules.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the product: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<RuleProblem> save(RuleSet rules, boolean accepted, String account, String note) {
        List<RuleProblem> hindrances = problems(rules).stream()
                .filter(problem -> !(accepted && problem.kind().mayBeAccepted()))
                .toList();
        if (hindrances.isEmpty()) {
            transaction.executeWithoutResult(status -> insert(rules, account, note));
        }
        return hindrances;
    }

    private void insert(RuleSet rules, String account, String note) {
        long version = jdbc.sql(
                        "insert into article_rule_version (language, hash, author, at, note) values (?, ?, ?, ?, ?) returning id")
                .params(
                        rules.language().code(),
                        rules.hash(),
                        account,
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        note)
                .query(Long.class)
                .single();
        for (int i = 0; i < rules.rules().size(); i++) {
            SegmentationRule rule = rules.rules().get(i);
            jdbc.sql("insert into article_rule values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            version,
                            i,
                            rule.id(),
                            rule.breaks(),
                            rule.before(),
                            rule.after(),
                            rule.reason(),
                            rule.example())
                    .update();
        }
    }
}
