package org.songngu.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.songngu.article.Documents;
import org.songngu.memory.Kept;
import org.songngu.memory.MemoryFiles;
import org.songngu.memory.MemoryId;
import org.songngu.memory.MemoryPolicies;
import org.songngu.memory.NewUnit;
import org.songngu.memory.TranslationMemory;
import org.songngu.memory.TranslationUnit;
import org.songngu.memory.Trust;
import org.songngu.memory.UnitId;
import org.songngu.text.Language;
import org.songngu.workbench.Segment;
import org.songngu.workbench.SegmentState;
import org.songngu.workbench.TranslationJob;
import org.songngu.workbench.Workbench;
import org.springframework.stereotype.Component;

/// Jobs and memories as standard files. The streams given are flushed and left open. Safe for many threads.
@Component
public final class Exports {

    private static final int PAGE = 500;
    private static final int UNITS_PAGE = 2000;
    private static final List<JobFormat> IN_ZIP =
            List.of(JobFormat.TXT, JobFormat.XLF, JobFormat.XLF2, JobFormat.TMX, JobFormat.DOCX, JobFormat.HTML);
    // both languages, for the reason that SegmentWords gives
    private static final List<String> HEADINGS =
            List.of("№", "Nguồn / Source", "Bản dịch / Target", "Trạng thái / State");

    private final Workbench workbench;
    private final TranslationMemory memory;
    private final MemoryFiles files;
    private final MemoryPolicies policies;
    private final JobExtras extras;
    private final TranslatedDocuments documents;

    Exports(
            Workbench workbench,
            TranslationMemory memory,
            MemoryFiles files,
            MemoryPolicies policies,
            JobExtras extras,
            TranslatedDocuments documents) {
        this.workbench = workbench;
        this.memory = memory;
        this.files = files;
        this.policies = policies;
        this.extras = extras;
        this.documents = documents;
    }

    /// Writes segments of a job.
    ///
    /// @param job       which
    /// @param format    as what
    /// @param selection which of its segments
    /// @param out       where to
    /// @return how many segments were written; for [JobFormat#TMX] only those that are confirmed count, for
    /// [JobFormat#TXT] it is how many stand untranslated in it
    /// @throws NothingSelectedException when there is no such segment and the format has no empty file
    /// @throws IOException              when the stream fails
    public int job(TranslationJob job, JobFormat format, JobSelection selection, OutputStream out) throws IOException {
        List<Segment> segments = segments(job);
        List<Segment> chosen = segments.stream().filter(selection::includes).toList();
        if (chosen.isEmpty()) {
            throw new NothingSelectedException();
        }
        return switch (format) {
            case TXT -> new TextWriter().write(chosen.stream(), out);
            case TMX -> tmx(job, segments, selection, out);
            case XLF -> {
                new XliffWriter().write(document(job, chosen, new JobExtras.Found()), out);
                yield chosen.size();
            }
            case XLF2 -> {
                new Xliff2Writer().write(document(job, chosen, new JobExtras.Found()), out);
                yield chosen.size();
            }
            case DOCX -> {
                new WordTable().write(plain(job, chosen), HEADINGS, out);
                yield chosen.size();
            }
            case HTML -> {
                new HtmlTable().write(plain(job, chosen), HEADINGS, out);
                yield chosen.size();
            }
            case OMEGAT -> {
                JobExtras.Found found = new JobExtras.Found();
                XliffDocument document = document(job, chosen, found);
                new OmegatProject().write(JobFormat.baseName(job), document, found.units(), out);
                yield chosen.size();
            }
            case ZIP -> {
                zip(job, selection, chosen, out);
                yield chosen.size();
            }
        };
    }

