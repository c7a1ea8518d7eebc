package org.songngu.ui.editor;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.songngu.qa.QaFinding;
import org.songngu.text.Span;

/// A problem as the editor shows it.
///
/// @param check    id of the check
/// @param type     ITS 2.0 issue type
/// @param severity name of the severity
/// @param source   where in the source, or null
/// @param target   where in the target, or null
/// @param message  in the user's language
/// @param fix      the whole target put right, or null
record Finding(
        String check,
        String type,
        String severity,
        @Nullable Span source,
        @Nullable Span target,
        String message,
        @Nullable String fix) {

    static Finding of(QaFinding finding, Function<QaFinding, String> words) {
        return new Finding(
                finding.check(),
                finding.type().name(),
                finding.severity().name(),
                finding.source().orElse(null),
                finding.target().orElse(null),
                words.apply(finding),
                finding.fix().orElse(null));
    }
}
