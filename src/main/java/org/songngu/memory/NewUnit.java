package org.songngu.memory;

import java.time.Instant;
import org.songngu.text.LanguagePair;

/// A unit to be stored.
///
/// @param pair      its direction when it was made
/// @param source    source text as typed
/// @param target    target text as typed
/// @param previous  the source of the segment before it, empty at the start or when unknown
/// @param next      the source of the segment after it, empty at the end or when unknown
/// @param trust     how far it may be trusted
/// @param origin    who and where
public record NewUnit(
        LanguagePair pair, String source, String target, String previous, String next, Trust trust, Origin origin) {

    /// Where a unit comes from.
    ///
    /// @param author     user name, empty when unknown
    /// @param at         when it was made or changed
    /// @param article    title of the article, empty when unknown
    /// @param houseStyle code of the house style it follows, empty when unknown
    /// @param externalId `tuid` of the file it came from, or the segment's key here; empty when none
    public record Origin(String author, Instant at, String article, String houseStyle, String externalId) {}
}
