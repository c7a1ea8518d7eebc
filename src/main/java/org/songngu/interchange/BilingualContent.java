package org.songngu.interchange;

import java.util.List;
import java.util.Map;
import org.songngu.workbench.Origin;
import org.songngu.workbench.SegmentState;

/// A bilingual file that was read and can be written again with other targets.
interface BilingualContent {

    /// Its segments in order, without those that nobody is to translate.
    List<Unit> units();

    /// What it says of its languages, source and target as they stand there; a missing one is empty.
    List<String> languages();

    /// The file with other targets. Everything else stays, to the character.
    ///
    /// @param targets what becomes of segments, by their number from 1
    String with(Map<Integer, Target> targets);

    /// How words are written in its texts.
    ///
    /// @param words plain text
    String words(String words);

    /// A segment.
    ///
    /// @param at     its first UTF-16 code unit in the file
    /// @param id     as the file names it
    /// @param source its source
    /// @param target its target with codes written in it, empty for none
    /// @param read   its state
    /// @param locked whether its sender wants it to stay
    /// @param origin where the target came from
    /// @param notes  what people wrote beside it
    record Unit(
            int at,
            String id,
            RawText source,
            String target,
            XliffStates.Read read,
            boolean locked,
            Origin origin,
            List<String> notes) {}

    /// What becomes of a segment.
    ///
    /// @param raw      its target as it is to stand in the file
    /// @param state    how far it is
    /// @param returned whether a reviewer returned it
    record Target(String raw, SegmentState state, boolean returned) {}
}
