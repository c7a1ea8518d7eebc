package org.songngu.qa.languagetool;

import java.util.List;

/// Finds words of one kind of mistake in a Vietnamese text. Stateless.
interface WordCheck {

    /// The problems of a text, in order.
    ///
    /// @param words all its words
    List<WordProblem> check(List<Word> words);
}
