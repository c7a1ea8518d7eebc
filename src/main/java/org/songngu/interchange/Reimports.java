package org.songngu.interchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.songngu.account.Account;
import org.songngu.workbench.Edit;
import org.songngu.workbench.EditOutcome;
import org.songngu.workbench.JobId;
import org.songngu.workbench.ReturnReason;
import org.songngu.workbench.Segment;
import org.songngu.workbench.SegmentState;
import org.songngu.workbench.SegmentVersion;
import org.songngu.workbench.TranslationJob;
import org.songngu.workbench.Workbench;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/// Brings a job back that left as XLIFF or as a Word table and was edited elsewhere: first a plan that stores nothing,
/// then what somebody chose of it, and an undo. Units find their segment by id, and only when the source is still the
/// same. Safe for many threads.
@Component
public final class Reimports {

    private static final int PAGE = 500;
    private static final int MOST_BYTES = 100_000_000;

    private final Workbench workbench;

    Reimports(Workbench workbench) {
        this.workbench = workbench;
    }

    /// Says what a file would do.
    ///
    /// @param job  which
    /// @param name the file's name
    /// @param file opens it
    public Reimport plan(TranslationJob job, String name, InputStreamSource file) {
        ReturnedFile returned = read(name, file);
        Map<String, Segment> segments = new HashMap<>();
        segments(job.id())
                .forEach(segment -> segments.put(Long.toString(segment.id().value()), segment));
        Set<String> seen = new HashSet<>();
        List<Reimport.Line> lines = new ArrayList<>();
        for (ReturnedUnit unit : returned.units()) {
            Optional<Segment> segment = Optional.ofNullable(segments.get(unit.id()));
            boolean again = segment.isPresent() && !seen.add(unit.id());
            Reimport.Fate fate = again
                    ? Reimport.Fate.AGAIN
                    : segment.map(found -> fate(found, unit)).orElse(Reimport.Fate.NOT_IN_JOB);
            lines.add(new Reimport.Line(
                    unit.id(),
                    segment,
                    unit.source(),
                    unit.target(),
                    unit.read().state(),
                    unit.read().returned(),
                    unit.notes(),
                    fate));
        }
        int missing = returned.report().isRefused() ? 0 : segments.size() - seen.size();
        return new Reimport(returned.report(), List.copyOf(lines), missing);
    }

