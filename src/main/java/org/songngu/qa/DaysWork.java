package org.songngu.qa;

import java.util.List;

/// What the desk has confirmed in other articles of the same day and direction.
public interface DaysWork {

    /// No other article.
    DaysWork NONE = new DaysWork() {
        @Override
        public List<Rendering> sameSource(String source) {
            return List.of();
        }

        @Override
        public List<Rendering> sameTarget(String target) {
            return List.of();
        }
    };

    /// How a source was rendered elsewhere, newest first; few.
    ///
    /// @param source source text, letter by letter
    List<Rendering> sameSource(String source);

    /// What a target stands for elsewhere, newest first; few.
    ///
    /// @param target target text, letter by letter
    List<Rendering> sameTarget(String target);

    /// A confirmed segment of another article.
    ///
    /// @param source  its source
    /// @param target  its target
    /// @param article title of its article
    record Rendering(String source, String target, String article) {}
}
