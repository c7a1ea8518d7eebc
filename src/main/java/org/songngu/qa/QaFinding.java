package org.songngu.qa;

import java.util.List;
import java.util.Optional;
import org.songngu.text.Span;

/// A problem found in a segment pair.
///
/// @param check     id of the check
/// @param type      ITS 2.0 issue type
/// @param severity  how bad
/// @param source    where in the source, if anywhere
/// @param target    where in the target, if anywhere
/// @param arguments what fills the message, in order
/// @param fix       the whole target text put right, where one key can do it
/// @param variant   which of the check's messages says it; empty for its only one
/// @param choices   the answers, where the finding is a question; else empty
public record QaFinding(
        String check,
        IssueType type,
        Severity severity,
        Optional<Span> source,
        Optional<Span> target,
        List<String> arguments,
        Optional<String> fix,
        String variant,
        List<QaChoice> choices) {

    /// A finding of a check with one message.
    ///
    /// @param check     id of the check
    /// @param type      ITS 2.0 issue type
    /// @param severity  how bad
    /// @param source    where in the source, if anywhere
    /// @param target    where in the target, if anywhere
    /// @param arguments what fills the message, in order
    /// @param fix       the whole target text put right, where one key can do it
    public QaFinding(
            String check,
            IssueType type,
            Severity severity,
            Optional<Span> source,
            Optional<Span> target,
            List<String> arguments,
            Optional<String> fix) {
        this(check, type, severity, source, target, arguments, fix, "", List.of());
    }

    /// The same finding said by another message of its check.
    ///
    /// @param other which
    public QaFinding saidAs(String other) {
        return new QaFinding(check, type, severity, source, target, arguments, fix, other, choices);
    }

    /// The same finding as a question.
    ///
    /// @param answers two or more
    public QaFinding asking(List<QaChoice> answers) {
        return new QaFinding(check, type, severity, source, target, arguments, fix, variant, List.copyOf(answers));
    }

    /// The key of its message: `qa.ID` or `qa.ID.VARIANT`.
    public String messageKey() {
        return "qa." + check + (variant.isEmpty() ? "" : "." + variant);
    }
}
