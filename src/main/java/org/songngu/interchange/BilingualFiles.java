package org.songngu.interchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;
import org.songngu.article.BlockKind;
import org.songngu.article.DocumentFilter;
import org.songngu.article.Documents;
import org.songngu.text.Language;
import org.songngu.text.LanguagePair;
import org.songngu.text.Refill;
import org.songngu.workbench.NewSegment;
import org.songngu.workbench.Segment;
import org.songngu.workbench.SegmentState;
import org.springframework.stereotype.Component;

/// Bilingual files of other tools: XLIFF 1.2, 2.0, 2.1 and 2.2, SDLXLIFF, MQXLIFF, MXLIFF and PO. Read as segments with
/// their states, and written again with ours: what did not change stays to the character. Safe for many threads.
@Component
public final class BilingualFiles {

    /// Larger files are refused, in bytes.
    public static final int MOST_BYTES = 60_000_000;

    private static final int LONGEST_SEGMENT = 20_000;
    private static final int MOST_SEGMENTS = 200_000;
    private static final String VERSION = "1";
    private static final String PO = "song-ngu.po";

    BilingualFiles() {}

    /// Whether a file is read here, by its name.
    ///
    /// @param fileName with its ending
    public static boolean isBilingual(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return List.of(".xlf", ".xliff", ".sdlxliff", ".mqxliff", ".mxliff", ".po").stream()
                .anyMatch(name::endsWith);
    }

