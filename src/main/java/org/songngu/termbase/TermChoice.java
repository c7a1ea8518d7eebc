package org.songngu.termbase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.songngu.text.Language;

/// Which terms to write for a concept, in a house, on a day.
final class TermChoice {

    private static final LocalDate BEGINNING = LocalDate.MIN;
    private static final LocalDate END = LocalDate.MAX;

    private TermChoice() {}

    /// The target terms of a hit, best first: preferred of the house, preferred of no house, admitted of the house,
    /// admitted of no house, then what other houses use, as admitted. Deprecated and forbidden ones never.
    ///
    /// @param concept what was seen
    /// @param seen    the source term that was seen; when it is not valid on the day, the targets of its own
    ///                time are given, never those of a successor
    /// @param query   direction, day, house
    static List<Term> targets(Concept concept, Term seen, TermQuery query) {
        boolean expired = !seen.isValidOn(query.day());
        Language language = query.pair().target();
        String house = query.houseStyle();
        List<Term> targets = new ArrayList<>();
        for (Term term : concept.terms()) {
            boolean inUse = expired ? sharesDays(term, seen) : term.isValidOn(query.day());
            if (term.language() == language && isUsable(term) && inUse) {
                targets.add(term);
            }
        }
        if (targets.size() > 1) {
            targets.sort(Comparator.comparingInt(term -> rank(term, house)));
        }
        for (int i = 0; i < targets.size(); i++) {
            if (isOfOtherHouse(targets.get(i), house)) {
                targets.set(i, targets.get(i).withStatus(TermStatus.ADMITTED));
            }
        }
        return Collections.unmodifiableList(targets);
    }

    /// Whether a term may be written.
    static boolean isUsable(Term term) {
        return term.status() == TermStatus.PREFERRED || term.status() == TermStatus.ADMITTED;
    }

    private static boolean isOfOtherHouse(Term term, String house) {
        return !house.isEmpty()
                && !term.houseStyles().isEmpty()
                && !term.houseStyles().contains(house);
    }

    private static int rank(Term term, String house) {
        if (isOfOtherHouse(term, house)) {
            return term.status() == TermStatus.PREFERRED ? 4 : 5;
        }
        boolean own = !house.isEmpty() && term.houseStyles().contains(house);
        // without a house the forms of the houses come after those of no house
        int houseless = house.isEmpty() && !term.houseStyles().isEmpty() ? 1 : own ? 0 : house.isEmpty() ? 0 : 1;
        return (term.status() == TermStatus.PREFERRED ? 0 : 2) + houseless;
    }

    private static boolean sharesDays(Term one, Term other) {
        return !from(one).isAfter(to(other)) && !from(other).isAfter(to(one));
    }

    private static LocalDate from(Term term) {
        LocalDate day = term.validFrom();
        return day == null ? BEGINNING : day;
    }

    private static LocalDate to(Term term) {
        LocalDate day = term.validTo();
        return day == null ? END : day;
    }
}