    private static ReturnedFile read(String name, InputStreamSource file) {
        try (InputStream in = file.getInputStream()) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                return ReturnedFile.refused(
                        name, new ImportReport.Problem(0, 0, ImportReport.Kind.TOO_LARGE, MOST_BYTES + " bytes"));
            }
            boolean zip = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
            if (zip) {
                return WordTable.read(name, bytes);
            }
            return name.toLowerCase(Locale.ROOT).matches(".*\\.x?html?")
                    ? HtmlTableReader.read(name, bytes)
                    : XliffReader.read(name, new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            return ReturnedFile.refused(name, new ImportReport.Problem(0, 0, ImportReport.Kind.UNREADABLE, ""));
        }
    }

    private Stream<Segment> segments(JobId job) {
        return Stream.iterate(1, from -> from + PAGE)
                .map(from -> workbench.segments(job, from, PAGE))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream);
    }

    private static Reimport.Fate fate(Segment segment, ReturnedUnit unit) {
        if (!spaced(segment.source()).equals(spaced(unit.source()))) {
            return Reimport.Fate.SOURCE_DIFFERS;
        }
        if (segment.target().equals(unit.target())) {
            boolean rejected =
                    unit.read().returned().isPresent() && segment.returned().isEmpty();
            boolean further = unit.read().state().compareTo(segment.state()) > 0;
            return !unit.target().isBlank() && (rejected || further) ? Reimport.Fate.STATE : Reimport.Fate.SAME;
        }
        if (unit.target().isBlank()) {
            return Reimport.Fate.EMPTIED;
        }
        if (segment.state() == SegmentState.APPROVED) {
            return Reimport.Fate.SEALED;
        }
        // a tool that dropped the version leaves one thing to go by: nobody has confirmed the text here
        boolean untouched = unit.version() == XliffUnit.NO_VERSION
                ? segment.state().compareTo(SegmentState.TRANSLATED) < 0
                : unit.version() == segment.version();
        return untouched ? Reimport.Fate.CHANGED : Reimport.Fate.CONFLICT;
    }

    // tools change spaces and line ends at will
    private static String spaced(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /// Stores chosen lines: every one in a transaction of its own, so that nobody who types meanwhile waits. What
    /// somebody stored after the plan was made wins; the file's text is then kept as an alternative in the history.
    ///
    /// @param lines    of a plan; those that are no choice are left out
    /// @param account  who
    /// @param progress told of every line, asked whether to go on
    public Reimport.Result store(List<Reimport.Line> lines, Account account, ImportProgress progress) {
        Tally tally = new Tally();
        int done = 0;
        for (Reimport.Line line : lines) {
            if (progress.isCancelled()) {
                break;
            }
            progress.stored(++done, lines.size());
            if (line.fate().isChoice()) {
                line.segment().ifPresent(segment -> store(line, segment, account, tally));
            }
        }
        return tally.result();
    }

    private void store(Reimport.Line line, Segment segment, Account account, Tally tally) {
        Edit edit = new Edit(segment.id(), segment.version(), line.target(), "");
        Optional<ReturnReason> rejected = line.returned().filter(reason -> line.fate() == Reimport.Fate.STATE);
        if (rejected.isPresent()) {
            String note = String.join(" ", line.notes());
            tally.add(segment, workbench.returnToTranslator(edit, rejected.get(), note, account));
            return;
        }
        switch (line.state()) {
            case NOT_TRANSLATED, DRAFT -> tally.add(segment, workbench.saveDraft(edit, account));
            case TRANSLATED -> tally.add(segment, workbench.confirm(edit, account));
            case APPROVED -> approve(segment, edit, account, tally);
        }
    }

    // The file's approval counts as far as this person may approve: who signed it elsewhere is not known here.
    private void approve(Segment segment, Edit edit, Account account, Tally tally) {
        EditOutcome approved = workbench.approve(edit, account);
        if (!(approved instanceof EditOutcome.Refused)) {
            tally.add(segment, approved);
            return;
        }
        EditOutcome confirmed = workbench.confirm(edit, account);
        tally.add(segment, confirmed);
        if (confirmed instanceof EditOutcome.Stored) {
            tally.notApproved++;
        }
    }

    /// Takes back what [#store] did, where nobody has stored since.
    ///
    /// @param result  of storing
    /// @param account who
    /// @return how many segments stand as they stood before
    public int undo(Reimport.Result result, Account account) {
        int undone = 0;
        for (Reimport.Before before : result.before()) {
            Segment segment = before.segment();
            SegmentVersion entry = new SegmentVersion(
                    segment.version(),
                    segment.returned().isPresent() ? SegmentVersion.Action.RETURNED : SegmentVersion.Action.DRAFTED,
                    segment.target(),
                    segment.state(),
                    segment.author(),
                    segment.changedAt(),
                    segment.returned()
                            .map(reason -> reason.name() + " " + segment.returnNote())
                            .orElse(""));
            Optional<Segment> now = workbench.segment(segment.id());
            boolean untouched =
                    now.filter(found -> found.version() == before.version()).isPresent();
            if (untouched
                    && workbench.restore(segment.id(), before.version(), entry, account)
                            instanceof EditOutcome.Stored) {
                undone++;
            }
        }
        return undone;
    }

    /// Counts while lines are stored.
    private static final class Tally {

        private final List<Reimport.Before> before = new ArrayList<>();
        private int notApproved;
        private int moved;
        private int refused;

        void add(Segment segment, EditOutcome outcome) {
            switch (outcome) {
                case EditOutcome.Stored(Segment stored) -> before.add(new Reimport.Before(segment, stored.version()));
                case EditOutcome.Conflict ignored -> moved++;
                case EditOutcome.Refused ignored -> refused++;
            }
        }

        Reimport.Result result() {
            return new Reimport.Result(before.size(), notApproved, moved, refused, List.copyOf(before));
        }
    }
}
