package org.songngu.ui.editor;

import java.util.List;
import java.util.Map;

/// What `<segment-editor>` needs to begin.
///
/// @param user       user name; local drafts are kept under it
/// @param job        number of the job
/// @param title      shown above the segments
/// @param sourceLang ISO 639-1 code
/// @param targetLang ISO 639-1 code
/// @param locale     language of the user interface
/// @param review     whether Ctrl+Enter approves
/// @param total      how many segments there are
/// @param pageSize   how many are loaded at a time
/// @param propagates whether confirmed texts are carried on to segments that say the same
/// @param first      the number to open, 0 when nothing is left to do
/// @param asked      whether a link names that number; else this tab goes back to where it was
/// @param reasons    codes of the return reasons in the order of their digits
/// @param coverage   what the desk knew at the last pre-translation, empty when there was none
/// @param exports    what the job can leave as
/// @param texts      words by message key
record EditorConfig(
        String user,
        long job,
        String title,
        String sourceLang,
        String targetLang,
        String locale,
        boolean review,
        int total,
        int pageSize,
        boolean propagates,
        int first,
        boolean asked,
        List<String> reasons,
        List<BandCount> coverage,
        List<ExportLink> exports,
        Map<String, String> texts) {

    /// A file that the job can leave as.
    ///
    /// @param name in the user's language
    /// @param url  where it is
    record ExportLink(String name, String url) {}
}