    private static boolean isPo(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".po");
    }

    /// A file that was decoded.
    private record Decoded(String text, BilingualContent content, DocumentFilter filter) {

        /// Where a segment begins.
        XmlCursor.Place place(BilingualContent.Unit unit) {
            int lineStart = text.lastIndexOf('\n', unit.at() - 1) + 1;
            int line = 1
                    + (int) text.substring(0, lineStart)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            return new XmlCursor.Place(line, unit.at() - lineStart + 1);
        }
    }

    /// Tells how much was gone through: XLIFF is decoded, checked to its end and understood, a catalogue only decoded.
    private static final class Steps implements ImportProgress {

        private final IntConsumer percent;
        private final long total;
        private long done;

        Steps(IntConsumer percent, long total) {
            this.percent = percent;
            this.total = Math.max(1, total);
        }

        @Override
        public void read(long count) {
            done += count;
            percent.accept((int) Math.min(100, 100 * done / total));
        }

        @Override
        public void stored(long count, long all) {
            // nothing is stored here
        }

        @Override
        public boolean isCancelled() {
            return Thread.currentThread().isInterrupted();
        }
    }

    private static InputStream watched(byte[] bytes, ImportProgress progress) {
        return new WatchedStream(new ByteArrayInputStream(bytes), progress);
    }

    /// Reads a file.
    ///
    /// @param fileName its name
    /// @param bytes    what is in it
    public BilingualFile read(String fileName, byte[] bytes) {
        return read(fileName, bytes, percent -> {});
    }

    /// Reads a file and tells how far it is; an interrupt of its thread ends it.
    ///
    /// @param fileName its name
    /// @param bytes    what is in it
    /// @param percent  told of the progress, 0–100, on this thread
    /// @throws CancellationException when the thread was interrupted
    public BilingualFile read(String fileName, byte[] bytes, IntConsumer percent) {
        String languages = "";
        try {
            Decoded decoded = decoded(fileName, bytes, new Steps(percent, (isPo(fileName) ? 1L : 3L) * bytes.length));
            BilingualContent content = decoded.content();
            languages = String.join(" → ", content.languages()).strip();
            Optional<LanguagePair> pair = pair(content);
            if (pair.isEmpty()) {
                throw refused(ImportReport.Kind.WRONG_PAIR, languages);
            }
            if (content.units().size() > MOST_SEGMENTS) {
                throw refused(ImportReport.Kind.TOO_LARGE, content.units().size() + " segments");
            }
            ProblemList problems = new ProblemList();
            List<NewSegment> segments = segments(decoded, problems);
            if (segments.isEmpty()) {
                throw refused(ImportReport.Kind.NO_SEGMENTS, "");
            }
            ImportReport report = problems.report(fileName, segments.size());
            return new BilingualFile(decoded.filter(), languages, pair, segments, report);
        } catch (XmlRefusedException e) {
            return BilingualFile.refused(fileName, languages, e.problem());
        } catch (InterruptedIOException e) {
            throw new CancellationException(fileName);
        } catch (IOException e) {
            return BilingualFile.refused(
                    fileName, languages, new ImportReport.Problem(0, 0, ImportReport.Kind.UNREADABLE, ""));
        }
    }

    private static Decoded decoded(String fileName, byte[] bytes, ImportProgress progress) throws IOException {
        if (bytes.length > MOST_BYTES) {
            throw refused(ImportReport.Kind.TOO_LARGE, MOST_BYTES + " bytes");
        }
        String name = fileName.toLowerCase(Locale.ROOT);
        StringBuilder text = new StringBuilder(bytes.length);
        InputStream watched = watched(bytes, progress);
        StrictXmlText reader =
                isPo(name) ? StrictXmlText.plain(watched, MOST_BYTES) : new StrictXmlText(watched, MOST_BYTES);
        char[] buffer = new char[1 << 14];
        for (int count = reader.read(buffer, 0, buffer.length);
                count >= 0;
                count = reader.read(buffer, 0, buffer.length)) {
            text.append(buffer, 0, count);
        }
        if (isPo(name)) {
            return new Decoded(text.toString(), new PoFile(text.toString()), new DocumentFilter(PO, VERSION));
        }
        XmlCursor xml = new XmlCursor(watched(bytes, progress), MOST_BYTES);
        if (!xml.name().equals("xliff")) {
            throw xml.refused(xml.place(), ImportReport.Kind.OTHER_FORMAT, xml.name());
        }
        xml.finish();
        XliffFile file = new XliffFile(name, text.toString(), progress);
        return new Decoded(
                text.toString(), file, new DocumentFilter(file.dialect().filter(), VERSION));
    }

    private static XmlRefusedException refused(ImportReport.Kind kind, String detail) {
        return new XmlRefusedException(new ImportReport.Problem(0, 0, kind, detail));
    }

    /// The direction, if it is one of ours. What a file does not say is the other of the two; when it says nothing of
    /// either, the letters of its sources do.
    private static Optional<LanguagePair> pair(BilingualContent content) {
        String source = content.languages().getFirst();
        String target = content.languages().getLast();
        Optional<Language> from = Language.ofTag(source);
        Optional<Language> into = Language.ofTag(target);
        boolean foreign =
                (from.isEmpty() && !source.isEmpty()) || (into.isEmpty() && !target.isEmpty()) || from.equals(into);
        if (foreign && !(source.isEmpty() && target.isEmpty())) {
            return Optional.empty();
        }
        if (from.isPresent()) {
            return from.map(LanguagePair::from);
        }
        if (into.isPresent()) {
            return into.map(language -> LanguagePair.from(language).reversed());
        }
        boolean po = content instanceof PoFile;
        return po ? Optional.of(isVietnamese(content) ? LanguagePair.VI_EN : LanguagePair.EN_VI) : Optional.empty();
    }

    private static boolean isVietnamese(BilingualContent content) {
        long letters = content.units().stream()
                .flatMapToInt(unit -> unit.source().text().text().plain().chars())
                .filter(c -> c == 'đ' || c == 'Đ' || c == 'ư' || c == 'ơ' || (c >= 0x1EA0 && c <= 0x1EF9))
                .count();
        return letters > content.units().size() / 2;
    }

    private static List<NewSegment> segments(Decoded decoded, ProblemList problems) {
        BilingualContent content = decoded.content();
        List<NewSegment> segments = new ArrayList<>();
        for (int i = 0; i < content.units().size(); i++) {
            BilingualContent.Unit unit = content.units().get(i);
            int longest = Math.max(
                    unit.source().text().text().plain().length(), unit.target().length());
            if (longest > LONGEST_SEGMENT) {
                problems.add(decoded.place(unit), ImportReport.Kind.TOO_LONG, unit.id());
                continue;
            }
            segments.add(new NewSegment(
                    i + 1,
                    BlockKind.BODY,
                    unit.source().text(),
                    unit.target(),
                    unit.read().state(),
                    unit.read().returned(),
                    unit.locked(),
                    unit.origin(),
                    unit.notes()));
        }
        return segments;
    }

    /// Writes a file with the targets and states that its segments have by now.
    ///
    /// @param fileName its name
    /// @param bytes    what was in it
    /// @param segments of its job, in order
    /// @return the file, or which segment is not of it
    public Documents.Rebuilt write(String fileName, byte[] bytes, List<Segment> segments) {
        try {
            BilingualContent content =
                    decoded(fileName, bytes, ImportProgress.NONE).content();
            Map<Integer, List<Segment>> byUnit = new HashMap<>();
            segments.forEach(segment -> byUnit.computeIfAbsent(segment.paragraph(), key -> new ArrayList<>())
                    .add(segment));
            Map<Integer, BilingualContent.Target> targets = new HashMap<>();
            for (Map.Entry<Integer, List<Segment>> entry : byUnit.entrySet()) {
                int number = entry.getKey();
                List<Segment> own = entry.getValue();
                if (number < 1 || number > content.units().size()) {
                    return new Documents.Rebuilt.Misfit(number, own.getFirst().source());
                }
                if (isUnchanged(content.units().get(number - 1), own)) {
                    continue;
                }
                Optional<BilingualContent.Target> target = target(content, number, own);
                if (target.isEmpty()) {
                    return new Documents.Rebuilt.Misfit(number, own.getFirst().source());
                }
                targets.put(number, target.get());
            }
            return new Documents.Rebuilt.Done(targets.isEmpty() ? bytes : encoded(content.with(targets), bytes));
        } catch (IOException e) {
            return new Documents.Rebuilt.Misfit(0, fileName);
        }
    }

    private static boolean isUnchanged(BilingualContent.Unit unit, List<Segment> own) {
        Segment first = own.getFirst();
        return own.size() == 1
                && first.target().equals(unit.target())
                && first.state() == unit.read().state()
                && first.returned().isPresent() == unit.read().returned().isPresent();
    }

    // A unit that people split is as far as its least finished part.
    private static Optional<BilingualContent.Target> target(BilingualContent content, int number, List<Segment> own) {
        SegmentState least =
                own.stream().map(Segment::state).min(SegmentState::compareTo).orElseThrow();
        boolean returned = own.stream().anyMatch(segment -> segment.returned().isPresent());
        if (own.stream().allMatch(segment -> segment.target().isBlank())) {
            return Optional.of(new BilingualContent.Target("", SegmentState.NOT_TRANSLATED, returned));
        }
        List<Refill.Piece> pieces = own.stream()
                .map(segment -> new Refill.Piece(segment.source(), segment.target()))
                .toList();
        return content.units()
                .get(number - 1)
                .source()
                .written(pieces, words -> content.words(XmlCharacters.kept(words)))
                .map(raw -> new BilingualContent.Target(raw, least, returned));
    }

    // As it came: with its mark, in its encoding.
    private static byte[] encoded(String text, byte[] like) {
        int first = like[0] & 0xFF;
        int second = like.length > 1 ? like[1] & 0xFF : 0;
        if (first == 0xEF) {
            return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
        }
        boolean marked = first >= 0xFE;
        Charset charset = first == 0xFE || first == 0
                ? StandardCharsets.UTF_16BE
                : first == 0xFF || second == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
        return (marked ? "\uFEFF" + text : text).getBytes(charset);
    }
}
