package org.songngu.memory;

import java.util.ArrayList;
import java.util.List;

/// Made-up sentence pairs and edited queries for measurements outside this package.
public final class MadeNews {

    private final NewsSentences news;

    /// The same seed makes the same.
    ///
    /// @param seed any number
    public MadeNews(long seed) {
        news = new NewsSentences(seed);
    }

    /// Pairs, a Vietnamese and an English text each.
    ///
    /// @param count how many
    public List<String[]> pairs(int count) {
        List<String[]> pairs = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            NewsSentences.Pair pair = news.next();
            pairs.add(new String[] {pair.vietnamese(), pair.english()});
        }
        return pairs;
    }

    /// A text with one to `most` edits.
    ///
    /// @param text what is edited
    /// @param most how many at most
    public String edited(String text, int most) {
        return news.edited(text, most);
    }
}
