package org.songngu.interchange;

import java.util.Optional;
import org.songngu.workbench.MatchBand;
import org.songngu.workbench.ReturnReason;
import org.songngu.workbench.SegmentState;

/// How our states are written in XLIFF 1.2 and 2.x and read again: the table of features.md §4.3.
///
/// Not translated = `new` / `initial`; draft = `needs-review-translation` / `initial`, assembled from terms =
/// `needs-translation`; translated = `translated`; approved = `final` with `approved="yes"` / `final`; returned =
/// `needs-review-translation` with a `rejected-…` qualifier / `initial` with `wb:rejected`. Stateless.
final class XliffStates {

    /// The `subState` of a machine's draft.
    static final String MACHINE_DRAFT = "wb:draft-mt";

    private static final String REJECTED = "wb:rejected";
    private static final String MACHINE = "leveraged-mt";

    private XliffStates() {}

    /// A state that a file gives.
    ///
    /// @param state    how far the segment has come, as far as the file says
    /// @param returned whether it was rejected, with the reason that comes nearest
    record Read(SegmentState state, Optional<ReturnReason> returned) {

        private static Read of(SegmentState state) {
            return new Read(state, Optional.empty());
        }
    }

    /// The `state` of a 1.2 target.
    static String ofTarget(XliffUnit unit) {
        if (unit.target().isEmpty()) {
            return "new";
        }
        if (unit.returned().isPresent()) {
            return "needs-review-translation";
        }
        return switch (unit.state()) {
            case NOT_TRANSLATED -> "new";
            case DRAFT ->
                unit.origin().band() == MatchBand.ASSEMBLED ? "needs-translation" : "needs-review-translation";
            case TRANSLATED -> "translated";
            case APPROVED -> "final";
        };
    }

    /// The `state-qualifier` of a 1.2 target.
    static Optional<String> qualifier(XliffUnit unit) {
        if (unit.target().isEmpty()) {
            return Optional.empty();
        }
        if (unit.returned().isPresent()) {
            // 1.2 knows four kinds of rejection only; the note has the reason itself
            return Optional.of(
                    switch (unit.returned().get()) {
                        case LANGUAGE, STYLE -> "rejected-grammar";
                        case TERMINOLOGY, ACCURACY, NAME_OR_TITLE, NUMBER_OR_DATE, OMISSION -> "rejected-inaccurate";
                    });
        }
        if (unit.state() == SegmentState.APPROVED || unit.state() == SegmentState.NOT_TRANSLATED) {
            return Optional.empty();
        }
        return switch (unit.origin().band()) {
            case CONTEXT, EXACT -> Optional.of("exact-match");
            case NEARLY_EXACT, HIGH_FUZZY, MEDIUM_FUZZY, LOW_FUZZY -> Optional.of("fuzzy-match");
            case ASSEMBLED -> Optional.of("leveraged-glossary");
            case MT -> Optional.of(MACHINE);
            case NEW -> Optional.empty();
        };
    }

    /// The `state` of a 2.x segment.
    static String ofSegment(XliffUnit unit) {
        if (unit.target().isEmpty() || unit.returned().isPresent()) {
            return "initial";
        }
        return switch (unit.state()) {
            case NOT_TRANSLATED, DRAFT -> "initial";
            case TRANSLATED -> "translated";
            case APPROVED -> "final";
        };
    }

    /// The `subState` of a 2.x segment.
    static Optional<String> subState(XliffUnit unit) {
        if (unit.target().isEmpty()) {
            return Optional.empty();
        }
        if (unit.returned().isPresent()) {
            return Optional.of(REJECTED);
        }
        if (unit.state() != SegmentState.DRAFT) {
            return Optional.empty();
        }
        return switch (unit.origin().band()) {
            case CONTEXT, EXACT -> Optional.of("wb:draft-tm");
            case NEARLY_EXACT, HIGH_FUZZY, MEDIUM_FUZZY, LOW_FUZZY -> Optional.of("wb:draft-fuzzy");
            case ASSEMBLED -> Optional.of("wb:draft-terms");
            case MT -> Optional.of(MACHINE_DRAFT);
            case NEW -> Optional.of("wb:draft");
        };
    }

    /// Whether a `state-qualifier` says that a machine wrote the target.
    static boolean isMachine(String qualifier) {
        return qualifier.equals(MACHINE) || qualifier.equals("mt-suggestion");
    }

    /// What a 1.2 target says. Unknown states count as a draft: nobody's confirmation is made up.
    ///
    /// @param state     `state`, empty for none
    /// @param qualifier `state-qualifier`, empty for none
    /// @param approved  `approved` of the unit, empty for none
    static Read read(String state, String qualifier, String approved) {
        if (qualifier.startsWith("rejected-")) {
            return new Read(SegmentState.DRAFT, Optional.of(reason(qualifier)));
        }
        if (state.startsWith("needs-")) {
            return Read.of(SegmentState.DRAFT);
        }
        if (approved.equals("yes") || state.equals("final") || state.equals("signed-off")) {
            return Read.of(SegmentState.APPROVED);
        }
        return switch (state) {
            case "translated" -> Read.of(SegmentState.TRANSLATED);
            case "new" -> Read.of(SegmentState.NOT_TRANSLATED);
            default -> Read.of(SegmentState.DRAFT);
        };
    }

    /// What a 2.x segment says.
    ///
    /// @param state    `state`, empty for none (then the standard's `initial`)
    /// @param subState `subState`, empty for none
    static Read read(String state, String subState) {
        if (subState.equals(REJECTED)) {
            return new Read(SegmentState.DRAFT, Optional.of(ReturnReason.ACCURACY));
        }
        return switch (state) {
            case "final", "reviewed" -> Read.of(SegmentState.APPROVED);
            case "translated" -> Read.of(SegmentState.TRANSLATED);
            default -> Read.of(subState.isEmpty() ? SegmentState.NOT_TRANSLATED : SegmentState.DRAFT);
        };
    }

    private static ReturnReason reason(String qualifier) {
        return switch (qualifier) {
            case "rejected-grammar", "rejected-spelling" -> ReturnReason.LANGUAGE;
            case "rejected-length" -> ReturnReason.STYLE;
            default -> ReturnReason.ACCURACY;
        };
    }
}
