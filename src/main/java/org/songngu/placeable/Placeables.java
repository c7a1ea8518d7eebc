package org.songngu.placeable;

import java.util.List;
import org.songngu.text.Language;
import org.songngu.text.LanguagePair;

/// Recognises, converts and compares placeables. Safe for many threads.
public interface Placeables {

    /// The placeables of a text by position, not overlapping.
    ///
    /// @param text     one segment
    /// @param language its language
    List<Placeable> recognize(String text, Language language);

    /// The placeables of a source text and what each becomes in the target language.
    ///
    /// @param source one segment
    /// @param pair   direction
    /// @param style  how the house writes values
    List<Conversion> convert(String source, LanguagePair pair, PlaceableStyle style);

    /// What of the source's values the target lacks or changes; accepts every right form, words included.
    ///
    /// @param source one segment
    /// @param target its translation
    /// @param pair   direction
    /// @param style  how the house writes values, for the expected form
    List<PlaceableProblem> compare(String source, String target, LanguagePair pair, PlaceableStyle style);
}
