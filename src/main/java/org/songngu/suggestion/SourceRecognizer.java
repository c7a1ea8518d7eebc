package org.songngu.suggestion;

import org.songngu.housestyle.HouseStyle;
import org.songngu.placeable.PlaceableStyle;
import org.songngu.placeable.Placeables;
import org.songngu.termbase.TermQuery;
import org.songngu.termbase.Termbase;
import org.springframework.stereotype.Component;

/// Asks termbase and placeables about a source text, the segment's or a match's, in the circumstances of a query.
@Component
class SourceRecognizer {

    private final Termbase termbase;
    private final Placeables placeables;

    SourceRecognizer(Termbase termbase, Placeables placeables) {
        this.termbase = termbase;
        this.placeables = placeables;
    }

    Recognized recognize(String source, SuggestionQuery query) {
        HouseStyle style = query.style();
        PlaceableStyle values =
                new PlaceableStyle(style.dayFirst(), style.percentWord(), style.currencyFirst(), style.clock24());
        TermQuery terms = new TermQuery(query.pair(), query.day(), style.code(), query.bases());
        return new Recognized(termbase.recognize(source, terms), placeables.convert(source, query.pair(), values));
    }
}
