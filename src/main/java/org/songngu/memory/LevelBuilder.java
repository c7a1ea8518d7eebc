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
    private final RowColumns rows = new RowColumns();

    LevelBuilder() {
        for (Language language : Language.values()) {
            sides.put(language, new Side());
        }
    }

    int count() {
        return rows.count();
    }

    void add(IndexedUnit unit) {
        rows.add(unit.row());
        sides.forEach((language, side) -> side.add(unit.side(language)));
    }

    /// Copies a whole level but for its dead rows.
    void addAll(Level level, Rows.Dead dead) {
        for (int row = 0; row < level.rows().count(); row++) {
            if (!dead.contains(row)) {
                rows.add(level.rows().row(row));
                int from = row;
                sides.forEach((language, side) -> side.add(level.side(language), from));
            }
        }
    }

    /// Copies what another has gathered.
    void addAll(LevelBuilder from) {
        rows.addAll(from.rows);
        sides.forEach((language, side) -> side.addAll(Objects.requireNonNull(from.sides.get(language))));
    }

    /// Makes the level, one language beside the other.
    ///
    /// @param dictionaries those that the units were scanned with
    Level build(Map<Language, TokenDictionary> dictionaries) {
        int[] byId = rows.byId();
        int[] order = rows.newestFirst(byId);
        Rows ranked = new Rows(rows, order, byId);
        Function<Language, LevelSide> side = language -> LevelSide.build(
                Objects.requireNonNull(sides.get(language)),
                Objects.requireNonNull(dictionaries.get(language)).size(),
                order);
        EnumMap<Language, LevelSide> built = new EnumMap<>(Language.class);
        CompletableFuture<LevelSide> english = count() < WORTH_A_THREAD
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

        private void addAll(Side from) {
            tokens.addAll(from.tokens);
            grow(from.count);
            System.arraycopy(from.weights, 0, weights, count, from.count);
            System.arraycopy(from.signatures, 0, signatures, 2 * count, 2 * from.count);
            System.arraycopy(from.keys, 0, keys, count, from.count);
            System.arraycopy(from.cased, 0, cased, count, from.count);
            count += from.count;
        }

        private void grow(int more) {
            if (count + more > weights.length) {
                int size = Math.max(count * 2, count + more);
                weights = Arrays.copyOf(weights, size);
                signatures = Arrays.copyOf(signatures, 2 * size);
                keys = Arrays.copyOf(keys, size);
                cased = Arrays.copyOf(cased, size);
            }
        }

        private void add(int weight, long signature0, long signature1, long key, int casedKey) {
            grow(1);
            weights[count] = weight;
            signatures[2 * count] = signature0;
            signatures[2 * count + 1] = signature1;
            keys[count] = key;
            cased[count] = casedKey;
            count++;
        }
    }
}
