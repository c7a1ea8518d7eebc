package org.songngu.qa.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether letters look like English, judged by the runs of three that occur in known words, with `^` and `$` for the
/// ends.
final class EnglishLook {

    private static final int RUN = 3;

    private final Set<String> runs;

    EnglishLook(WordList words) {
        runs = words.words().flatMap(word -> runs(word).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /// Whether every run of the word occurs in English.
    boolean isEnglish(String word) {
        return strange(word) == 0;
    }

    /// The spelling with the fewest runs that English lacks; the first of equals.
    ///
    /// @param spellings at least one
    String best(List<String> spellings) {
        return Collections.min(spellings, Comparator.comparingLong(this::strange));
    }

    private long strange(String word) {
        return runs(word.toLowerCase(Locale.ROOT)).stream()
                .filter(run -> !runs.contains(run))
                .count();
    }

    private static List<String> runs(String word) {
        String whole = "^" + word + "$";
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + RUN <= whole.length(); i++) {
            runs.add(whole.substring(i, i + RUN));
        }
        return runs;
    }
}
