package org.songngu.termbase;

import java.time.LocalDate;
import org.songngu.text.LanguagePair;

/// The circumstances in which terms are chosen.
///
/// @param pair       direction
/// @param day        the article's date
/// @param houseStyle code of the house, empty for none
public record TermQuery(LanguagePair pair, LocalDate day, String houseStyle) {}
