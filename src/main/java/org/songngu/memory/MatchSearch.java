package org.songngu.memory;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.songngu.text.Language;

/// One look-up in one snapshot: finds, scores and ranks. Not safe for many threads.
final class MatchSearch {

    private static final int UNAPPROVED_PERCENT = 2;
    private static final int IMPORTED_PERCENT = 3;
    private static final int MACHINE_PERCENT = 3;
    private static final int YEARS_UNTIL_OLD = 5;

    private final Asked asked;
    private final Snapshot snapshot;
    private final List<Candidate> candidates = new ArrayList<>();

    /// A query in the terms of the index.
    ///
    /// @param source      the side searched
    /// @param text        what is looked for
    /// @param previousKey key hash of the segment before, 0 for none
    /// @param nextKey     key hash of the segment after, 0 for none
    /// @param minimum     lowest similarity, 50–100
    /// @param houseStyle  number of the job's house style, 0 for none
    /// @param memories    numbers of the memories to ask with the points to take off, empty for all alike
    record Asked(
            Language source,
            ScannedText text,
            long previousKey,
            long nextKey,
            int minimum,
            int houseStyle,
            Map<Long, Integer> memories) {

        Language target() {
            return source == Language.VI ? Language.EN : Language.VI;
        }

        boolean includes(long memory) {
            return memories.isEmpty() || memories.containsKey(memory);
        }
    }

    private record Candidate(UnitRow row, int similarity, long sourceKey, long targetKey) {}

    MatchSearch(Asked asked, Snapshot snapshot) {
        this.asked = asked;
        this.snapshot = snapshot;
    }

    /// The best hits.
    ///
    /// @param limit most hits wanted
    /// @param now   today, for the age of units
    List<Hit> run(int limit, Instant now) {
        if (asked.text().weight() == 0) {
            return List.of();
        }
        FuzzyQuery query = new FuzzyQuery(asked.text(), asked.minimum());
        for (Snapshot.LiveLevel live : snapshot.levels()) {
            search(query, live);
        }
        search(query, snapshot.delta());
        Map<Long, Long> targets = new HashMap<>();
        Map<Long, Boolean> several = new HashMap<>();
        for (Candidate candidate : candidates) {
            Long other = targets.putIfAbsent(candidate.sourceKey(), candidate.targetKey());
            if (other != null && other != candidate.targetKey()) {
                several.put(candidate.sourceKey(), true);
            }
        }
        long old = now.atOffset(ZoneOffset.UTC)
                        .minusYears(YEARS_UNTIL_OLD)
                        .toInstant()
                        .truncatedTo(ChronoUnit.SECONDS)
                        .getEpochSecond()
                * 1_000_000;
        return candidates.stream()
                .map(candidate -> hit(candidate, several.containsKey(candidate.sourceKey()), old))
                .sorted(Hit.BEST_FIRST)
                .limit(limit)
                .toList();
    }

    private void search(FuzzyQuery query, Snapshot.LiveLevel live) {
        Level level = live.level();
        LevelSide side = level.side(asked.source());
        LevelSide other = level.side(asked.target());
        new LevelSearch(query, side, (unit, similarity) -> {
                    int row = side.row(unit);
                    if (!live.dead().contains(row)
                            && asked.includes(level.rows().memory(row))) {
                        candidates.add(new Candidate(level.rows().row(row), similarity, side.key(row), other.key(row)));
                    }
                })
                .run();
    }

    private void search(FuzzyQuery query, Snapshot.Delta delta) {
        int lightest = query.lightest();
        int heaviest = query.heaviest();
        for (int i = 0; i < delta.count(); i++) {
            IndexedUnit unit = delta.units()[i];
            ScannedText text = unit.side(asked.source());
            if (text.weight() < lightest
                    || text.weight() > heaviest
                    || !query.mayMatch(text.signature0(), text.signature1(), text.weight())
                    || delta.dead().contains(i)
                    || !asked.includes(unit.row().memory())) {
                continue;
            }
            int similarity = query.similarity(text.tokens(), 0, text.tokens().length, text.weight());
            int exact = query.exactSimilarity(similarity, text.key(), text.cased());
            if (similarity >= 0 && exact >= asked.minimum()) {
                candidates.add(new Candidate(
                        unit.row(), exact, text.key(), unit.side(asked.target()).key()));
            }
        }
    }

    private Hit hit(Candidate candidate, boolean severalTargets, long old) {
        UnitRow row = candidate.row();
        MatchKind kind = kind(candidate);
        int similarity = switch (kind) {
            case DOUBLE_CONTEXT -> 102;
            case CONTEXT -> 101;
            case EXACT, FUZZY -> candidate.similarity();
        };
        List<Penalty> penalties = new ArrayList<>(4);
        if (row.making() == NewUnit.Making.ALIGNMENT) {
            penalties.add(new Penalty(Penalty.Reason.ALIGNMENT, 1));
        }
        if (severalTargets) {
            penalties.add(new Penalty(Penalty.Reason.MULTIPLE_TARGETS, 1));
        }
        if (asked.houseStyle() != 0 && row.houseStyle() != 0 && asked.houseStyle() != row.houseStyle()) {
            penalties.add(new Penalty(Penalty.Reason.OTHER_HOUSE_STYLE, 1));
        }
        if (row.trust() == Trust.DRAFT || row.trust() == Trust.TRANSLATED) {
            penalties.add(new Penalty(Penalty.Reason.UNAPPROVED, UNAPPROVED_PERCENT));
        }
        if (row.making() == NewUnit.Making.MACHINE) {
            penalties.add(new Penalty(Penalty.Reason.MACHINE, MACHINE_PERCENT));
        }
        int other = asked.memories().getOrDefault(row.memory(), 0);
        if (other > 0) {
            penalties.add(new Penalty(Penalty.Reason.OTHER_MEMORY, other));
        }
        if (row.trust() == Trust.IMPORTED) {
            penalties.add(new Penalty(Penalty.Reason.IMPORTED, IMPORTED_PERCENT));
        }
        if (row.atMicros() != 0 && row.atMicros() < old) {
            penalties.add(new Penalty(Penalty.Reason.OLD, 1));
        }
        return new Hit(row, kind, new MatchScore(similarity, List.copyOf(penalties)));
    }

    private MatchKind kind(Candidate candidate) {
        if (candidate.sourceKey() != asked.text().key()) {
            return MatchKind.FUZZY;
        }
        UnitRow row = candidate.row();
        // The neighbours that are stored are those of the language it was translated from.
        if (candidate.similarity() < 100 || row.source() != asked.source()) {
            return MatchKind.EXACT;
        }
        boolean previous = asked.previousKey() != 0 && asked.previousKey() == row.previousKey();
        boolean next = asked.nextKey() != 0 && asked.nextKey() == row.nextKey();
        if (previous && next) {
            return MatchKind.DOUBLE_CONTEXT;
        }
        return previous || next ? MatchKind.CONTEXT : MatchKind.EXACT;
    }
}
