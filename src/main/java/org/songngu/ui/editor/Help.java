package org.songngu.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.songngu.account.Account;
import org.songngu.memory.Match;
import org.songngu.memory.MemoryId;
import org.songngu.memory.NewUnit;
import org.songngu.mt.Engine;
import org.songngu.placeable.Conversion;
import org.songngu.suggestion.EngineOffers;
import org.songngu.suggestion.Suggestion;
import org.songngu.suggestion.Suggestions;
import org.songngu.termbase.Term;
import org.songngu.termbase.TermHit;
import org.songngu.workbench.UnitDecisions;

/// What the desk knows about a segment, as the help pane shows it.
///
/// @param id      the segment
/// @param matches memory matches, best first, and an assembled text
/// @param terms   terms in source order
/// @param values  converted values in source order
/// @param minimum lowest similarity that was asked for
/// @param loaded  how much of the memory is loaded, 0–100
/// @param filled  what filled the segment last, empty when nothing did
/// @param failed  the engine that failed, if there is one
record Help(
        long id,
        List<MatchItem> matches,
        List<TermItem> terms,
        List<ValueItem> values,
        int minimum,
        int loaded,
        String filled,
        @Nullable FailedEngine failed) {

    static Help of(
            long id,
            Suggestions suggestions,
            Viewer viewer,
            Successors successors,
            int minimum,
            int loaded,
            String filled) {
        return new Help(
                id,
                suggestions.matches().stream()
                        .map(match -> MatchItem.of(match, viewer))
                        .toList(),
                suggestions.terms().stream()
                        .map(term -> TermItem.of(term.hit(), term.text(), successors.of(term.hit())))
                        .toList(),
                suggestions.placeables().stream()
                        .map(value -> ValueItem.of(value.conversion()))
                        .toList(),
                minimum,
                loaded,
                filled,
                null);
    }

    /// The same with what an engine offers, as the last match, or why it offers nothing.
    Help with(Engine engine, EngineOffers offers) {
        List<MatchItem> all = new ArrayList<>(matches);
        offers.offers().forEach(offer -> offer.map(MatchItem::of).ifPresent(all::add));
        FailedEngine why = offers.failure()
                .map(failure -> new FailedEngine(engine.settings().name(), failure.name()))
                .orElse(null);
        return new Help(id, List.copyOf(all), terms, values, minimum, loaded, filled, why);
    }

    /// An engine that gives nothing just now.
    ///
    /// @param name    its name
    /// @param failure code of the reason
    record FailedEngine(String name, String failure) {}

    /// For whom the rows are made.
    ///
    /// @param names   names of the memories
    /// @param account who looks
    record Viewer(Map<MemoryId, String> names, Account account) {}

    /// Says what took the place of a term that is not in use.
    interface Successors {

        /// The term of today and its rendering; empty when there is none.
        ///
        /// @param hit what was seen
        String of(TermHit hit);
    }

    /// One numbered offer.
    ///
    /// @param kind       match kind, `ASSEMBLED`, or `MT`
    /// @param percent    what the row shows
    /// @param similarity before penalties, after repairs
    /// @param found      the similarity before anything was repaired
    /// @param penalties  what was taken off
    /// @param text       what goes into the target
    /// @param recased    the same in the segment's case, empty when it has it
    /// @param diff       its source against the segment's
    /// @param repairs    what was replaced in its target
    /// @param origin     where it comes from
    /// @param notes      spelling, case, short
    /// @param critical   words that turn its meaning round
    /// @param inserted   whether it may be inserted by itself
    record MatchItem(
            String kind,
            int percent,
            int similarity,
            int found,
            List<PenaltyItem> penalties,
            String text,
            String recased,
            List<DiffItem> diff,
            List<RepairItem> repairs,
            OriginItem origin,
            List<String> notes,
            List<String> critical,
            boolean inserted) {

        static MatchItem of(Suggestion suggestion, Viewer viewer) {
            return switch (suggestion) {
                case Suggestion.FromMemory found -> of(found, 0, viewer);
                case Suggestion.FromArticle article -> of(article.found(), article.segment(), viewer);
                case Suggestion.Assembled assembled -> assembled(assembled.text());
                case Suggestion.FromEngine engine -> of(engine);
                case Suggestion.FromTermbase term -> assembled(term.text());
                case Suggestion.FromPlaceable value -> assembled(value.text());
            };
        }

        private static MatchItem of(Suggestion.FromMemory found, int segment, Viewer viewer) {
            Match match = found.match();
            return new MatchItem(
                    match.kind().name(),
                    found.score().percent(),
                    found.score().similarity(),
                    match.score().similarity(),
                    found.score().penalties().stream()
                            .map(penalty -> new PenaltyItem(penalty.reason().name(), penalty.percent()))
                            .toList(),
                    found.text(),
                    found.recased().orElse(""),
                    found.diff().stream()
                            .map(part -> new DiffItem(part.kind().name(), part.text()))
                            .toList(),
                    found.repairs().stream()
                            .map(repair -> new RepairItem(repair.before(), repair.after()))
                            .toList(),
                    OriginItem.of(match, segment, viewer),
                    match.notes().stream().map(Match.Note::name).toList(),
                    match.critical(),
                    found.mayBeInserted());
        }

        private static MatchItem of(Suggestion.FromEngine engine) {
            OriginItem origin = new OriginItem(0, 0, engine.engine(), "", "", "", "", "", "", false);
            List<String> notes = engine.lostCodes() ? List.of("LOST_CODES") : List.of();
            return unscored("MT", engine.text(), origin, notes);
        }

        private static MatchItem assembled(String text) {
            return unscored("ASSEMBLED", text, OriginItem.NONE, List.of());
        }

        private static MatchItem unscored(String kind, String text, OriginItem origin, List<String> notes) {
            return new MatchItem(
                    kind, 0, 0, 0, List.of(), text, "", List.of(), List.of(), origin, notes, List.of(), true);
        }
    }

    /// Where a match comes from, and what may be done to it there.
    ///
    /// @param unit    number of its unit, 0 when it stands in no memory
    /// @param segment number of the segment of this article that it is, 0 for none
    /// @param memory  name of its memory
    /// @param author  who made it
    /// @param at      when, ISO 8601; empty when unknown
    /// @param article where
    /// @param trust   how far it may be trusted
    /// @param source  its source as the memory has it
    /// @param stored  its target as the memory has it
    /// @param mayChange whether the viewer may correct, demote or take it out
    record OriginItem(
            long unit,
            int segment,
            String memory,
            String author,
            String at,
            String article,
            String trust,
            String source,
            String stored,
            boolean mayChange) {

        static final OriginItem NONE = new OriginItem(0, 0, "", "", "", "", "", "", "", false);

        static OriginItem of(Match match, int segment, Viewer viewer) {
            NewUnit unit = match.unit().unit();
            long id = match.unit().id().value();
            return new OriginItem(
                    id,
                    segment,
                    viewer.names().getOrDefault(match.unit().memory(), ""),
                    unit.origin().author(),
                    unit.origin().at().toString(),
                    unit.origin().article(),
                    unit.trust().name(),
                    unit.source(),
                    unit.target(),
                    id != 0 && UnitDecisions.may(unit, viewer.account()));
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
