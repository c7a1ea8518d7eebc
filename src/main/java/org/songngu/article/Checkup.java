package org.songngu.article;

import java.util.Comparator;
import java.util.List;

/// What the character doctor found, and the article as it would be; nothing is converted without consent.
///
/// @param diagnoses one for each ill paragraph, in order; never empty
/// @param treated   the whole article read again with those paragraphs converted
public record Checkup(List<Diagnosis> diagnoses, Article treated) {

    /// The paragraphs that show best what the conversion does: the longest of reasonable length, in order of the text.
    ///
    /// @param count how many at most
    public List<Diagnosis> samples(int count) {
        return diagnoses.stream()
                .sorted(Comparator.comparing(
                        diagnosis -> -Math.min(200, diagnosis.before().length())))
                .limit(count)
                .sorted(Comparator.comparing(Diagnosis::line))
                .toList();
    }

    /// The lowest certainty of all, in percent.
    public int certainty() {
        return diagnoses.stream().mapToInt(Diagnosis::certainty).min().orElse(0);
    }
}
