package org.songngu.qa.check;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaFinding;
import org.songngu.qa.Severity;
import org.songngu.text.Span;

/// A finding under construction.
///
/// @param check    id of the check
/// @param type     issue type
/// @param severity how bad
record Finding(String check, IssueType type, Severity severity) {

    /// In the target as a whole.
    QaFinding whole(String... arguments) {
        return of(null, null, null, arguments);
    }

    /// At a place of the source.
    QaFinding source(Span span, String... arguments) {
        return of(span, null, null, arguments);
    }

    /// At a place of the target.
    QaFinding target(Span span, String... arguments) {
        return of(null, span, null, arguments);
    }

    /// At a place of the target, with the whole target put right.
    QaFinding fixable(Span span, String fixed, String... arguments) {
        return of(null, span, fixed, arguments);
    }

    QaFinding of(@Nullable Span source, @Nullable Span target, @Nullable String fixed, String... arguments) {
        return new QaFinding(
                check,
                type,
                severity,
                Optional.ofNullable(source),
                Optional.ofNullable(target),
                List.of(arguments),
                Optional.ofNullable(fixed));
    }

    /// `text` with `span` replaced.
    static String replace(String text, Span span, String by) {
        return text.substring(0, span.start()) + by + text.substring(span.end());
    }
}
