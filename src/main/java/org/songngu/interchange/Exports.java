package org.songngu.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.songngu.memory.Kept;
import org.songngu.memory.MemoryFiles;
import org.songngu.memory.MemoryId;
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

    private final Workbench workbench;
    private final TranslationMemory memory;
    private final MemoryFiles files;

    Exports(Workbench workbench, TranslationMemory memory, MemoryFiles files) {
        this.workbench = workbench;
        this.memory = memory;
        this.files = files;
    }

    /// Writes a job as XLIFF 1.2, every segment in its state.
    ///
    /// @param job which
    /// @param out where to
    /// @return how many segments were written
    /// @throws IOException when the stream fails
    public int xliff(TranslationJob job, OutputStream out) throws IOException {
        List<XliffUnit> units = segments(job).map(Exports::unit).toList();
        new XliffWriter().write(new XliffDocument(job.job().title(), job.job().pair(), units), out);
        return units.size();
    }

    /// Writes what is confirmed or approved in a job as TMX.
    ///
    /// @param job which
    /// @param out where to
    /// @return how many units were written
    /// @throws IOException when the stream fails
    public int tmx(TranslationJob job, OutputStream out) throws IOException {
        List<Segment> segments = segments(job).toList();
        Stream<NewUnit> units = Stream.iterate(0, i -> i < segments.size(), i -> i + 1)
                .filter(i -> isFinished(segments.get(i)))
                .map(i -> unit(job, segments, i));
        return new TmxWriter().write(job.job().pair().source(), units, out);
    }

    /// Writes a memory as TMX.
    ///
    /// @param id     which
    /// @param source what most of its units are translated from
    /// @param out    where to
    /// @return how many units were written
    /// @throws IOException when the stream fails
    public int tmx(MemoryId id, Language source, OutputStream out) throws IOException {
        try (Stream<TranslationUnit> units = memory.units(id)) {
            return new TmxWriter().write(source, files.heads(id), filed(units), out);
        }
    }

    /// Units with what their files said about them, asked for page by page.
    private Stream<MemoryFiles.FiledUnit> filed(Stream<TranslationUnit> units) {
        return units.gather(Gatherers.windowFixed(PAGE)).flatMap(page -> {
            Map<UnitId, Kept> kept =
                    files.kept(page.stream().map(TranslationUnit::id).toList());
            return page.stream()
                    .map(unit -> new MemoryFiles.FiledUnit(unit.unit(), kept.getOrDefault(unit.id(), Kept.NOTHING)));
        });
    }

    /// Writes the translated text of a job.
    ///
    /// @param job which
    /// @param out where to
    /// @return how many segments stand untranslated in it
    /// @throws IOException when the stream fails
    public int text(TranslationJob job, OutputStream out) throws IOException {
        return new TextWriter().write(segments(job), out);
    }

    private Stream<Segment> segments(TranslationJob job) {
        return Stream.iterate(1, from -> from + PAGE)
                .map(from -> workbench.segments(job.id(), from, PAGE))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream);
    }

    private static boolean isFinished(Segment segment) {
        return segment.returned().isEmpty()
                && !segment.target().isBlank()
                && (segment.state() == SegmentState.TRANSLATED || segment.state() == SegmentState.APPROVED);
    }

    private static XliffUnit unit(Segment segment) {
        return new XliffUnit(
                Long.toString(segment.id().value()),
                segment.kind().name().toLowerCase(Locale.ROOT),
                segment.source(),
                segment.target(),
                segment.state(),
                segment.origin(),
                segment.returned(),
                segment
                        .returned()
                        .map(reason -> segment.returnNote().isBlank()
                                ? reason.name()
                                : reason.name() + ": " + segment.returnNote())
                        .stream()
                        .toList(),
                List.of());
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
