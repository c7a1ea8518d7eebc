package org.songngu.mt;

import java.util.List;
import java.util.Optional;
import org.songngu.text.LanguagePair;

/// Asks engines. What they said is kept while the server runs, up to a bound, and an engine that failed is left alone
/// for a while. Safe for many threads; never throws because of what an engine does.
public interface MachineTranslation {

    /// The most texts of one request.
    int MOST_TEXTS = 10;

    /// About the most UTF-16 code units of one request; one text alone may be longer.
    int MOST_CHARS = 4_000;

    /// Translates a few texts; what is known already is not asked again. May take as long as the engine may.
    ///
    /// @param engine    which
    /// @param pair      direction
    /// @param questions up to [#MOST_TEXTS] texts
    /// @return a translation for each, or why there is none
    Answer translate(Engine engine, LanguagePair pair, List<Question> questions);

    /// What an engine said of a text before. Never asks it.
    ///
    /// @param engine which
    /// @param pair   direction
    /// @param source the text
    Optional<Translation> known(Engine engine, LanguagePair pair, String source);

    /// Why an engine is left alone just now; empty when it may be asked.
    ///
    /// @param engine which
    Optional<Failure> resting(Engine engine);

    /// Asks an engine as it would be with these settings, once, whatever happened before.
    ///
    /// @param settings as they stand in a form, without refusal
    /// @param key      the key of the form; empty for the stored one
    /// @param stored   whose key is meant, if any
    /// @param pair     direction
    /// @param source   an example
    Answer tryOut(EngineSettings settings, ApiKey key, Optional<EngineId> stored, LanguagePair pair, String source);
}
