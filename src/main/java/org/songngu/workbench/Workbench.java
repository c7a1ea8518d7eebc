package org.songngu.workbench;

import java.util.List;
import java.util.Optional;
import org.songngu.account.Account;
import org.songngu.article.Article;
import org.songngu.article.DocumentFilter;
import org.songngu.termbase.TermUse;

/// Jobs and their segments. Every change is one transaction with its history row and its memory unit. Safe for many
/// threads.
public interface Workbench {

    /// Makes a job of the article's included blocks, cut into segments.
    ///
    /// @param facts   title, direction, date, house style
    /// @param article what was read
    /// @param account who
    /// @throws IllegalArgumentException when the article has nothing to translate
    TranslationJob create(NewJob facts, Article article, Account account);

    /// Makes a job and keeps the file that it came from.
    ///
    /// @param facts    title, direction, date, house style
    /// @param article  what was read
    /// @param original the file as it came, before anything was converted
    /// @param account  who
    /// @throws IllegalArgumentException when the article has nothing to translate
    TranslationJob create(NewJob facts, Article article, OriginalFile original, Account account);

    /// Makes a job of the segments of a bilingual file, with their targets, states, locks and notes. The memory learns
    /// nothing from them.
    ///
    /// @param facts    title, direction, date, house style
    /// @param segments in the order of the file
    /// @param original the file as it came
    /// @param account  who
    /// @throws IllegalArgumentException when there is no segment
    TranslationJob create(NewJob facts, List<NewSegment> segments, OriginalFile original, Account account);

    /// What took the file of a job apart; [DocumentFilter#NONE] when it cannot be put together again.
    ///
    /// @param id which
    DocumentFilter filter(JobId id);

    /// The file that a job came from, if it was kept.
    ///
    /// @param id which
    Optional<OriginalFile> original(JobId id);

    /// The hash of the rules of segmentation that cut a job; empty when it is not known. A job keeps its segments when
    /// the rules change.
    ///
    /// @param id which
    String segmentation(JobId id);

    /// Gives a job another house style; what is written stays, the checks ask for the new one from then on.
    ///
    /// @param id         which
    /// @param houseStyle code of the house style
    /// @param account    who; its creator, a reviewer or an admin
    /// @return the job as it is now; empty when there is none or the account may not
    Optional<TranslationJob> changeHouseStyle(JobId id, String houseStyle, Account account);

    /// Says which termbases a job asks and writes to; what is written stays, help and checks ask these from then on.
    ///
    /// @param id      which
    /// @param terms   the termbases
    /// @param account who; its creator, a reviewer or an admin
    /// @return false when there is no such job or the account may not
    boolean changeTerms(JobId id, TermUse terms, Account account);

    /// All jobs, newest first.
    ///
    /// @param offset first wanted, from 0
    /// @param limit  most wanted
    List<TranslationJob> jobs(int offset, int limit);

    /// One job.
    ///
    /// @param id which
    Optional<TranslationJob> job(JobId id);

    /// Deletes a job with its segments; units in the memory stay.
    ///
    /// @param id      which
    /// @param account who; its creator or an admin
    /// @return false when the account may not
    boolean delete(JobId id, Account account);

    /// Segments by number.
    ///
    /// @param id   job
    /// @param from first number wanted, from 1
    /// @param count most wanted
    List<Segment> segments(JobId id, int from, int count);

    /// The number of the first segment that somebody has to do something about.
    ///
    /// @param id        job
    /// @param forReview whether a reviewer asks, for whom translated segments wait, or a translator
    /// @return 0 when nothing is left to do
    int firstOpen(JobId id, boolean forReview);

    /// One segment.
    ///
    /// @param id which
    Optional<Segment> segment(SegmentId id);

    /// Segments that wait for a reviewer: translated, oldest first, over all jobs.
    ///
    /// @param offset first wanted, from 0
    /// @param limit  most wanted
    List<Segment> reviewQueue(int offset, int limit);

    /// Where a phrase occurs in the sources of all jobs, latest change first. Whole words count, case and spelling by
    /// tone style or `i` and
    /// `y` do not.
    ///
    /// @param phrase one or more words
    /// @param limit  most wanted
    PhraseUse segmentsWith(String phrase, int limit);

    /// Stores a draft as it is typed.
    ///
    /// @param edit    the text
    /// @param account who
    EditOutcome saveDraft(Edit edit, Account account);

    /// Stores and confirms; the unit enters the memory at «translated».
    ///
    /// @param edit    the text
    /// @param account who
    EditOutcome confirm(Edit edit, Account account);

    /// Approves; the unit is promoted. An edited text is stored first (edit and approve).
    ///
    /// @param edit    the text as the reviewer sees it
    /// @param account who, a reviewer and, unless the job allows it, not the author
    EditOutcome approve(Edit edit, Account account);

    /// Returns to the translator; the unit is demoted. The target stays; what the reviewer typed over it is kept in the
    /// history as an alternative.
    ///
    /// @param edit    the text as the reviewer sees it
    /// @param reason  why
    /// @param note    more words, may be empty
    /// @param account who, a reviewer
    EditOutcome returnToTranslator(Edit edit, ReturnReason reason, String note, Account account);

    /// Puts an entry of its history back: text and state, for example to undo what a file brought in. A
    /// confirmed state teaches the memory again, an unconfirmed one demotes the unit. What was approved is
    /// approved again only when a reviewer restores it; otherwise it waits as translated.
    ///
    /// @param id          which segment
    /// @param baseVersion the version that is seen while deciding
    /// @param entry       one of [#history(SegmentId)]
    /// @param account     who
    EditOutcome restore(SegmentId id, int baseVersion, SegmentVersion entry, Account account);

    /// A segment's history, newest first. A run of typing by one person is one entry.
    ///
    /// @param id which
    List<SegmentVersion> history(SegmentId id);

    /// What filled a segment last, before anybody changed a word of it; empty when nothing did.
    ///
    /// @param id which
    Optional<String> filled(SegmentId id);

    /// Fills every empty target from memory and terms, then, when the job has an engine, from that, as drafts. Stores
    /// some fifty segments at a time; who types
    /// meanwhile wins; what was stored before a stop stays.
    ///
    /// @param id       job
    /// @param account  who
    /// @param progress told after every segment
    /// @return coverage of the job by band
    /// @throws IllegalArgumentException when there is no such job
    Coverage pretranslate(JobId id, Account account, Progress progress);

    /// How much of a job the desk already knew at the last pre-translation.
    ///
    /// @param id job
    Coverage coverage(JobId id);
}
