package org.songngu.interchange;

import java.util.Locale;
import java.util.Optional;
import org.songngu.workbench.ReturnReason;
import org.songngu.workbench.SegmentState;

/// States as words in a table that people edit: Vietnamese and English together, because the file does not know which
/// of them its reader speaks. A reader who retypes one of the two is understood. Stateless.
final class SegmentWords {

    private SegmentWords() {}

    /// The words for a segment's state.
    static String of(XliffUnit unit) {
        if (unit.returned().isPresent()) {
            return "Trả lại / Returned: " + unit.returned().get();
        }
        return switch (unit.state()) {
            case NOT_TRANSLATED -> "Chưa dịch / Not translated";
            case DRAFT -> "Bản nháp / Draft";
            case TRANSLATED -> "Đã dịch / Translated";
            case APPROVED -> "Đã duyệt / Approved";
        };
    }

    /// The state that words give; what is not understood counts as a draft.
    static XliffStates.Read read(String words) {
        String text = words.toLowerCase(Locale.ROOT);
        if (text.contains("trả lại") || text.contains("returned")) {
            for (ReturnReason reason : ReturnReason.values()) {
                if (words.contains(reason.name())) {
                    return new XliffStates.Read(SegmentState.DRAFT, Optional.of(reason));
                }
            }
            return new XliffStates.Read(SegmentState.DRAFT, Optional.of(ReturnReason.ACCURACY));
        }
        return new XliffStates.Read(state(text), Optional.empty());
    }

    private static SegmentState state(String text) {
        if (text.contains("chưa dịch") || text.contains("not translated")) {
            return SegmentState.NOT_TRANSLATED;
        }
        if (text.contains("đã duyệt") || text.contains("approved")) {
            return SegmentState.APPROVED;
        }
        return text.contains("đã dịch") || text.contains("translated") ? SegmentState.TRANSLATED : SegmentState.DRAFT;
    }
}
