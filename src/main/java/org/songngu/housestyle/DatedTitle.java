package org.songngu.housestyle;

import java.time.LocalDate;
import java.util.Optional;

/// An office that a person held, and when.
///
/// @param person Vietnamese name with its marks, or the usual Latin spelling of a foreign one
/// @param title  the title in English as it stands before the name: `Prime Minister`
/// @param from   first day, if it is known
/// @param to     last day; empty while it is held or not known
public record DatedTitle(String person, String title, Optional<LocalDate> from, Optional<LocalDate> to) {

    /// Whether it was held on a day, as far as is known.
    ///
    /// @param day which
    public boolean isHeldOn(LocalDate day) {
        return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
    }
}
