package org.songngu.workbench;

/// A finding to be set aside.
///
/// @param segment  where it was found
/// @param target   the target in which it was found; it counts while source and target stay so
/// @param check    id of the check
/// @param finding  its [CheckedFinding#key()]; not asked for the whole job
/// @param wholeJob whether the check shall be silent in the whole job
/// @param reason   why; not blank
public record NewIgnore(
        SegmentId segment, String target, String check, String finding, boolean wholeJob, String reason) {}
