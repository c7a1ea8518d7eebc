package org.songngu.memory;

import java.util.Map;
import java.util.Objects;
import org.songngu.text.Language;

/// Some of the memory's units, indexed once and never changed.
///
/// @param rows  what they are ranked by
/// @param sides their texts, by language
record Level(Rows rows, Map<Language, LevelSide> sides) {

    LevelSide side(Language language) {
        return Objects.requireNonNull(sides.get(language));
    }

    /// A row as it was indexed.
    IndexedUnit unit(int row) {
        return new IndexedUnit(
                rows.row(row), side(Language.VI).text(row), side(Language.EN).text(row));
    }

    /// See [LevelSide#countPhrases].
    void countPhrases(Map<Language, TokenDictionary> dictionaries) {
        sides.forEach((language, side) -> side.countPhrases(Objects.requireNonNull(dictionaries.get(language))));
    }

    long bytes() {
        return rows.bytes()
                + sides.values().stream().mapToLong(LevelSide::bytes).sum();
    }
}
