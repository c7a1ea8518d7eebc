package org.songngu.ui.editor;

import org.songngu.memory.UnitChange;

/// One change of a unit as the menu of a match shows it.
///
/// @param action what was done
/// @param who    user name
/// @param at     when, ISO 8601
/// @param target its target before
/// @param trust  its trust before
record UnitChangeItem(String action, String who, String at, String target, String trust) {

    static UnitChangeItem of(UnitChange change) {
        return new UnitChangeItem(
                change.action().name(),
                change.who(),
                change.at().toString(),
                change.target(),
                change.trust().name());
    }
}
