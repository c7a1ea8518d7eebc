package org.songngu.termbase;

import java.time.LocalDate;

/// One change for many concepts at once.
public sealed interface BulkChange permits StatusChange, BulkChange.Subject, BulkChange.LastDay, BulkChange.Move {

    /// The concept with the change; equal to it when it is not concerned.
    ///
    /// @param concept one of the chosen
    Concept applyTo(Concept concept);

    /// Another subject field.
    ///
    /// @param field its name
    record Subject(String field) implements BulkChange {
        @Override
        public Concept applyTo(Concept concept) {
            return new Concept(
                    concept.id(),
                    field,
                    concept.definition(),
                    concept.note(),
                    concept.supersededBy(),
                    concept.terms(),
                    concept.provenance());
        }
    }

    /// The last day of all terms that have none yet: ministries that are merged, provinces that end.
    ///
    /// @param day  inclusive
    record LastDay(LocalDate day) implements BulkChange {
        @Override
        public Concept applyTo(Concept concept) {
            return concept.withTerms(concept.terms().stream()
                    .map(term -> term.validTo() == null ? term.withValidTo(day) : term)
                    .toList());
        }
    }

    /// Another termbase.
    ///
    /// @param base which
    record Move(TermbaseId base) implements BulkChange {
        @Override
        public Concept applyTo(Concept concept) {
            return concept.in(base);
        }
    }
}
