package org.songngu.workbench;

import java.util.List;
import java.util.Optional;
import org.songngu.article.BlockKind;
import org.songngu.text.CodedText;

/// A segment that a bilingual file brings with it.
///
/// @param paragraph the number of the segment in its file, from 1; segments of one paragraph may be split and merged
/// @param kind      what it is
/// @param source    its source with inline codes
/// @param target    its target, codes written in it, empty when there is none
/// @param state     how far its sender got
/// @param returned  the reason with which it was rejected, if it was
/// @param locked    whether its sender wants it to stay as it is
/// @param origin    where its target came from
/// @param notes     what people wrote beside it
public record NewSegment(
        int paragraph,
        BlockKind kind,
        CodedText source,
        String target,
        SegmentState state,
        Optional<ReturnReason> returned,
        boolean locked,
        Origin origin,
        List<String> notes) {}
