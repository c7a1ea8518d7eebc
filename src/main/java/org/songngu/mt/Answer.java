package org.songngu.mt;

import java.util.List;

/// What came of asking an engine.
public sealed interface Answer {

    /// It answered.
    ///
    /// @param translations one for each text that was asked, in the same order
    record Answered(List<Translation> translations) implements Answer {

        /// Keeps a copy.
        public Answered {
            translations = List.copyOf(translations);
        }
    }

    /// It did not.
    ///
    /// @param failure why
    record Failed(Failure failure) implements Answer {}
}
