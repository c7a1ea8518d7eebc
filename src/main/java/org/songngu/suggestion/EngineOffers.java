package org.songngu.suggestion;

import java.util.List;
import java.util.Optional;
import org.songngu.mt.Failure;

/// What an engine offers for some segments.
///
/// @param offers  one for each segment, in order; empty for a text that it did not translate. None when it failed
/// @param failure why it gave nothing at all
public record EngineOffers(List<Optional<Suggestion.FromEngine>> offers, Optional<Failure> failure) {

    static EngineOffers failed(Failure failure) {
        return new EngineOffers(List.of(), Optional.of(failure));
    }
}
