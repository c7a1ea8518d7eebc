package org.songngu.memory;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.songngu.text.Language;
import org.songngu.text.LanguagePair;
import org.songngu.text.MatchKey;
import org.songngu.text.Tokens;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The memories over their tables. Every change joins the caller's transaction; the index learns of it after the
/// commit and before the caller goes on, so nobody finds what was rolled back and everybody finds what was confirmed.
final class JdbcTranslationMemory implements TranslationMemory, SmartLifecycle {

    private static final int PAGE = 2000;
    private static final int FEW_TOKENS = 5;

    private final UnitTable table;
    private final TransactionTemplate transaction;
    private final CriticalDifferences guard;
    private final InstantSource clock;
    private final ExecutorService merges = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("memory-merge").factory());
    private final UnitIndex index = new UnitIndex(merges);
    private final MemoryLoader loader;
    private volatile boolean isRunning;

    JdbcTranslationMemory(
            UnitTable table, TransactionTemplate transaction, CriticalWords criticalWords, InstantSource clock) {
        this.table = table;
        this.transaction = transaction;
        this.guard = new CriticalDifferences(criticalWords);
        this.clock = clock;
        this.loader = new MemoryLoader(table, index);
    }

    @Override
    public void start() {
        isRunning = true;
        loader.start();
    }

    @Override
    public void stop() {
        isRunning = false;
        loader.close();
        merges.shutdown();
    }

    @Override
    public boolean isRunning() {
        return isRunning;
    }

    @Override
    public List<Match> findMatches(MatchQuery query) {
        List<Hit> hits = index.find(query, clock.instant());
        Map<Long, TranslationUnit> units =
                table.byIds(hits.stream().map(hit -> hit.row().id()).toList());
        List<Match> matches = new ArrayList<>(hits.size());
        for (Hit hit : hits) {
            TranslationUnit unit = units.get(hit.row().id());
            // Taken out between the two steps: it is no match any more.
            if (unit != null) {
                matches.add(match(query, hit, unit));
            }
        }
        return matches;
    }

    @Override
    public List<Match> score(MatchQuery query, List<TranslationUnit> units) {
        List<Match> matches = new ArrayList<>();
        for (Hit hit : index.score(query.asking(List.of()), numbered(units), clock.instant())) {
            matches.add(match(query, hit, units.get((int) hit.row().id())));
        }
        return List.copyOf(matches);
    }

    // Their place in the list is their number, for units that are stored nowhere have none of their own.
    private static List<StoredUnit> numbered(List<TranslationUnit> units) {
        List<StoredUnit> rows = new ArrayList<>(units.size());
        for (int i = 0; i < units.size(); i++) {
            NewUnit unit = units.get(i).unit();
            rows.add(new StoredUnit(
                    new TranslationUnit(new UnitId(i), units.get(i).memory(), unit),
                    0,
                    true,
                    TextScanner.key(unit.previous()),
                    TextScanner.key(unit.next())));
        }
        return rows;
    }

    @Override
    public SourceShelf shelf(LanguagePair pair, List<String> sources) {
        NewUnit.Origin nobody = new NewUnit.Origin("", Instant.EPOCH, "", "", "");
        List<TranslationUnit> units = sources.stream()
                .map(source -> new TranslationUnit(
                        new UnitId(0), new MemoryId(0), new NewUnit(pair, source, "", "", "", Trust.APPROVED, nobody)))
                .toList();
        Snapshot snapshot = index.shelf(numbered(units));
        return (text, minimumPercent, limit) -> index
                .search(
                        new MatchQuery(pair, text, "", "", minimumPercent, limit, "", Map.of()),
                        snapshot,
                        clock.instant())
                .stream()
                .map(hit -> (int) hit.row().id())
                .toList();
    }

    @Override
    public Map<MemoryId, String> names() {
        return table.names();
    }

    private Match match(MatchQuery query, Hit hit, TranslationUnit unit) {
        Language language = query.pair().source();
        String source = text(unit, language);
        List<String> critical =
                hit.kind() == MatchKind.FUZZY ? guard.between(language, query.text(), source) : List.of();
        return new Match(
                unit,
                source,
                text(unit, query.pair().target()),
                hit.kind(),
                hit.score(),
                notes(query.text(), source, hit.kind()),
                critical);
    }

    private static List<Match.Note> notes(String query, String source, MatchKind kind) {
        List<Match.Note> notes = new ArrayList<>(2);
        if (kind != MatchKind.FUZZY && !query.equals(source)) {
            boolean sameCase = MatchKey.keepingCase(query).equals(MatchKey.keepingCase(source));
            if (sameCase || !query.equalsIgnoreCase(source)) {
                notes.add(Match.Note.SPELLING_VARIANT);
            }
            if (!sameCase) {
                notes.add(Match.Note.CASE_DIFFERS);
            }
        }
        if (Tokens.of(query).size() < FEW_TOKENS) {
            notes.add(Match.Note.SHORT);
        }
        return List.copyOf(notes);
    }

    private static String text(TranslationUnit unit, Language language) {
        NewUnit stored = unit.unit();
        return stored.pair().source() == language ? stored.source() : stored.target();
    }

    @Override
    public ConcordancePage concordance(String phrase, Language language, int offset, int limit) {
        return concordance(new ConcordanceQuery(phrase, language, false, offset, limit));
    }

    @Override
    public ConcordancePage concordance(ConcordanceQuery query) {
        Language language = query.language();
        ConcordanceSearch.Result found = index.concordance(query);
        Map<Long, TranslationUnit> units =
                table.byIds(found.page().stream().map(place -> place.row().id()).toList());
        PhraseSpans spans = new PhraseSpans(query.text(), query.apart());
        Language other = language == Language.VI ? Language.EN : Language.VI;
        List<ConcordanceHit> hits = new ArrayList<>();
        for (ConcordanceSearch.Place place : found.page()) {
            TranslationUnit unit = units.get(place.row().id());
            if (unit != null) {
                String text = text(unit, language);
                hits.add(new ConcordanceHit(unit, text, text(unit, other), spans.in(text), place.exact()));
            }
        }
        return new ConcordancePage(found.total(), List.copyOf(hits));
    }

    @Override
    public List<UnitId> store(MemoryId memory, List<NewUnit> units) {
        for (NewUnit unit : units) {
            unit.refusal().ifPresent(refusal -> {
                throw new IllegalArgumentException(refusal + ", nothing stored: " + unit.source());
            });
        }
        return changed(() -> {
            List<StoredUnit> rows = table.write(memory, units);
            List<IndexedUnit> scanned = rows.stream().map(index::scan).toList();
            afterCommit(() -> index.put(scanned));
            return rows.stream().map(row -> row.unit().id()).toList();
        });
    }

    @Override
    public void setTrust(UnitId unit, Trust trust) {
        changed(() -> {
            StoredUnit row = table.setTrust(unit, trust).orElseThrow(() -> unknown(unit));
            if (row.isLive()) {
                IndexedUnit scanned = index.scan(row);
                afterCommit(() -> index.put(List.of(scanned)));
            }
            return row;
        });
    }

    @Override
    public void remove(UnitId unit) {
        changed(() -> {
            long revision = table.remove(unit).orElseThrow(() -> unknown(unit));
            afterCommit(() -> index.remove(unit.value(), revision));
            return revision;
        });
    }

    /// Makes the index follow changed rows once the caller's transaction is committed.
    void indexAfterCommit(List<StoredUnit> rows) {
        List<IndexedUnit> live =
                rows.stream().filter(StoredUnit::isLive).map(index::scan).toList();
        List<StoredUnit> dead = rows.stream().filter(row -> !row.isLive()).toList();
        afterCommit(() -> {
            index.put(live);
            dead.forEach(row -> index.remove(row.unit().id().value(), row.revision()));
        });
    }

    /// What brings the units of whole files into the index.
    UnitFeed feed() {
        return new UnitFeed(table, index, () -> loader.percent() == 100);
    }

    private static IllegalArgumentException unknown(UnitId unit) {
        return new IllegalArgumentException("no unit " + unit.value());
    }

    private <T> T changed(Supplier<T> change) {
        T result = transaction.execute(status -> change.get());
        if (result == null) {
            throw new IllegalStateException("a change of the memory gave no result");
        }
        return result;
    }

    private static void afterCommit(Runnable change) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                change.run();
            }
        });
    }

    @Override
    public List<Memory> memories() {
        return table.memories();
    }

    @Override
    public Optional<Memory> memory(String name) {
        return table.memory(name);
    }

    @Override
    public Memory create(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a memory needs a name");
        }
        table.create(name);
        return table.memory(name).orElseThrow(() -> new IllegalStateException("the memory just made is gone: " + name));
    }

    @Override
    public Stream<TranslationUnit> units(MemoryId memory) {
        // Page by page instead of a cursor: a slow reader holds no connection and no transaction.
        return Stream.iterate(
                        table.page(memory, 0, PAGE),
                        page -> !page.isEmpty(),
                        page -> table.page(memory, page.getLast().id().value(), PAGE))
                .flatMap(List::stream);
    }

    @Override
    public Stream<TranslationUnit> exportable(MemoryId memory) {
        Trust least = table.exported(memory);
        return units(memory).filter(unit -> unit.unit().trust().compareTo(least) >= 0);
    }

    @Override
    public int loadedPercent() {
        return loader.percent();
    }
}
