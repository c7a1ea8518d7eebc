package org.songngu.memory;

import java.util.List;
import java.util.Optional;
import org.songngu.text.Language;

/// Keeping memories clean: every change is written down with who and when, and can be taken back. Safe for many
/// threads.
public interface MemoryUpkeep {

    /// Gives a unit another target text. When its memory already has that pair, the unit is taken out in favour of it.
    ///
    /// @param unit   which
    /// @param target the right text
    /// @param who    user name
    /// @return the batch, with which it can be undone
    UnitBatch correct(UnitId unit, String target, String who);

    /// Changes how far a unit is trusted.
    ///
    /// @param unit  which
    /// @param trust the new level
    /// @param who   user name
    UnitBatch trust(UnitId unit, Trust trust, String who);

    /// Takes a unit out of every search; it is kept.
    ///
    /// @param unit which
    /// @param who  user name
    UnitBatch delete(UnitId unit, String who);

    /// Takes a unit out because its segment has another text now; it is kept and can be put back.
    ///
    /// @param unit which
    /// @param who  user name
    UnitBatch supersede(UnitId unit, String who);

    /// Puts a unit back that was taken out.
    ///
    /// @param unit which
    /// @param who  user name
    UnitBatch restore(UnitId unit, String who);

    /// What was done to a unit, newest first.
    ///
    /// @param unit which
    List<UnitChange> history(UnitId unit);

    /// The units that a find-and-replace would change, by id; nothing is changed.
    ///
    /// @param replacement what to replace by what
    /// @param limit       most units wanted
    List<Replaced> preview(Replacement replacement, int limit);

    /// Replaces in one transaction. A unit whose text would become blank or too long is left as it is.
    ///
    /// @param replacement what to replace by what
    /// @param who         user name
    UnitBatch replace(Replacement replacement, String who);

    /// The units that a find-and-replace would change, by id; nothing is changed.
    ///
    /// @param replacement what to replace by what
    /// @param limit       most units wanted
    /// @param progress    told between steps
    /// @throws java.util.concurrent.CancellationException when it is to stop
    List<Replaced> preview(Replacement replacement, int limit, UpkeepProgress progress);

    /// Replaces in one transaction; a stop leaves everything as it was.
    ///
    /// @param replacement what to replace by what
    /// @param who         user name
    /// @param progress    told between steps
    /// @throws java.util.concurrent.CancellationException when it is to stop
    UnitBatch replace(Replacement replacement, String who, UpkeepProgress progress);

    /// The units that [#deduplicate] would take out, by id; nothing is changed.
    ///
    /// @param memory   which
    /// @param limit    most units wanted
    /// @param progress told between steps
    /// @throws java.util.concurrent.CancellationException when it is to stop
    List<TranslationUnit> duplicates(MemoryId memory, int limit, UpkeepProgress progress);

    /// Takes out all but the most trusted, then newest, of the units of a memory with the same source and target.
    ///
    /// @param memory which
    /// @param who    user name
    UnitBatch deduplicate(MemoryId memory, String who);

    /// Takes out doubles as [#deduplicate(MemoryId, String)] does; a stop leaves everything as it was.
    ///
    /// @param memory   which
    /// @param who      user name
    /// @param progress told between steps
    /// @throws java.util.concurrent.CancellationException when it is to stop
    UnitBatch deduplicate(MemoryId memory, String who, UpkeepProgress progress);

    /// Takes back all changes of a batch, but for units that somebody has changed since.
    ///
    /// @param batch its number
    /// @param who   user name
    /// @return the batch of the changes that took it back
    UnitBatch undo(long batch, String who);

    /// Counts a memory's live units.
    ///
    /// @param memory which
    MemoryStatistics statistics(MemoryId memory);

    /// Counts a memory's live units.
    ///
    /// @param memory   which
    /// @param progress told between steps
    /// @throws java.util.concurrent.CancellationException when it is to stop
    MemoryStatistics statistics(MemoryId memory, UpkeepProgress progress);

    /// Renames a memory.
    ///
    /// @param memory which
    /// @param name   its new name
    /// @return false when another one has that name
    boolean rename(MemoryId memory, String name);

    /// The memories that a job asks, first things first; empty when it asks all.
    ///
    /// @param job the job's number
    List<Attachment> attachments(long job);

    /// Says which memories a job asks; none means all.
    ///
    /// @param job         the job's number
    /// @param attachments first things first
    void attach(long job, List<Attachment> attachments);

    /// Forgets everything about a job that is gone: its memories and its policy.
    ///
    /// @param job the job's number
    void forgetJob(long job);

    /// A memory as a job uses it.
    ///
    /// @param memory   which
    /// @param penalty  points taken off its matches, 0–15
    /// @param writable whether the job's confirmed segments go there
    record Attachment(MemoryId memory, int penalty, boolean writable) {

        /// Refuses a penalty outside 0–15.
        public Attachment {
            if (penalty < 0 || penalty > 15) {
                throw new IllegalArgumentException("no penalty: " + penalty);
            }
        }
    }

    /// What to replace by what.
    ///
    /// @param memory    where
    /// @param language  the side
    /// @param find      the text to find, NFC, not blank
    /// @param by        the text to put in its place
    /// @param matchCase whether the case must be the same
    record Replacement(MemoryId memory, Language language, String find, String by, boolean matchCase) {

        /// Refuses to find nothing.
        public Replacement {
            if (find.isBlank()) {
                throw new IllegalArgumentException("nothing to find");
            }
        }
    }

    /// A unit and what a replacement makes of one of its sides.
    ///
    /// @param unit  as it is
    /// @param text  the side as it is
    /// @param after the side as it would be
    record Replaced(TranslationUnit unit, String text, String after) {}

    /// What an action changed.
    ///
    /// @param number  for [#undo]
    /// @param changed units that were changed
    /// @param skipped units that were left as they are
    record UnitBatch(long number, int changed, int skipped) {}

    /// Finds a unit, live or taken out.
    ///
    /// @param unit which
    Optional<TranslationUnit> unit(UnitId unit);
}
