package org.songngu.interchange;

import java.util.List;
import java.util.Optional;
import org.songngu.workbench.Origin;
import org.songngu.workbench.ReturnReason;
import org.songngu.workbench.SegmentState;

/// One segment as it goes out in XLIFF or a table.
///
/// @param id       unique in its document, without white space
/// @param name     `resname`, for example the kind of its paragraph; empty for none
/// @param source   source text
/// @param target   target text, empty when there is none
/// @param state    how far it has come
/// @param origin   where its first target came from; decides the `state-qualifier`
/// @param returned the reason with which a reviewer returned it
/// @param version  of the segment when it was written, so that what comes back can be held against what was stored here
///                 meanwhile; [#NO_VERSION] when it is not a segment of a job
/// @param extras   what helps whoever works on it
public record XliffUnit(
        String id,
        String name,
        String source,
        String target,
        SegmentState state,
        Origin origin,
        Optional<ReturnReason> returned,
        int version,
        Extras extras) {

    /// The version of a text that is stored nowhere.
    public static final int NO_VERSION = -1;

    /// A segment without extras or return, stored nowhere.
    ///
    /// @param id     unique in its document
    /// @param name   `resname`, empty for none
    /// @param source source text
    /// @param target target text, empty when there is none
    /// @param state  how far it has come
    /// @param origin where its target came from
    public XliffUnit(String id, String name, String source, String target, SegmentState state, Origin origin) {
        this(id, name, source, target, state, origin, Optional.empty(), NO_VERSION, Extras.NONE);
    }

    /// What goes out beside the texts; each may be empty.
    ///
    /// @param notes        words for people, for example the reviewer's
    /// @param alternatives matches worth keeping (`alt-trans`), best first
    /// @param terms        fixed phrases in the source with their renderings
    public record Extras(List<String> notes, List<Alternative> alternatives, List<Term> terms) {

        /// Nothing.
        public static final Extras NONE = new Extras(List.of(), List.of(), List.of());
    }

    /// A match that was offered.
    ///
    /// @param percent its score, 1–102; more than 100 is written as 100; 0 for a machine's, which has none
    /// @param origin  memory or article it came from, or the engine; empty when unknown
    /// @param source  the source of the match
    /// @param target  its target
    public record Alternative(int percent, String origin, String source, String target) {

        /// Whether an engine of machine translation made it.
        boolean isMachine() {
            return percent == 0;
        }

        /// The score as the standards know it, 0–100.
        int quality() {
            return Math.clamp(percent, 0, 100);
        }
    }

    /// A term with its rendering.
    ///
    /// @param source the term
    /// @param target the preferred rendering
    public record Term(String source, String target) {}
}
