package org.songngu.suggestion;

import java.time.LocalDate;
import java.util.List;
import org.songngu.housestyle.HouseStyle;
import org.songngu.memory.MemoryUse;
import org.songngu.memory.NewUnit;
import org.songngu.termbase.TermbaseId;
import org.songngu.text.LanguagePair;

/// The segment for which suggestions are wanted.
///
/// @param source         its text
/// @param previous       source of the segment before, empty at the start
/// @param next           source of the segment after, empty at the end
/// @param pair           direction
/// @param day            the article's date
/// @param style          the job's house style
/// @param minimumPercent lowest similarity wanted
/// @param memories       which memories the job asks and what it may use
/// @param article        other segments of the article that are like this one
/// @param bases          the termbases that the job asks; empty for all
public record SuggestionQuery(
        String source,
        String previous,
        String next,
        LanguagePair pair,
        LocalDate day,
        HouseStyle style,
        int minimumPercent,
        MemoryUse memories,
        List<ArticleText> article,
        List<TermbaseId> bases) {

    /// A segment that asks all memories and termbases alike and stands alone.
    public SuggestionQuery(
            String source,
            String previous,
            String next,
            LanguagePair pair,
            LocalDate day,
            HouseStyle style,
            int minimumPercent) {
        this(source, previous, next, pair, day, style, minimumPercent, MemoryUse.ALL, List.of(), List.of());
    }

    /// The same question about another text.
    SuggestionQuery withSource(String text) {
        return new SuggestionQuery(text, previous, next, pair, day, style, minimumPercent, memories, article, bases);
    }

    /// The same question by a job.
    ///
    /// @param use   which memories it asks and what it may use
    /// @param texts other segments of its article that are like this one
    /// @param terms the termbases that it asks; empty for all
    public SuggestionQuery in(MemoryUse use, List<ArticleText> texts, List<TermbaseId> terms) {
        return new SuggestionQuery(source, previous, next, pair, day, style, minimumPercent, use, texts, terms);
    }

    /// Another segment of the same article with a text that somebody typed.
    ///
    /// @param segment its number
    /// @param unit    the pair, as it would stand in a memory
    public record ArticleText(int segment, NewUnit unit) {}
}
