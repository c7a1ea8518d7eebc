package org.songngu.interchange;

import java.util.Optional;
import org.songngu.workbench.ReturnReason;
import org.songngu.workbench.SegmentState;

/// Who wrote an XLIFF file: where it keeps the states of its segments, and what they mean (features.md §4.3).
enum XliffDialect {
    /// XLIFF 1.2 as the standard has it.
    STANDARD("song-ngu.xliff"),
    /// SDLXLIFF of Trados: `sdl:seg` with `conf`.
    TRADOS("song-ngu.sdlxliff"),
    /// MQXLIFF of memoQ: `mq:status` of the unit.
    MEMOQ("song-ngu.mqxliff"),
    /// MXLIFF of Phrase: `m:confirmed` of the unit.
    PHRASE("song-ngu.mxliff"),
    /// XLIFF 2.0, 2.1 and 2.2: `state` of the segment.
    TWO("song-ngu.xliff2");

    private final String filter;

    XliffDialect(String filter) {
        this.filter = filter;
    }

    /// Its name as a filter.
    String filter() {
        return filter;
    }

    /// The dialect of a file.
    ///
    /// @param name    of the file
    /// @param root    its first start tag
    /// @param version its `version`
    static XliffDialect of(String name, String root, String version) {
        if (!version.startsWith("1.")) {
            return TWO;
        }
        if (root.contains("sdl.com/FileTypes/SdlXliff") || name.endsWith(".sdlxliff")) {
            return TRADOS;
        }
        if (root.contains("\"MQXliff\"") || name.endsWith(".mqxliff")) {
            return MEMOQ;
        }
        return root.contains("memsource.com") || name.endsWith(".mxliff") ? PHRASE : STANDARD;
    }

    /// What a state of this tool means.
    ///
    /// @param word   the tool's word, empty for none
    /// @param filled whether there is a target
    XliffStates.Read read(String word, boolean filled) {
        SegmentState unknown = filled ? SegmentState.DRAFT : SegmentState.NOT_TRANSLATED;
        return switch (this) {
            case TRADOS ->
                switch (word) {
                    case "Draft" -> state(filled ? SegmentState.DRAFT : SegmentState.NOT_TRANSLATED);
                    case "Translated" -> state(SegmentState.TRANSLATED);
                    case "ApprovedTranslation", "ApprovedSignOff" -> state(SegmentState.APPROVED);
                    case "RejectedTranslation", "RejectedSignOff" -> rejected();
                    default -> state(unknown);
                };
            case MEMOQ ->
                switch (word) {
                    case "ManuallyConfirmed" -> state(SegmentState.TRANSLATED);
                    case "Proofread", "Reviewer1Confirmed", "Reviewer2Confirmed" -> state(SegmentState.APPROVED);
                    case "Rejected" -> rejected();
                    default -> state(unknown);
                };
            case PHRASE -> state(filled && word.equals("1") ? SegmentState.TRANSLATED : unknown);
            case STANDARD, TWO -> state(unknown);
        };
    }

    /// The tool's word for a state; empty when it says so by none.
    String word(SegmentState state, boolean returned) {
        return switch (this) {
            case TRADOS ->
                switch (state) {
                    case NOT_TRANSLATED -> "";
                    case DRAFT -> returned ? "RejectedTranslation" : "Draft";
                    case TRANSLATED -> returned ? "RejectedTranslation" : "Translated";
                    case APPROVED -> "ApprovedTranslation";
                };
            case MEMOQ ->
                switch (state) {
                    case NOT_TRANSLATED -> "NotStarted";
                    case DRAFT -> returned ? "Rejected" : "PartiallyEdited";
                    case TRANSLATED -> returned ? "Rejected" : "ManuallyConfirmed";
                    case APPROVED -> "Proofread";
                };
            case PHRASE -> state.compareTo(SegmentState.TRANSLATED) >= 0 && !returned ? "1" : "0";
            case STANDARD, TWO -> "";
        };
    }

    private static XliffStates.Read state(SegmentState state) {
        return new XliffStates.Read(state, Optional.empty());
    }

    private static XliffStates.Read rejected() {
        return new XliffStates.Read(SegmentState.DRAFT, Optional.of(ReturnReason.ACCURACY));
    }
}
