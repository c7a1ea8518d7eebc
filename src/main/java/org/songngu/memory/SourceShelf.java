package org.songngu.memory;

import java.util.List;

/// Some sources that can be compared with a text quickly; made by [TranslationMemory#shelf].
@FunctionalInterface
public interface SourceShelf {

    /// The sources at or over a similarity, best first.
    ///
    /// @param text           what is looked for
    /// @param minimumPercent lowest similarity wanted, 50–100
    /// @param limit          most wanted
    /// @return their places in the list that the shelf was made of, from 0
    List<Integer> near(String text, int minimumPercent, int limit);
}
