package org.songngu.termbase;

import java.time.LocalDate;
import java.util.List;
import org.songngu.text.LanguagePair;

/// The circumstances in which terms are chosen.
///
/// @param pair       direction
/// @param day        the article's date
/// @param houseStyle code of the house, empty for none
/// @param bases      the termbases that are asked: of two that know the same phrase the earlier one goes first; empty
///                   for all in the order of the desk
public record TermQuery(LanguagePair pair, LocalDate day, String houseStyle, List<TermbaseId> bases) {

    /// A question to all termbases.
    ///
    /// @param pair       direction
    /// @param day        the article's date
    /// @param houseStyle code of the house, empty for none
    public TermQuery(LanguagePair pair, LocalDate day, String houseStyle) {
        this(pair, day, houseStyle, List.of());
    }

    /// The same question to some termbases.
    ///
    /// @param others first things first
    TermQuery in(List<TermbaseId> others) {
        return new TermQuery(pair, day, houseStyle, others);
    }
}
