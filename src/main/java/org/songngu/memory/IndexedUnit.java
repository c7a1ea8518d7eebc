package org.songngu.memory;

import org.songngu.text.Language;

/// A unit ready for the index.
///
/// @param row        what it is ranked by
/// @param vietnamese its Vietnamese side
/// @param english    its English side
record IndexedUnit(UnitRow row, ScannedText vietnamese, ScannedText english) {

    ScannedText side(Language language) {
        return switch (language) {
            case VI -> vietnamese;
            case EN -> english;
        };
    }
}
