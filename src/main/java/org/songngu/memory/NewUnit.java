package org.songngu.memory;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
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

    /// The longest source or target that is taken, in UTF-16 code units: some twenty pages. No segment is that long; a
    /// file that says so is damaged, and comparing with it would hold everybody up.
    public static final int MOST_CHARS = 40_000;

    /// What keeps this unit from being stored, empty when nothing does.
    public Optional<Refusal> refusal() {
        if (source.isBlank()) {
            return Optional.of(Refusal.EMPTY_SOURCE);
        }
        if (target.isBlank()) {
            return Optional.of(Refusal.EMPTY_TARGET);
        }
        if (Stream.of(source, target, previous, next).anyMatch(text -> text.length() > MOST_CHARS)) {
            return Optional.of(Refusal.TOO_LONG);
        }
        boolean damaged = Stream.of(
                        source,
                        target,
                        previous,
                        next,
                        origin.author(),
                        origin.article(),
                        origin.houseStyle(),
                        origin.externalId())
                .anyMatch(NewUnit::isDamaged);
        return damaged ? Optional.of(Refusal.BAD_CHARACTER) : Optional.empty();
    }

    private static boolean isDamaged(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isLowSurrogate(c)) {
                return true;
            }
            if (Character.isHighSurrogate(c) && (++i == text.length() || !Character.isLowSurrogate(text.charAt(i)))) {
                return true;
            }
        }
        return false;
    }

    /// Why a unit is not stored; each has a message `memory.refusal.NAME`.
    public enum Refusal {
        /// Nothing was to be translated.
        EMPTY_SOURCE,
        /// It has no translation.
        EMPTY_TARGET,
        /// A text is longer than [#MOST_CHARS].
        TOO_LONG,
        /// It has a NUL or half a surrogate pair, which no text has.
        BAD_CHARACTER
    }

    /// Where a unit comes from.
    ///
    /// @param author     user name, empty when unknown
    /// @param at         when it was made or changed; [Instant#EPOCH] when unknown
    /// @param article    title of the article, empty when unknown
    /// @param houseStyle code of the house style it follows, empty when unknown
    /// @param externalId `tuid` of the file it came from, or the segment's key here; empty when none
    /// @param making     who made the pair
    public record Origin(
            String author, Instant at, String article, String houseStyle, String externalId, Making making) {

        /// A pair that a person made, as far as is known.
        public Origin(String author, Instant at, String article, String houseStyle, String externalId) {
            this(author, at, article, houseStyle, externalId, Making.PERSON);
        }
    }

    /// Who made a pair; each has a message `memory.making.NAME`.
    public enum Making {
        /// Somebody translated it, or nobody knows.
        PERSON,
        /// Two texts were laid beside each other by a program.
        ALIGNMENT,
        /// A machine translated it.
        MACHINE
    }
}