    private void zip(TranslationJob job, JobSelection selection, List<Segment> chosen, OutputStream out)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (JobFormat format : IN_ZIP) {
            zip.putNextEntry(new ZipEntry(format.fileName(job)));
            job(job, format, selection, zip);
            zip.closeEntry();
        }
        document(job, selection, zip);
        JobExtras.Found found = new JobExtras.Found();
        document(job, chosen, found);
        zip.putNextEntry(new ZipEntry(JobFormat.baseName(job) + ".tbx"));
        TbxWriter.write(found.concepts(), TbxWriter.Form.OF_2008, zip);
        zip.closeEntry();
        zip.finish();
        out.flush();
    }

    /// The translated document beside the other files, or why it is not there.
    private void document(TranslationJob job, JobSelection selection, ZipOutputStream zip) throws IOException {
        Optional<TranslatedDocuments.Translated> translated = documents.of(job, selection);
        if (translated.isEmpty()) {
            return;
        }
        switch (translated.get().rebuilt()) {
            case Documents.Rebuilt.Done(byte[] content) -> {
                zip.putNextEntry(new ZipEntry("document/" + translated.get().fileName()));
                zip.write(content);
            }
            case Documents.Rebuilt.Misfit(int paragraph, String text) -> {
                zip.putNextEntry(new ZipEntry("document/NOT-REBUILT.txt"));
                zip.write((paragraph + ": " + text + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        zip.closeEntry();
    }

    /// Writes what is confirmed or approved and trusted enough for the job's policy.
    private int tmx(TranslationJob job, List<Segment> segments, JobSelection selection, OutputStream out)
            throws IOException {
        Trust least = policies.ofJob(job.id().value()).exported();
        Stream<NewUnit> units = Stream.iterate(0, i -> i < segments.size(), i -> i + 1)
                .filter(i -> isFinished(segments.get(i)) && selection.includes(segments.get(i)))
                .map(i -> unit(job, segments, i))
                .filter(unit -> unit.trust().compareTo(least) >= 0);
        return new TmxWriter().write(job.job().pair().source(), units, out);
    }

    /// Writes a memory as TMX; what its policy keeps in the house is left out.
    ///
    /// @param id     which
    /// @param source what most of its units are translated from
    /// @param out    where to
    /// @return how many units were written
    /// @throws IOException when the stream fails
    public int tmx(MemoryId id, Language source, OutputStream out) throws IOException {
        try (Stream<TranslationUnit> units = memory.exportable(id);
                Ahead<List<MemoryFiles.FiledUnit>> pages = new Ahead<>(units.gather(Gatherers.windowFixed(UNITS_PAGE))
                        .map(this::filed)
                        .iterator())) {
            Iterable<List<MemoryFiles.FiledUnit>> each = () -> pages;
            Stream<MemoryFiles.FiledUnit> filed =
                    StreamSupport.stream(each.spliterator(), false).flatMap(List::stream);
            return new TmxWriter().write(source, files.heads(id), filed, out);
        }
    }

    /// Units with what their files said about them.
    private List<MemoryFiles.FiledUnit> filed(List<TranslationUnit> page) {
        Map<UnitId, Kept> kept =
                files.kept(page.stream().map(TranslationUnit::id).toList());
        return page.stream()
                .map(unit -> new MemoryFiles.FiledUnit(unit.unit(), kept.getOrDefault(unit.id(), Kept.NOTHING)))
                .toList();
    }

    private List<Segment> segments(TranslationJob job) {
        return Stream.iterate(1, from -> from + PAGE)
                .map(from -> workbench.segments(job.id(), from, PAGE))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream)
                .toList();
    }

    private XliffDocument document(TranslationJob job, List<Segment> segments, JobExtras.Found found) {
        List<XliffUnit> units = segments.stream()
                .map(segment -> unit(segment, extras.of(job, segment, found)))
                .toList();
        return new XliffDocument(job.job().title(), job.job().pair(), units);
    }

    private static XliffDocument plain(TranslationJob job, List<Segment> segments) {
        List<XliffUnit> units = segments.stream()
                .map(segment -> unit(segment, JobExtras.notesOf(segment)))
                .toList();
        return new XliffDocument(job.job().title(), job.job().pair(), units);
    }

    private static boolean isFinished(Segment segment) {
        return segment.returned().isEmpty()
                && !segment.target().isBlank()
                && (segment.state() == SegmentState.TRANSLATED || segment.state() == SegmentState.APPROVED);
    }

    private static XliffUnit unit(Segment segment, XliffUnit.Extras extras) {
        return new XliffUnit(
                Long.toString(segment.id().value()),
                segment.kind().name().toLowerCase(Locale.ROOT),
                segment.source(),
                segment.target(),
                segment.state(),
                segment.origin(),
                segment.returned(),
                segment.version(),
                extras);
    }

    private static NewUnit unit(TranslationJob job, List<Segment> segments, int i) {
        Segment segment = segments.get(i);
        return new NewUnit(
                job.job().pair(),
                segment.source(),
                segment.target(),
                i == 0 ? "" : segments.get(i - 1).source(),
                i == segments.size() - 1 ? "" : segments.get(i + 1).source(),
                segment.state() == SegmentState.APPROVED ? Trust.APPROVED : Trust.TRANSLATED,
                new NewUnit.Origin(
                        segment.author(),
                        segment.changedAt(),
                        job.job().title(),
                        job.job().houseStyle(),
                        "job-" + job.id().value() + "-" + segment.id().value()));
    }
}
