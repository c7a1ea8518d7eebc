package org.songngu.qa;

import java.time.LocalDate;
import java.util.List;
import org.songngu.housestyle.HouseStyle;
import org.songngu.termbase.TermbaseId;
import org.songngu.text.LanguagePair;

/// One segment pair to be checked.
///
/// @param source source text
/// @param target target text
/// @param pair   direction
/// @param day    the article's date
/// @param style  the job's house style
/// @param place  where it stands in its article
/// @param bases  the termbases that its job asks; empty for all
public record QaSubject(
        String source,
        String target,
        LanguagePair pair,
        LocalDate day,
        HouseStyle style,
        QaPlace place,
        List<TermbaseId> bases) {

    /// A pair whose job asks all termbases.
    ///
    /// @param source source text
    /// @param target target text
    /// @param pair   direction
    /// @param day    the article's date
    /// @param style  the job's house style
    /// @param place  where it stands in its article
    public QaSubject(String source, String target, LanguagePair pair, LocalDate day, HouseStyle style, QaPlace place) {
        this(source, target, pair, day, style, place, List.of());
    }

    /// A pair that stands for itself.
    ///
    /// @param source source text
    /// @param target target text
    /// @param pair   direction
    /// @param day    the article's date
    /// @param style  the job's house style
    public QaSubject(String source, String target, LanguagePair pair, LocalDate day, HouseStyle style) {
        this(source, target, pair, day, style, QaPlace.alone(source, target));
    }
}
