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

    long bytes() {
        return rows.bytes()
                + sides.values().stream().mapToLong(LevelSide::bytes).sum();
    }
}
