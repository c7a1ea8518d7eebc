package org.songngu.qa.check;

import java.util.List;
import org.songngu.qa.QaSubject;
import org.songngu.termbase.TermHit;
import org.songngu.termbase.TermQuery;
import org.songngu.termbase.Termbase;
import org.songngu.text.Span;

/// The terms that stand in a checked source: of its language pair, valid on the article's day, as its house writes
/// them, of the termbases that its job asks.
final class SourceTerms {

    private SourceTerms() {}

    /// What a check asks the termbase.
    static TermQuery query(QaSubject subject) {
        return new TermQuery(subject.pair(), subject.day(), subject.style().code(), subject.bases());
    }

    /// Every term of the source, nested ones too, by position.
    static List<TermHit> of(QaSubject subject, Termbase termbase) {
        return termbase.recognize(subject.source(), query(subject));
    }

    /// Where they stand.
    static List<Span> spans(QaSubject subject, Termbase termbase) {
        return of(subject, termbase).stream().map(TermHit::span).toList();
    }
}
