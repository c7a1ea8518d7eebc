package org.songngu.memory;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.songngu.text.Language;

/// All units of all memories, searchable in both languages: immutable levels, a small delta, and a merge in the
/// background that turns the delta and smaller levels into a larger one.
///
/// Readers take the current [Snapshot] and never wait. Writers wait for one another only. A change carries the row's
/// revision, so that two changes of one unit that arrive in the wrong order still end as the database has them.
final class UnitIndex {

    private static final int MERGE_AT = 2048;
    private static final int GROWTH = 4;
    private static final int CHANGES_KEPT = 20_000;

    private final Map<Language, TokenDictionary> dictionaries = new EnumMap<>(Language.class);
    private final Map<Language, TextScanner> scanners = new EnumMap<>(Language.class);
    private final Map<String, Integer> houseStyles = new ConcurrentHashMap<>();
    private final Executor background;
    private final int mergeAt;

    private final ReentrantLock writing = new ReentrantLock();
    private final Map<Long, Integer> placesInDelta = new HashMap<>();
    private final LinkedHashMap<Long, Long> changes = new LinkedHashMap<>();
    private boolean loading;
    private int feeding;
    private boolean mergeAsked;
    private volatile Snapshot current = Snapshot.EMPTY;

    /// @param background runs the merges
    UnitIndex(Executor background) {
        this(background, MERGE_AT);
    }

    UnitIndex(Executor background, int mergeAt) {
        this.background = background;
        this.mergeAt = mergeAt;
        for (Language language : Language.values()) {
            TokenDictionary dictionary = new TokenDictionary();
            dictionaries.put(language, dictionary);
            scanners.put(language, new TextScanner(dictionary));
        }
    }

    TextScanner scanner(Language language) {
        return Objects.requireNonNull(scanners.get(language));
    }

    TokenDictionary dictionary(Language language) {
        return Objects.requireNonNull(dictionaries.get(language));
    }

    Map<Language, TokenDictionary> dictionaries() {
        return dictionaries;
    }

    /// The number of a house style, 0 for none.
    int houseStyle(String code) {
        return code.isEmpty() ? 0 : houseStyles.computeIfAbsent(code, fresh -> houseStyles.size() + 1);
    }

    /// What its numbers stand for now.
    ScanBytes.Names names() {
        EnumMap<Language, IntFunction<String>> words = new EnumMap<>(Language.class);
        dictionaries.forEach((language, dictionary) -> words.put(language, dictionary.keys()));
        Map<Integer, String> styles = new HashMap<>();
        houseStyles.forEach((code, number) -> styles.put(number, code));
        return new ScanBytes.Names(words, number -> styles.getOrDefault(number, ""));
    }

    Snapshot snapshot() {
        return current;
    }

    private IndexedUnit scan(UnitRow row, String source, String target) {
        boolean fromVietnamese = row.source() == Language.VI;
        return new IndexedUnit(
                row,
                scanner(Language.VI).learn(fromVietnamese ? source : target),
                scanner(Language.EN).learn(fromVietnamese ? target : source));
    }

    /// Scans a row of the database; may run on any thread.
    IndexedUnit scan(StoredUnit row) {
        NewUnit unit = row.unit().unit();
        return scan(ranked(row), unit.source(), unit.target());
    }

    /// What a row of the database is ranked by.
    UnitRow ranked(StoredUnit row) {
        NewUnit unit = row.unit().unit();
        return new UnitRow(
                row.unit().id().value(),
                row.unit().memory().value(),
                unit.pair().source(),
                unit.trust(),
                unit.origin().making(),
                ChronoUnit.MICROS.between(Instant.EPOCH, unit.origin().at()),
                houseStyle(unit.origin().houseStyle()),
                row.revision(),
                row.previousKey(),
                row.nextKey());
    }

    /// The best matches of a query.
    List<Hit> find(MatchQuery query, Instant now) {
        return search(query, current, now);
    }

    /// The best matches of a query in some units.
    List<Hit> search(MatchQuery query, Snapshot snapshot, Instant now) {
        TextScanner scanner = scanner(query.pair().source());
        MatchSearch.Asked asked = new MatchSearch.Asked(
                query.pair().source(),
                scanner.find(query.text()),
                TextScanner.key(query.previous()),
                TextScanner.key(query.next()),
                query.minimumPercent(),
                query.houseStyle().isEmpty() ? 0 : houseStyles.getOrDefault(query.houseStyle(), -1),
                query.memories().entrySet().stream()
                        .collect(Collectors.toMap(entry -> entry.getKey().value(), Map.Entry::getValue)));
        return new MatchSearch(asked, snapshot).run(query.limit(), now);
    }

