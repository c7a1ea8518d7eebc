package org.songngu.qa;

import java.util.List;

/// Spelling and grammar of target texts. It takes milliseconds to seconds, so what it finds arrives after the quick
/// checks:
/// [QaRunner] adds what is [#known], and whoever wants all of it calls [#read] first. Safe for many threads.
public interface Proofreader {

    /// What was found in a text that has been read; never waits.
    ///
    /// @param subject the pair and its circumstances
    /// @return empty for a text that was not read yet or is right
    List<QaFinding> known(QaSubject subject);

    /// Whether a text still has to be read; false too when nothing can read it.
    ///
    /// @param subject the pair and its circumstances
    boolean isUnread(QaSubject subject);

    /// Reads a text unless it has been read, and waits for it: at the first call until the language is loaded. A
    /// failure
    /// of the engine is logged and finds nothing.
    ///
    /// @param subject the pair and its circumstances
    /// @return the findings, as [#known] from now on
    List<QaFinding> read(QaSubject subject);
}
