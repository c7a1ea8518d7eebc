package org.songngu.termbase;

import java.util.List;
import org.songngu.text.Span;

/// Recognition without a store, for tests of other modules.
public final class Recognizer {

    private final TermIndex index;

    /// Makes one.
    ///
    /// @param concepts what it knows
    public Recognizer(List<Concept> concepts) {
        index = new TermIndex(concepts);
    }

    /// What [Termbase#recognize] says.
    ///
    /// @param text  one segment
    /// @param query direction, day, house, termbases
    public List<TermHit> hits(String text, TermQuery query) {
        return index.recognize(text, query);
    }

    /// What [Termbase#forbidden] says.
    ///
    /// @param source the source segment
    /// @param target the target segment
    /// @param query  direction, day, house, termbases
    public List<TermHit> forbidden(String source, String target, TermQuery query) {
        return index.forbidden(source, target, query);
    }

    /// Where terms stand in a text, nested ones too.
    ///
    /// @param text  one segment
    /// @param query direction, day, house
    public List<Span> spans(String text, TermQuery query) {
        return index.recognize(text, query).stream().map(TermHit::span).toList();
    }
}
