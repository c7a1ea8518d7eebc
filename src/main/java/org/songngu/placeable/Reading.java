package org.songngu.placeable;

import java.util.EnumSet;
import java.util.Set;
import org.songngu.text.Span;

/// One place of a text as a rule understood it.
///
/// @param span  what is to be replaced
/// @param kind  what it is
/// @param value what it means
/// @param marks circumstances
/// @param text  the covered text
record Reading(Span span, PlaceableKind kind, Value value, Set<Mark> marks, String text) {

    /// Circumstances of a reading.
    enum Mark {
        /// Ambiguous, decided by the language's usual rule.
        ASSUMED,
        /// Written in words.
        WORDS,
        /// Offered, but a translation may do without it.
        SOFT,
        /// Claimed so that no other rule takes it, then dropped (`24/7`).
        TEXT,
        /// The first end of a range whose magnitude or unit stands after the second one.
        SHARES_UNIT,
        /// `khóa XIII`: English says `13th tenure`.
        TENURE,
        /// `giai đoạn 2021-2030`: English says `2021-2030 period`.
        PHASE
    }

    static Reading of(PlaceableKind kind, Value value, int start, int end, String source, Mark... marks) {
        Set<Mark> set = EnumSet.noneOf(Mark.class);
        set.addAll(Set.of(marks));
        return new Reading(new Span(start, end), kind, value, set, source.substring(start, end));
    }

    boolean is(Mark mark) {
        return marks.contains(mark);
    }

    Reading sharing(PlaceableKind unitKind, Value other) {
        Set<Mark> set = EnumSet.of(Mark.SHARES_UNIT);
        set.addAll(marks);
        return new Reading(span, unitKind, other, set, text);
    }

    Placeable placeable() {
        return new Placeable(span, kind, text, value.canonical(), is(Mark.ASSUMED));
    }
}
