package org.songngu.termbase;

import java.util.List;
import java.util.Optional;
import org.songngu.account.Account;

/// The desk's termbases. Everybody sees them, reviewers and admins keep them. Safe for many threads.
public interface Termbases {

    /// All of them, in the order of the desk; there is at least one.
    List<NamedTermbase> all();

    /// Makes one, behind the others.
    ///
    /// @param who         acts
    /// @param name        not blank; not the name of another one, whatever its capitals
    /// @param description may be empty
    TermOutcome create(Account who, String name, String description);

    /// Renames or describes one, or says whether it may be written to.
    ///
    /// @param who     acts
    /// @param changed as it shall be
    TermOutcome change(Account who, NamedTermbase changed);

    /// Puts one before the one that stands before it.
    ///
    /// @param who acts
    /// @param id  which
    TermOutcome raise(Account who, TermbaseId id);

    /// Deletes one that has no concepts; never the first.
    ///
    /// @param who acts
    /// @param id  which
    TermOutcome delete(Account who, TermbaseId id);

    /// Into which one goes what is proposed from a job: the one it names, or the first of those it asks, or the first
    /// of the desk, that may be written to. Empty when none may.
    ///
    /// @param use of the job
    Optional<NamedTermbase> writable(TermUse use);

    /// The termbase into which a file was brought; empty when nothing of it is left as it came.
    ///
    /// @param origin the file's name, as [Termbase#replace] has it
    Optional<NamedTermbase> ofFile(String origin);
}
