package org.songngu.suggestion;

import java.util.List;
import org.songngu.placeable.Conversion;
import org.songngu.termbase.TermHit;

/// What termbase and placeables saw in one source text.
///
/// @param terms  every hit in source order
/// @param values every convertible value in source order
record Recognized(List<TermHit> terms, List<Conversion> values) {

    /// The hits that count: neither inside a longer one nor out of use on the article's day.
    List<TermHit> lit() {
        return terms.stream().filter(hit -> !hit.nested() && !hit.expired()).toList();
    }
}
