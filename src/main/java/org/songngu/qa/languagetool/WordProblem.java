package org.songngu.qa.languagetool;

import java.util.List;

/// A word that is not written as it should be.
///
/// @param word        which
/// @param suggestions what may be meant, likeliest first, in the word's case
record WordProblem(Word word, List<String> suggestions) {}
