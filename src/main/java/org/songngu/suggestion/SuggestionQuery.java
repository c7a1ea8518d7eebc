package org.songngu.suggestion;

import java.time.LocalDate;
import org.songngu.housestyle.HouseStyle;
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
public record SuggestionQuery(
        String source,
        String previous,
        String next,
        LanguagePair pair,
        LocalDate day,
        HouseStyle style,
        int minimumPercent) {}
