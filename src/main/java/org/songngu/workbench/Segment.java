package org.songngu.workbench;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.songngu.article.BlockKind;

/// One segment of a job as it stands.
///
/// @param id          its number in the database
/// @param job         its job
/// @param number      its place in the job, from 1
/// @param paragraph   the number of its paragraph, from 1
/// @param kind        what its paragraph is
/// @param source      source text, its inline codes written in it
/// @param target      target text alike, empty when there is none
/// @param state       how far it has come
/// @param returned    the reason with which a reviewer returned it, until it is confirmed again
/// @param returnNote  the reviewer's words, empty when there are none
/// @param version     grows by one with every stored change, from 0
/// @param origin      where its first target came from
/// @param author      user name of who wrote the target; empty for nobody or the machine
/// @param changedAt   when it was last stored
/// @param labels      what the inline codes stand for, by their numbers, for display only; a code may have none
public record Segment(
        SegmentId id,
        JobId job,
        int number,
        int paragraph,
        BlockKind kind,
        String source,
        String target,
        SegmentState state,
        Optional<ReturnReason> returned,
        String returnNote,
        int version,
        Origin origin,
        String author,
        Instant changedAt,
        Map<Integer, String> labels) {

    /// The segment as an entry of its history left it.
    Segment at(SegmentVersion entry) {
        return new Segment(
                id,
                job,
                number,
                paragraph,
                kind,
                source,
                entry.target(),
                entry.state(),
                returned,
                returnNote,
                entry.version(),
                origin,
                entry.author(),
                entry.at(),
                labels);
    }
}
