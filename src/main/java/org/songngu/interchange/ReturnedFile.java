package org.songngu.interchange;

import java.util.List;

/// What a file holds that was once exported from a job.
///
/// @param units  in the order of the file; empty when it was refused
/// @param report what could not be read; its `in` is the number of units
record ReturnedFile(List<ReturnedUnit> units, ImportReport report) {

    /// A file of which nothing is taken.
    static ReturnedFile refused(String name, ImportReport.Problem reason) {
        return new ReturnedFile(List.of(), new ImportReport(name, 0, 0, 0, List.of(reason)));
    }
}
