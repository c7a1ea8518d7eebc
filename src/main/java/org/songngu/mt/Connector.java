package org.songngu.mt;

import java.util.List;
import org.songngu.text.LanguagePair;

/// Speaks to one kind of engine. Safe for many threads; never throws because of what an engine does.
public interface Connector {

    /// The kind of engine that this one speaks to.
    EngineKind kind();

    /// Translates a few texts by one request.
    ///
    /// @param door      which engine
    /// @param pair      direction
    /// @param questions the texts, at least one
    /// @return a translation for each, or why there is none
    Answer translate(Door door, LanguagePair pair, List<Question> questions);

    /// Where and how to knock.
    ///
    /// @param address where
    /// @param key     what it asks for
    /// @param model   name of the language model, empty for other kinds
    record Door(EngineAddress address, ApiKey key, String model) {}
}
