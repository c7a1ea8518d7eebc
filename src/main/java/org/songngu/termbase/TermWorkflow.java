package org.songngu.termbase;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.songngu.account.Account;
import org.songngu.account.Role;

/// Who may change the termbase and how. Everybody proposes and discusses; reviewers and admins edit and decide. Every
/// change is one transaction with its history, which is only added to.
public interface TermWorkflow {

    /// Whether an account edits and decides.
    ///
    /// @param who the account
    static boolean mayEdit(Account who) {
        return who.enabled()
                && (who.roles().contains(Role.REVIEWER) || who.roles().contains(Role.ADMIN));
    }

    /// Adds a concept of the desk.
    ///
    /// @param who     acts
    /// @param content its id is replaced by one given here; its provenance says the termbase
    /// @param reason  may be empty
    TermOutcome add(Account who, Concept content, String reason);

    /// Changes a concept.
    ///
    /// @param who     acts
    /// @param present as it was read; refused as stale when it has changed since
    /// @param content what it shall say
    /// @param reason  may be empty
    TermOutcome change(Account who, Concept present, Concept content, String reason);

    /// Deletes a concept; its history stays, and its file does not bring it back.
    ///
    /// @param who     acts
    /// @param present as it was read
    /// @param reason  may be empty
    TermOutcome remove(Account who, Concept present, String reason);

    /// Changes many concepts: all or none.
    ///
    /// @param who      acts
    /// @param concepts as they were read
    /// @param change   what
    /// @param reason   may be empty
    TermOutcome changeAll(Account who, List<Concept> concepts, BulkChange change, String reason);

    /// Proposes something.
    ///
    /// @param who     acts
    /// @param kind    what is wanted
    /// @param target  the concept that it is about, or null for a new one
    /// @param content a whole concept; of a new term or status only the terms count
    /// @param comment may be empty
    TermOutcome propose(Account who, TermProposal.Kind kind, @Nullable Concept target, Concept content, String comment);

    /// Some open proposals, oldest first.
    ///
    /// @param after number behind which they begin; 0 for the first
    /// @param limit most wanted
    List<TermProposal> open(long after, int limit);

    /// How many proposals are open.
    int openCount();

    /// The latest decided proposals of an author, newest first.
    ///
    /// @param author user name
    /// @param limit  most wanted
    List<TermProposal> decided(String author, int limit);

    /// What a concept would be if a proposal were accepted now; the start for changing it. Empty when it has gone.
    ///
    /// @param proposal the proposal
    Optional<Concept> preview(TermProposal proposal);

    /// The concept that a proposal is about, as it is now. Empty for a new one, or when it has gone.
    ///
    /// @param proposal the proposal
    Optional<Concept> present(TermProposal proposal);

    /// Accepts a proposal.
    ///
    /// @param who     acts
    /// @param number  which
    /// @param changed what the reviewer made of it (from [#preview]), or null to take it as it is
    /// @param reason  may be empty
    TermOutcome accept(Account who, long number, @Nullable Concept changed, String reason);

    /// Refuses a proposal.
    ///
    /// @param who    acts
    /// @param number which
    /// @param reason not blank
    TermOutcome refuse(Account who, long number, String reason);

    /// Takes a proposal back.
    ///
    /// @param who    its author
    /// @param number which
    TermOutcome withdraw(Account who, long number);

    /// Says something about a concept.
    ///
    /// @param who     acts
    /// @param concept about which
    /// @param text    not blank
    TermOutcome say(Account who, Concept concept, String text);

    /// What was said about a concept, oldest first.
    ///
    /// @param concept about which
    List<Remark> remarks(Concept concept);

    /// What was done to a concept, newest first.
    ///
    /// @param concept which
    List<ConceptChange> history(Concept concept);

    /// The same words in several concepts.
    List<Duplicate> duplicates();
}
