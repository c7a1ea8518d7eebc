package org.songngu.interchange;

import java.util.List;
import java.util.Optional;
import org.songngu.article.DocumentFilter;
import org.songngu.text.LanguagePair;
import org.songngu.workbench.NewSegment;

/// A bilingual file that was read, before it becomes a job.
///
/// @param filter    what read it
/// @param languages what it says of its languages, as it stands there: `vi-VN → en-US`
/// @param pair      its direction; empty when the file was refused
/// @param segments  in order; empty when it was refused
/// @param report    what could not be taken over
public record BilingualFile(
        DocumentFilter filter,
        String languages,
        Optional<LanguagePair> pair,
        List<NewSegment> segments,
        ImportReport report) {

    /// A file of which nothing is taken.
    static BilingualFile refused(String name, String languages, ImportReport.Problem problem) {
        return new BilingualFile(
                DocumentFilter.NONE,
                languages,
                Optional.empty(),
                List.of(),
                new ImportReport(name, 0, 0, 0, List.of(problem)));
    }
}
