package org.songngu.suggestion;

import java.util.List;
import org.songngu.placeable.Conversion;
import org.songngu.placeable.Placeable;
import org.songngu.termbase.TermHit;
import org.songngu.text.InlineText;

/// What termbase and placeables saw in one source text.
///
/// @param terms  every hit in source order
/// @param values every convertible value in source order
record Recognized(List<TermHit> terms, List<Conversion> values) {

    /// The same, told where it stands in the text with its codes.
    ///
    /// @param coded the text, of whose plain form this was seen
    Recognized in(InlineText coded) {
        return new Recognized(
                terms.stream()
                        .map(hit -> new TermHit(
                                coded.writtenSpan(hit.span()),
                                hit.concept(),
                                hit.term(),
                                hit.targets(),
                                hit.expired(),
                                hit.nested(),
                                hit.alternatives()))
                        .toList(),
                values.stream()
                        .map(value -> new Conversion(in(coded, value.placeable()), value.forms()))
                        .toList());
    }

    private static Placeable in(InlineText coded, Placeable seen) {
        return new Placeable(coded.writtenSpan(seen.span()), seen.kind(), seen.text(), seen.value(), seen.assumed());
    }

    /// The hits that count: neither inside a longer one nor out of use on the article's day.
    List<TermHit> lit() {
        return terms.stream().filter(hit -> !hit.nested() && !hit.expired()).toList();
    }
}
