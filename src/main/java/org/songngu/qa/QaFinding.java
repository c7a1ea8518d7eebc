package org.songngu.qa;

import java.util.List;
import java.util.Optional;
import org.songngu.text.Span;

/// A problem found in a segment pair.
///
/// @param check     id of the check; its message is `qa.ID`
/// @param type      ITS 2.0 issue type
/// @param severity  how bad
/// @param source    where in the source, if anywhere
/// @param target    where in the target, if anywhere
/// @param arguments what fills the message, in order
/// @param fix       the whole target text put right, where one key can do it
public record QaFinding(
        String check,
        IssueType type,
        Severity severity,
        Optional<Span> source,
        Optional<Span> target,
        List<String> arguments,
        Optional<String> fix) {}
