package org.songngu.ui.editor;

import java.util.Map;
import org.songngu.workbench.ReturnReason;
import org.songngu.workbench.Segment;

/// A segment as the browser holds it; `frontend/types.ts` has the same shape.
///
/// @param id        the segment's number in the database
/// @param number    its place in the job, from 1
/// @param paragraph its paragraph, from 1
/// @param kind      name of the block kind
/// @param source    source text
/// @param target    target text, empty when there is none
/// @param state     name of the state
/// @param returned  reason code of a return, or empty
/// @param note      the reviewer's words
/// @param version   what the next save is based on
/// @param band      match band of its first text
/// @param percent   its percentage, 0 for none
/// @param origin    memory or article that it came from
/// @param author    who wrote the target
/// @param at        when it was stored, ISO 8601
/// @param labels    what its inline codes stand for, by number
record Row(
        long id,
        int number,
        int paragraph,
        String kind,
        String source,
        String target,
        String state,
        String returned,
        String note,
        int version,
        String band,
        int percent,
        String origin,
        String author,
        String at,
        Map<Integer, String> labels) {

    static Row of(Segment segment) {
        return new Row(
                segment.id().value(),
                segment.number(),
                segment.paragraph(),
                segment.kind().name(),
                segment.source(),
                segment.target(),
                segment.state().name(),
                segment.returned().map(ReturnReason::name).orElse(""),
                segment.returnNote(),
                segment.version(),
                segment.origin().band().name(),
                segment.origin().percent(),
                segment.origin().name(),
                segment.author(),
                segment.changedAt().toString(),
                segment.labels());
    }
}
