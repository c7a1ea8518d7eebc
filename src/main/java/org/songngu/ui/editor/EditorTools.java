package org.songngu.ui.editor;

import java.util.List;
import org.songngu.account.Account;
import org.songngu.memory.UnitId;
import org.songngu.ui.shell.SignedIn;
import org.songngu.workbench.JobId;
import org.songngu.workbench.Propagation;
import org.songngu.workbench.SegmentCuts;
import org.songngu.workbench.SegmentMarks;
import org.songngu.workbench.UnitDecisions;
import org.songngu.workbench.Workbench;
import org.springframework.stereotype.Component;

/// What an editor does besides storing texts.
///
/// @param propagation carries confirmed texts on
/// @param cuts        splits and merges
/// @param marks       bookmarks and locks
/// @param decisions   corrects, demotes and takes out units of the memory
/// @param proofreading reads texts with LanguageTool behind the typing
/// @param translating  asks engines behind the look-ups
/// @param together    the other people in the job
/// @param review       what belongs to the review of a job
@Component
record EditorTools(
        Propagation propagation,
        SegmentCuts cuts,
        SegmentMarks marks,
        UnitDecisions decisions,
        Proofreading proofreading,
        Translating translating,
        Together together,
        ReviewTools review) {

    /// The browser's way to the review of a job.
    ///
    /// @param job       which
    /// @param workbench where it is
    /// @param signedIn  who is here
    ReviewDoor reviewOf(JobId job, Workbench workbench, SignedIn signedIn) {
        return new ReviewDoor(review, workbench, signedIn, job);
    }

    /// Changes the unit behind a match, when the account may.
    ///
    /// @param unit    which
    /// @param act     `correct`, `demote` or `delete`
    /// @param text    the right target of a correction
    /// @param account who
    UnitDecisions.Outcome change(UnitId unit, String act, String text, Account account) {
        return switch (act) {
            case "correct" -> decisions.correct(unit, text, account).outcome();
            case "demote" -> decisions.demote(unit, account).outcome();
            case "delete" -> decisions.delete(unit, account).outcome();
            default -> UnitDecisions.Outcome.NOT_ALLOWED;
        };
    }

    /// What was done to a unit, newest first.
    ///
    /// @param unit which
    List<UnitChangeItem> unitHistory(UnitId unit) {
        return decisions.history(unit).stream().map(UnitChangeItem::of).toList();
    }
}
