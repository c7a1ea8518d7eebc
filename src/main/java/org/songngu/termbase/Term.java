package org.songngu.termbase;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.songngu.text.Language;

/// A word or phrase for a concept in one language.
///
/// @param language    its language
/// @param text        the term, NFC, not blank
/// @param status      how it may be used
/// @param type        its form
/// @param houseStyles codes of the houses that use it; empty means every house without one of its own
/// @param validFrom   first day of use, or null
/// @param validTo     last day of use, or null
/// @param authority   decree, circular or house list that fixes it; may be empty
/// @param caseExact   matches only with exactly this case (abbreviations, guarded single syllables)
/// @param example     a sentence that uses it; may be empty
public record Term(
        Language language,
        String text,
        TermStatus status,
        TermType type,
        Set<String> houseStyles,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String authority,
        boolean caseExact,
        String example) {

    /// Whether the term is in use on a day.
    ///
    /// @param day the article's date
    public boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
