package org.songngu.ui.editor;

import java.util.List;
import org.songngu.memory.Match;
import org.songngu.memory.NewUnit;
import org.songngu.placeable.Conversion;
import org.songngu.suggestion.Suggestion;
import org.songngu.suggestion.Suggestions;
import org.songngu.termbase.Term;
import org.songngu.termbase.TermHit;

/// What the desk knows about a segment, as the help pane shows it.
///
/// @param id      the segment
/// @param matches memory matches, best first, and an assembled text
/// @param terms   terms in source order
/// @param values  converted values in source order
/// @param minimum lowest similarity that was asked for
/// @param loaded  how much of the memory is loaded, 0–100
record Help(long id, List<MatchItem> matches, List<TermItem> terms, List<ValueItem> values, int minimum, int loaded) {

    static Help of(
            long id, Suggestions suggestions, MemoryNames names, Successors successors, int minimum, int loaded) {
        return new Help(
                id,
                suggestions.matches().stream()
                        .map(match -> MatchItem.of(match, names))
                        .toList(),
                suggestions.terms().stream()
                        .map(term -> TermItem.of(term.hit(), term.text(), successors.of(term.hit())))
                        .toList(),
                suggestions.placeables().stream()
                        .map(value -> ValueItem.of(value.conversion()))
                        .toList(),
                minimum,
                loaded);
    }

    /// Names the memory of a unit.
    interface MemoryNames {

        /// The name of the unit's memory.
        ///
        /// @param match whose unit
        String of(Match match);
    }

    /// Says what took the place of a term that is not in use.
    interface Successors {

        /// The term of today and its rendering; empty when there is none.
        ///
        /// @param hit what was seen
        String of(TermHit hit);
    }

    /// One numbered offer.
    ///
    /// @param kind       match kind, or `ASSEMBLED`
    /// @param percent    what the row shows
    /// @param similarity before penalties
    /// @param penalties  what was taken off
    /// @param text       what goes into the target
    /// @param diff       its source against the segment's
    /// @param repairs    what was replaced in its target
    /// @param memory     name of its memory
    /// @param author     who made it
    /// @param at         when, ISO 8601; empty when unknown
    /// @param article    where
    /// @param trust      how far it may be trusted
    /// @param notes      spelling, case, short
    /// @param critical   words that turn its meaning round
    record MatchItem(
            String kind,
            int percent,
            int similarity,
            List<PenaltyItem> penalties,
            String text,
            List<DiffItem> diff,
            List<RepairItem> repairs,
            String memory,
            String author,
            String at,
            String article,
            String trust,
            List<String> notes,
            List<String> critical) {

        static MatchItem of(Suggestion suggestion, MemoryNames names) {
            if (!(suggestion instanceof Suggestion.FromMemory found)) {
                return assembled(suggestion.text());
            }
            Match match = found.match();
            NewUnit unit = match.unit().unit();
            return new MatchItem(
                    match.kind().name(),
                    match.score().percent(),
                    match.score().similarity(),
                    match.score().penalties().stream()
                            .map(penalty -> new PenaltyItem(penalty.reason().name(), penalty.percent()))
                            .toList(),
                    found.text(),
                    found.diff().stream()
                            .map(part -> new DiffItem(part.kind().name(), part.text()))
                            .toList(),
                    found.repairs().stream()
                            .map(repair -> new RepairItem(repair.before(), repair.after()))
                            .toList(),
                    names.of(match),
                    unit.origin().author(),
                    unit.origin().at().toString(),
                    unit.origin().article(),
                    unit.trust().name(),
                    match.notes().stream().map(Match.Note::name).toList(),
                    match.critical());
        }

        private static MatchItem assembled(String text) {
            return new MatchItem(
                    "ASSEMBLED", 0, 0, List.of(), text, List.of(), List.of(), "", "", "", "", "", List.of(), List.of());
        }
    }

    /// A named deduction.
    ///
    /// @param reason  penalty code
    /// @param percent how much
    record PenaltyItem(String reason, int percent) {}

    /// A run of a diff.
    ///
    /// @param kind what happened to it
    /// @param text its characters
    record DiffItem(String kind, String text) {}

    /// A replacement in a target.
    ///
    /// @param before what it said
    /// @param after  what it says
    record RepairItem(String before, String after) {}

    /// A term of the source.
    ///
    /// @param start      first code unit in the source
    /// @param end        code unit after the last
    /// @param source     the term as the termbase writes it
    /// @param targets    what to write, best first
    /// @param status     how the source term may be used
    /// @param expired    not valid on the article's day
    /// @param successor  what to say instead of an expired term, with its rendering; may be empty
    /// @param definition may be empty
    /// @param field      subject field, may be empty
    record TermItem(
            int start,
            int end,
            String source,
            List<TargetItem> targets,
            String status,
            boolean expired,
            String successor,
            String definition,
            String field) {

        static TermItem of(TermHit hit, String best, String successor) {
            List<TargetItem> targets =
                    hit.targets().stream().map(TargetItem::of).toList();
            if (targets.isEmpty() && !best.isEmpty()) {
                targets = List.of(new TargetItem(best, "PREFERRED", "", ""));
            }
            return new TermItem(
                    hit.span().start(),
                    hit.span().end(),
                    hit.term().text(),
                    targets,
                    hit.term().status().name(),
                    hit.expired(),
                    successor,
                    hit.concept().definition(),
                    hit.concept().subjectField());
        }
    }

    /// A term to write.
    ///
    /// @param text      the term
    /// @param status    how it may be used
    /// @param authority what fixes it, may be empty
    /// @param example   may be empty
    record TargetItem(String text, String status, String authority, String example) {

        static TargetItem of(Term term) {
            return new TargetItem(term.text(), term.status().name(), term.authority(), term.example());
        }
    }

    /// A number, date or code of the source.
    ///
    /// @param start   first code unit in the source
    /// @param end     code unit after the last
    /// @param kind    what it is
    /// @param text    as the source writes it
    /// @param forms   ways to write it, the house's own first
    /// @param assumed ambiguous, and decided by the usual rule
    record ValueItem(int start, int end, String kind, String text, List<String> forms, boolean assumed) {

        static ValueItem of(Conversion conversion) {
            var placeable = conversion.placeable();
            return new ValueItem(
                    placeable.span().start(),
                    placeable.span().end(),
                    placeable.kind().name(),
                    placeable.text(),
                    conversion.forms(),
                    placeable.assumed());
        }
    }
}