    /// Scores units that need not be in the index, as [#find] would if they were.
    List<Hit> score(MatchQuery query, List<StoredUnit> units, Instant now) {
        return search(query, shelf(units), now);
    }

    /// Units beside the index, ready for [#search]; their words are learnt.
    Snapshot shelf(List<StoredUnit> units) {
        return new Snapshot(
                List.of(),
                Snapshot.Delta.empty().with(units.stream().map(this::scan).toList()));
    }

    /// The units that have a phrase.
    ConcordanceSearch.Result concordance(String phrase, Language language, int offset, int limit) {
        return concordance(new ConcordanceQuery(phrase, language, false, offset, limit));
    }

    /// The units that have a phrase, or all of some words.
    ConcordanceSearch.Result concordance(ConcordanceQuery query) {
        Language language = query.language();
        Snapshot now = current;
        int[] tokens = scanner(language).find(query.text()).tokens();
        ConcordanceSearch together = new ConcordanceSearch(tokens, language, dictionary(language), now);
        return query.apart()
                ? new WordsSearch(tokens, PhraseForms.forms(query.text(), tokens, dictionary(language)), language, now)
                        .run(query.offset(), query.limit())
                : together.run(query.text(), query.offset(), query.limit());
    }

    /// Adds units, or puts newer versions of them in the place of older ones.
    void put(List<IndexedUnit> units) {
        boolean merge;
        writing.lock();
        try {
            Snapshot next = current;
            List<IndexedUnit> added = new ArrayList<>(units.size());
            for (IndexedUnit unit : units) {
                if (remember(unit.row().id(), unit.row().revision())) {
                    next = without(next, unit.row().id());
                    added.add(unit);
                }
            }
            int place = next.delta().count();
            for (IndexedUnit unit : added) {
                placesInDelta.put(unit.row().id(), place++);
            }
            current = new Snapshot(next.levels(), next.delta().with(added));
            merge = current.delta().count() >= mergeAt && !mergeAsked;
            mergeAsked |= merge;
        } finally {
            writing.unlock();
        }
        if (merge) {
            background.execute(this::mergeSmall);
        }
    }

    /// Takes a unit out.
    ///
    /// @param id       which
    /// @param revision the row's revision when it was taken out
    void remove(long id, long revision) {
        writing.lock();
        try {
            if (remember(id, revision)) {
                current = without(current, id);
            }
        } finally {
            writing.unlock();
        }
    }

    /// From now until [#loaded] every change is remembered, because the loader may still read the older row.
    void startLoading() {
        writing.lock();
        try {
            loading = true;
        } finally {
            writing.unlock();
        }
    }

    /// Adds a level that was read from the database.
    void addLoaded(LevelBuilder builder) {
        Level level = builder.build(dictionaries);
        writing.lock();
        try {
            Rows rows = level.rows();
            Snapshot next = current;
            List<Integer> stale = new ArrayList<>();
            for (int row = 0; row < rows.count(); row++) {
                Long changed = changes.get(rows.id(row));
                if (changed != null && changed >= rows.revision(row)) {
                    stale.add(row);
                } else if (changed != null) {
                    next = without(next, rows.id(row));
                    changes.put(rows.id(row), rows.revision(row));
                }
            }
            Rows.Dead dead = Rows.Dead.NONE.with(
                    stale.stream().mapToInt(Integer::intValue).toArray());
            current = new Snapshot(plus(next.levels(), new Snapshot.LiveLevel(level, dead)), next.delta());
        } finally {
            writing.unlock();
        }
    }

    /// From now until [#endFeeding] every change is remembered, because [#addLoaded] may bring an older row.
    void startFeeding() {
        writing.lock();
        try {
            feeding++;
        } finally {
            writing.unlock();
        }
    }

    /// Ends what [#startFeeding] began.
    void endFeeding() {
        writing.lock();
        try {
            feeding--;
        } finally {
            writing.unlock();
        }
    }

    /// Merges levels until those of so many units are not left beside much larger ones.
    void mergeUpTo(long units) {
        background.execute(() -> mergeSmall(units));
    }

    /// Makes concordances of frequent phrases quick in what was loaded. Until then they are right but slower.
    void countPhrases() {
        current.levels().forEach(live -> live.level().countPhrases(dictionaries));
    }

    /// Ends loading: everything can be found.
    void loaded() {
        writing.lock();
        try {
            loading = false;
        } finally {
            writing.unlock();
        }
    }

