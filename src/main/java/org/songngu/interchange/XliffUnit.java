package org.songngu.interchange;

import java.util.List;
import java.util.Optional;
import org.songngu.workbench.Origin;
import org.songngu.workbench.ReturnReason;
import org.songngu.workbench.SegmentState;

/// One segment as it goes out in XLIFF.
///
/// @param id           unique in its document, without white space
/// @param name         `resname`, for example the kind of its paragraph; empty for none
/// @param source       source text
/// @param target       target text, empty when there is none
/// @param state        how far it has come
/// @param origin       where its first target came from; decides the `state-qualifier`
/// @param returned     the reason with which a reviewer returned it
/// @param notes        words for people, for example the reviewer's; may be empty
/// @param alternatives matches worth keeping (`alt-trans`), best first; may be empty
public record XliffUnit(
        String id,
        String name,
        String source,
        String target,
        SegmentState state,
        Origin origin,
        Optional<ReturnReason> returned,
        List<String> notes,
        List<Alternative> alternatives) {

    /// A segment without notes, alternatives or return.
    ///
    /// @param id     unique in its document
    /// @param name   `resname`, empty for none
    /// @param source source text
    /// @param target target text, empty when there is none
    /// @param state  how far it has come
    /// @param origin where its target came from
    public XliffUnit(String id, String name, String source, String target, SegmentState state, Origin origin) {
        this(id, name, source, target, state, origin, Optional.empty(), List.of(), List.of());
    }

    /// A match that was offered.
    ///
    /// @param percent its score, 0–102; more than 100 is written as 100
    /// @param origin  memory or article it came from; empty when unknown
    /// @param source  the source of the match
    /// @param target  its target
    public record Alternative(int percent, String origin, String source, String target) {}
}
