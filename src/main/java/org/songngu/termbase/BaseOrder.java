package org.songngu.termbase;

import java.util.Arrays;
import java.util.List;

/// Which termbases a question is for, and which of them goes first: one look into a small array for each term found.
final class BaseOrder {

    private static final BaseOrder ALL = new BaseOrder(new int[0]);
    private static final int NOT_ASKED = -1;

    // by id; empty when all are asked alike
    private final int[] places;

    private BaseOrder(int[] places) {
        this.places = places;
    }

    /// @param asked first things first; empty for all alike
    static BaseOrder of(List<TermbaseId> asked) {
        if (asked.isEmpty()) {
            return ALL;
        }
        long last = asked.stream().mapToLong(TermbaseId::value).max().getAsLong();
        int[] places = new int[Math.toIntExact(last + 1)];
        Arrays.fill(places, NOT_ASKED);
        for (int place = asked.size() - 1; place >= 0; place--) {
            places[(int) asked.get(place).value()] = place;
        }
        return new BaseOrder(places);
    }

    /// Whether nothing is left out.
    boolean isAll() {
        return places.length == 0;
    }

    /// Whether the termbase of a concept is asked.
    boolean asks(Concept concept) {
        return isAll() || place(concept) != NOT_ASKED;
    }

    /// The place of the termbase of a concept, from 0.
    int place(Concept concept) {
        long base = concept.provenance().base().value();
        return isAll() ? 0 : base < places.length ? places[(int) base] : NOT_ASKED;
    }
}
