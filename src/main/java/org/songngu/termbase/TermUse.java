package org.songngu.termbase;

import java.util.List;
import java.util.Optional;

/// Which termbases a job asks, and into which goes what is proposed from it.
///
/// @param asked   first things first: of two that know the same phrase the earlier one is offered first; empty for all
///                in the order of the desk
/// @param written one of those asked; empty for the first that may be written to
public record TermUse(List<TermbaseId> asked, Optional<TermbaseId> written) {

    /// All termbases alike.
    public static final TermUse ALL = new TermUse(List.of(), Optional.empty());

    /// Keeps a copy; refuses to write where nothing is asked, and to ask twice.
    public TermUse {
        asked = List.copyOf(asked);
        if (asked.stream().distinct().count() < asked.size()) {
            throw new IllegalArgumentException("asked twice: " + asked);
        }
        if (written.isPresent() && !asked.contains(written.get())) {
            throw new IllegalArgumentException("written and not asked: " + written.get());
        }
    }
}
