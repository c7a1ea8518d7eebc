package org.songngu.interchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.songngu.workbench.ReturnReason;
import org.songngu.workbench.Segment;
import org.songngu.workbench.SegmentState;

/// What bringing an edited file back into its job would do. Nothing is stored yet.
///
/// @param report  what could not be read
/// @param lines   one for each unit of the file, in its order; empty when it was refused
/// @param missing how many segments of the job the file does not have; they stay as they are
public record Reimport(ImportReport report, List<Line> lines, int missing) {

    /// One unit of the file.
    ///
    /// @param id       as the file gives it
    /// @param segment  the segment of the job as it stood when the file was read; empty when there is none
    /// @param source   the file's source
    /// @param target   the file's target
    /// @param state    the file's state
    /// @param returned the file's rejection
    /// @param notes    what people wrote in the file
    /// @param fate     what would become of it
    public record Line(
            String id,
            Optional<Segment> segment,
            String source,
            String target,
            SegmentState state,
            Optional<ReturnReason> returned,
            List<String> notes,
            Fate fate) {}

    /// What would become of a unit; each has a message `reimport.fate.NAME`.
    public enum Fate {
        /// Text and state are what the job has.
        SAME,
        /// The text is new; the job's was not touched meanwhile.
        CHANGED,
        /// The text is the job's, its state goes further, or it was rejected.
        STATE,
        /// Both changed the text. The job's stays unless somebody decides otherwise.
        CONFLICT,
        /// The text is new, and the job's is approved: it stays, unless somebody opens it in their name.
        SEALED,
        /// The source is not the job's: never stored.
        SOURCE_DIFFERS,
        /// The file has no target where the job has one: never stored.
        EMPTIED,
        /// The job has no such segment: never stored.
        NOT_IN_JOB,
        /// The segment stood in the file before: never stored.
        AGAIN;

        /// Whether it can be stored at all.
        public boolean isChoice() {
            return this == CHANGED || this == STATE || this == CONFLICT || this == SEALED;
        }

        /// Whether it is stored unless somebody decides otherwise.
        public boolean isUsual() {
            return this == CHANGED || this == STATE;
        }
    }

    /// How many lines have each fate; fates without one are missing.
    public Map<Fate, Long> counts() {
        return lines.stream().collect(Collectors.groupingBy(Line::fate, Collectors.counting()));
    }

    /// What storing came to.
    ///
    /// @param stored      segments that took a text or state
    /// @param notApproved how many of these the file approves and this person may not; they are translated
    /// @param moved       lines left out because somebody stored meanwhile; their texts are kept as alternatives
    /// @param refused     lines that the rules of the desk refuse
    /// @param before      the stored segments as they stood before, with the version they have now
    public record Result(int stored, int notApproved, int moved, int refused, List<Before> before) {}

    /// A segment as it stood before.
    ///
    /// @param segment  then
    /// @param version that it has now
    public record Before(Segment segment, int version) {}
}
