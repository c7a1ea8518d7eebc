package org.songngu.article;

import java.util.List;
import java.util.Set;

/// What the character doctor found, and the article as it would be; no letter is converted without consent.
///
/// @param diagnoses what each ill paragraph has, in order; never empty
/// @param treated   the whole article read again with those paragraphs converted
/// @param remedy    reads it again with some of them left as they were found
public record Checkup(List<Diagnosis> diagnoses, Article treated, Remedy remedy) {

    /// Reads the article once more.
    @FunctionalInterface
    public interface Remedy {

        /// The article with every ill paragraph converted but those.
        ///
        /// @param refused lines of paragraphs that stay as they were found
        Article without(Set<Integer> refused);
    }

    /// A checkup whose paragraphs are converted all together.
    ///
    /// @param diagnoses what each ill paragraph has
    /// @param treated   with those paragraphs converted
    public Checkup(List<Diagnosis> diagnoses, Article treated) {
        this(diagnoses, treated, refused -> treated);
    }

    /// Whether letters would change, so that somebody is to be asked.
    public boolean needsConsent() {
        return diagnoses.stream().anyMatch(diagnosis -> diagnosis.ailment().changesLetters());
    }

    /// The lowest certainty of all, in percent.
    public int certainty() {
        return diagnoses.stream().mapToInt(Diagnosis::certainty).min().orElse(0);
    }
}
