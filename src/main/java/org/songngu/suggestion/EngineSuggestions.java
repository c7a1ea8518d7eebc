package org.songngu.suggestion;

import java.util.List;
import java.util.Optional;
import org.songngu.mt.Engine;

/// What an engine of machine translation offers. Apart from [SuggestionAssembler], so that memory and terms never wait
/// for an engine. Safe for many threads.
public interface EngineSuggestions {

    /// Asks an engine, telling it the house's terms in each text. May take as long as an engine may.
    ///
    /// @param engine  which
    /// @param queries the segments, all of one direction, at least one and at most
    ///                [org.songngu.mt.MachineTranslation#MOST_TEXTS]
    EngineOffers ask(Engine engine, List<SuggestionQuery> queries);

    /// What is known without asking: what it said before, or that it just failed.
    ///
    /// @param engine which
    /// @param query  the segment
    /// @return empty when it would have to be asked
    Optional<EngineOffers> known(Engine engine, SuggestionQuery query);
}
