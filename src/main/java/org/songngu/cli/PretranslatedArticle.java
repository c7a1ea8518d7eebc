package org.songngu.cli;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.songngu.article.Article;
import org.songngu.text.LanguagePair;
import org.songngu.text.Token;
import org.songngu.text.Tokens;
import org.songngu.workbench.Coverage;
import org.songngu.workbench.MatchBand;
import org.songngu.workbench.Origin;

/// An article with what the desk knows about it.
///
/// @param article  as read
/// @param pair     direction taken
/// @param day      day taken
/// @param segments in order
record PretranslatedArticle(Article article, LanguagePair pair, LocalDate day, List<PretranslatedSegment> segments) {

    /// How many segments have a target.
    int filled() {
        return (int)
                segments.stream().filter(segment -> !segment.target().isEmpty()).count();
    }

    int terms() {
        return segments.stream().mapToInt(segment -> segment.terms().size()).sum();
    }

    int placeables() {
        return segments.stream()
                .mapToInt(segment -> segment.placeables().size())
                .sum();
    }

    /// Segments and source words by the band of the best match, inserted or not.
    Coverage coverage() {
        Map<MatchBand, Integer> counts = new EnumMap<>(MatchBand.class);
        Map<MatchBand, Integer> words = new EnumMap<>(MatchBand.class);
        for (MatchBand band : MatchBand.values()) {
            counts.put(band, 0);
            words.put(band, 0);
        }
        for (PretranslatedSegment segment : segments) {
            MatchBand band = segment.match().map(Origin::band).orElse(MatchBand.NEW);
            counts.merge(band, 1, Integer::sum);
            words.merge(band, words(segment.source()), Integer::sum);
        }
        return new Coverage(counts, words);
    }

    private static int words(String text) {
        return (int) Tokens.of(text).stream()
                .filter(token -> token.kind() != Token.Kind.PUNCTUATION)
                .count();
    }
}
