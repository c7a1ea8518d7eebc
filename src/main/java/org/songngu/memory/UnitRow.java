package org.songngu.memory;

import org.songngu.text.Language;

/// What the index knows of a unit besides its tokens: enough to rank it; the texts stay in the database.
///
/// @param id          the database's number
/// @param memory      the memory's number
/// @param source      the language it was translated from
/// @param trust       how far it may be trusted
/// @param making      who made it
/// @param atMicros    when it was made, microseconds since 1970; 0 when unknown
/// @param houseStyle  number of its house style, 0 when unknown
/// @param revision    grows with every change of the row
/// @param previousKey key hash of the source before it, 0 when unknown
/// @param nextKey     key hash of the source after it, 0 when unknown
record UnitRow(
        long id,
        long memory,
        Language source,
        Trust trust,
        NewUnit.Making making,
        long atMicros,
        int houseStyle,
        long revision,
        long previousKey,
        long nextKey) {}