    /// Merges what was loaded into one level, unless it is one but for little.
    synchronized void mergeLoaded() {
        Snapshot from = current;
        int largest = from.levels().stream()
                .mapToInt(Snapshot.LiveLevel::liveCount)
                .max()
                .orElse(0);
        if (largest < from.liveCount() - from.liveCount() / GROWTH) {
            merge(from.levels(), from);
        }
    }

    private void mergeSmall() {
        mergeSmall(0);
    }

    private synchronized void mergeSmall(long least) {
        writing.lock();
        try {
            mergeAsked = false;
        } finally {
            writing.unlock();
        }
        Snapshot from = current;
        List<Snapshot.LiveLevel> chosen = new ArrayList<>();
        long size = Math.max(least, from.delta().count());
        for (Snapshot.LiveLevel live : from.levels().stream()
                .sorted(Comparator.comparingInt(Snapshot.LiveLevel::liveCount))
                .toList()) {
            boolean halfDead = live.dead().count() * 2 > live.level().rows().count();
            if (live.liveCount() <= size * GROWTH || halfDead) {
                chosen.add(live);
                size += live.liveCount();
            }
        }
        merge(chosen, from);
    }

    /// Builds one level of some levels and the delta without holding the lock, then puts it in their place and repeats
    /// what was taken out meanwhile. Only one merge runs at a time.
    private void merge(List<Snapshot.LiveLevel> chosen, Snapshot from) {
        LevelBuilder builder = new LevelBuilder();
        for (Snapshot.LiveLevel live : chosen) {
            builder.addAll(live.level(), live.dead());
        }
        for (int i = 0; i < from.delta().count(); i++) {
            if (!from.delta().dead().contains(i)) {
                builder.add(from.delta().units()[i]);
            }
        }
        Level merged = builder.build(dictionaries);
        writing.lock();
        try {
            Snapshot now = current;
            List<Integer> dead = new ArrayList<>();
            List<Snapshot.LiveLevel> levels = new ArrayList<>();
            for (Snapshot.LiveLevel live : now.levels()) {
                Snapshot.LiveLevel before =
                        chosen.stream().filter(live::is).findFirst().orElse(null);
                if (before == null) {
                    levels.add(live);
                } else if (live.dead() != before.dead()) {
                    diedSince(live, before, merged).forEach(dead::add);
                }
            }
            for (int i = 0; i < from.delta().count(); i++) {
                if (now.delta().dead().contains(i) && !from.delta().dead().contains(i)) {
                    dead.add(merged.rows().find(from.delta().units()[i].row().id()));
                }
            }
            Rows.Dead deadNow = Rows.Dead.NONE.with(
                    dead.stream().mapToInt(Integer::intValue).toArray());
            Snapshot.Delta delta = now.delta().after(from.delta().count());
            placesInDelta.clear();
            for (int i = 0; i < delta.count(); i++) {
                placesInDelta.put(delta.units()[i].row().id(), i);
            }
            current = new Snapshot(plus(levels, new Snapshot.LiveLevel(merged, deadNow)), delta);
        } finally {
            writing.unlock();
        }
        merged.countPhrases(dictionaries);
    }

    private static List<Integer> diedSince(Snapshot.LiveLevel live, Snapshot.LiveLevel before, Level merged) {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < live.level().rows().count(); row++) {
            if (live.dead().contains(row) && !before.dead().contains(row)) {
                rows.add(merged.rows().find(live.level().rows().id(row)));
            }
        }
        return rows;
    }

    /// Notes a change; false when a later one was noted already.
    private boolean remember(long id, long revision) {
        Long known = changes.get(id);
        if (known != null && known >= revision) {
            return false;
        }
        changes.remove(id);
        changes.put(id, revision);
        if (!loading && feeding == 0 && changes.size() > CHANGES_KEPT) {
            changes.pollFirstEntry();
        }
        return true;
    }

    private Snapshot without(Snapshot snapshot, long id) {
        Integer place = placesInDelta.remove(id);
        if (place != null) {
            return new Snapshot(snapshot.levels(), snapshot.delta().without(place));
        }
        List<Snapshot.LiveLevel> levels = new ArrayList<>(snapshot.levels());
        for (int i = 0; i < levels.size(); i++) {
            Snapshot.LiveLevel live = levels.get(i);
            int row = live.level().rows().find(id);
            if (row >= 0 && !live.dead().contains(row)) {
                levels.set(i, new Snapshot.LiveLevel(live.level(), live.dead().with(row)));
                return new Snapshot(List.copyOf(levels), snapshot.delta());
            }
        }
        return snapshot;
    }

    private static <T> List<T> plus(List<T> some, T more) {
        List<T> all = new ArrayList<>(some);
        all.add(more);
        return List.copyOf(all);
    }
}
