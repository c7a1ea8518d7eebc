package org.songngu.ui.editor;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.songngu.qa.QaChoice;
import org.songngu.qa.QaFinding;
import org.songngu.text.Span;
import org.songngu.workbench.CheckedFinding;
import org.songngu.workbench.IgnoredFinding;

/// A problem as the editor shows it.
///
/// @param check    id of the check
/// @param type     ITS 2.0 issue type
/// @param severity name of the severity
/// @param source   where in the source, or null
/// @param target   where in the target, or null
/// @param message  in the user's language
/// @param fix      the whole target put right, or null
/// @param key      tells it from the others of the same texts
/// @param blocking whether it keeps the segment from being approved
/// @param ignored  who set it aside and why, or null
/// @param choices  the answers, where it is a question
record Finding(
        String check,
        String type,
        String severity,
        @Nullable Span source,
        @Nullable Span target,
        String message,
        @Nullable String fix,
        String key,
        boolean blocking,
        @Nullable Ignored ignored,
        List<QaChoice> choices) {

    /// Who set a finding aside.
    ///
    /// @param id       to take it back
    /// @param wholeJob whether the check is silent in the whole job
    /// @param reason   why
    /// @param author   user name
    /// @param at       when, ISO 8601
    record Ignored(long id, boolean wholeJob, String reason, String author, String at) {

        static Ignored of(IgnoredFinding ignored) {
            return new Ignored(
                    ignored.id(),
                    ignored.wholeJob(),
                    ignored.reason(),
                    ignored.author(),
                    ignored.at().toString());
        }
    }

    static Finding of(CheckedFinding checked, Function<QaFinding, String> words) {
        QaFinding finding = checked.finding();
        return new Finding(
                finding.check(),
                finding.type().name(),
                finding.severity().name(),
                finding.source().orElse(null),
                finding.target().orElse(null),
                words.apply(finding),
                finding.fix().orElse(null),
                checked.key(),
                checked.blocking(),
                checked.ignored().map(Ignored::of).orElse(null),
                finding.choices());
    }
}
