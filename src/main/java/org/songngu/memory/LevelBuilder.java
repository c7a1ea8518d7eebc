package org.songngu.memory;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.songngu.text.Language;

/// Gathers units, row by row, and makes an immutable [Level] of them. Not safe for many threads.
final class LevelBuilder {

    private static final int WORTH_A_THREAD = 20_000;

    private final Map<Language, Side> sides = new EnumMap<>(Language.class);
    private UnitRow[] rows = new UnitRow[64];
    private int count;

    LevelBuilder() {
        for (Language language : Language.values()) {
            sides.put(language, new Side());
        }
    }

    int count() {
        return count;
    }

    void add(IndexedUnit unit) {
        append(unit.row());
        sides.forEach((language, side) -> side.add(unit.side(language)));
    }

    /// Copies a whole level but for its dead rows.
    void addAll(Level level, Rows.Dead dead) {
        for (int row = 0; row < level.rows().count(); row++) {
            if (!dead.contains(row)) {
                append(level.rows().row(row));
                int from = row;
                sides.forEach((language, side) -> side.add(level.side(language), from));
            }
        }
    }

    private void append(UnitRow row) {
        if (count == rows.length) {
            rows = Arrays.copyOf(rows, count * 2);
        }
        rows[count++] = row;
    }

    /// Makes the level, one language beside the other.
    ///
    /// @param dictionaries those that the units were scanned with
    Level build(Map<Language, TokenDictionary> dictionaries) {
        int[] order = Rows.newestFirst(rows, count);
        Rows ranked = Rows.of(rows, order);
        Function<Language, LevelSide> side = language -> LevelSide.build(
                Objects.requireNonNull(sides.get(language)),
                Objects.requireNonNull(dictionaries.get(language)).size(),
                order);
        EnumMap<Language, LevelSide> built = new EnumMap<>(Language.class);
        CompletableFuture<LevelSide> english = count < WORTH_A_THREAD
                ? CompletableFuture.completedFuture(side.apply(Language.EN))
                : CompletableFuture.supplyAsync(() -> side.apply(Language.EN));
        built.put(Language.VI, side.apply(Language.VI));
        built.put(Language.EN, english.join());
        return new Level(ranked, built);
    }

    /// The columns of one language, in the order in which the units were added.
    static final class Side {

        private final PackedTokens tokens = new PackedTokens(64, 1024);
        private int[] weights = new int[64];
        private long[] signatures = new long[128];
        private long[] keys = new long[64];
        private int[] cased = new int[64];
        private int count;

        int count() {
            return count;
        }

        PackedTokens tokens() {
            return tokens;
        }

        int weight(int place) {
            return weights[place];
        }

        long signature(int place, int half) {
            return signatures[2 * place + half];
        }

        long key(int place) {
            return keys[place];
        }

        int cased(int place) {
            return cased[place];
        }

        void add(ScannedText text) {
            tokens.add(text.tokens());
            add(text.weight(), text.signature0(), text.signature1(), text.key(), text.cased());
        }

        private void add(LevelSide from, int row) {
            int unit = from.unitOfRow(row);
            tokens.add(from.tokens(), unit);
            add(
                    from.weight(unit),
                    from.signatures()[2 * unit],
                    from.signatures()[2 * unit + 1],
                    from.key(row),
                    from.cased(row));
        }

        private void add(int weight, long signature0, long signature1, long key, int casedKey) {
            if (count == weights.length) {
                int size = count * 2;
                weights = Arrays.copyOf(weights, size);
                signatures = Arrays.copyOf(signatures, 2 * size);
                keys = Arrays.copyOf(keys, size);
                cased = Arrays.copyOf(cased, size);
            }
            weights[count] = weight;
            signatures[2 * count] = signature0;
            signatures[2 * count + 1] = signature1;
            keys[count] = key;
            cased[count] = casedKey;
            count++;
        }
    }
}
