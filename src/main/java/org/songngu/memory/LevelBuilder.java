package org.songngu.memory;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.songngu.text.Language;

/// Gathers units, row by row, and makes an immutable [Level] of them. Not safe for many threads.
final class LevelBuilder {

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
        Map<Language, int[]> unitsOfRows = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            LevelSide side = level.side(language);
            int[] unitOfRow = new int[side.count()];
            for (int unit = 0; unit < unitOfRow.length; unit++) {
                unitOfRow[side.row(unit)] = unit;
            }
            unitsOfRows.put(language, unitOfRow);
        }
        for (int row = 0; row < level.rows().count(); row++) {
            if (!dead.contains(row)) {
                append(level.rows().row(row));
                int from = row;
                sides.forEach((language, side) ->
                        side.add(level.side(language), Objects.requireNonNull(unitsOfRows.get(language))[from]));
            }
        }
    }

    private void append(UnitRow row) {
        if (count == rows.length) {
            rows = Arrays.copyOf(rows, count * 2);
        }
        rows[count++] = row;
    }

    /// Makes the level.
    ///
    /// @param dictionaries those that the units were scanned with
    Level build(Map<Language, TokenDictionary> dictionaries) {
        Rows ranked = Rows.of(Arrays.copyOf(rows, count));
        int[] newest = ranked.newestFirst();
        EnumMap<Language, LevelSide> built = new EnumMap<>(Language.class);
        sides.forEach((language, side) -> built.put(
                language,
                LevelSide.build(
                        side, Objects.requireNonNull(dictionaries.get(language)).size(), newest)));
        return new Level(ranked, built);
    }

    /// The columns of one language, by row.
    static final class Side {

        private int[] starts = new int[65];
        private int[] tokens = new int[1024];
        private int[] weights = new int[64];
        private long[] signatures = new long[128];
        private long[] keys = new long[64];
        private int[] cased = new int[64];
        private int count;

        int count() {
            return count;
        }

        int tokenCount() {
            return starts[count];
        }

        int weight(int row) {
            return weights[row];
        }

        long signature(int row, int half) {
            return signatures[2 * row + half];
        }

        long key(int row) {
            return keys[row];
        }

        int cased(int row) {
            return cased[row];
        }

        int copyTokens(int row, int[] to, int at) {
            int length = starts[row + 1] - starts[row];
            System.arraycopy(tokens, starts[row], to, at, length);
            return length;
        }

        private void add(ScannedText text) {
            grow(text.tokens().length);
            System.arraycopy(text.tokens(), 0, tokens, starts[count], text.tokens().length);
            weights[count] = text.weight();
            signatures[2 * count] = text.signature0();
            signatures[2 * count + 1] = text.signature1();
            keys[count] = text.key();
            cased[count] = text.cased();
            starts[count + 1] = starts[count] + text.tokens().length;
            count++;
        }

        private void add(LevelSide from, int unit) {
            int length = from.end(unit) - from.start(unit);
            grow(length);
            System.arraycopy(from.tokens(), from.start(unit), tokens, starts[count], length);
            weights[count] = from.weight(unit);
            signatures[2 * count] = from.signature(unit, 0);
            signatures[2 * count + 1] = from.signature(unit, 1);
            keys[count] = from.key(from.row(unit));
            cased[count] = from.cased(from.row(unit));
            starts[count + 1] = starts[count] + length;
            count++;
        }

        private void grow(int moreTokens) {
            if (count == weights.length) {
                int size = count * 2;
                starts = Arrays.copyOf(starts, size + 1);
                weights = Arrays.copyOf(weights, size);
                signatures = Arrays.copyOf(signatures, 2 * size);
                keys = Arrays.copyOf(keys, size);
                cased = Arrays.copyOf(cased, size);
            }
            if (starts[count] + moreTokens > tokens.length) {
                tokens = Arrays.copyOf(tokens, Math.max(tokens.length * 2, starts[count] + moreTokens));
            }
        }
    }
}
