package org.songngu.interchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.songngu.article.Documents;
import org.songngu.text.Refill;
import org.songngu.workbench.JobId;
import org.songngu.workbench.OriginalFile;
import org.songngu.workbench.Segment;
import org.songngu.workbench.TranslationJob;
import org.songngu.workbench.Workbench;
import org.springframework.stereotype.Component;

/// Jobs as the documents that they were made from, translated. Safe for many threads.
@Component
public final class TranslatedDocuments {

    private static final int PAGE = 500;

    private final Workbench workbench;
    private final Documents documents;
    private final BilingualFiles bilingual;

    TranslatedDocuments(Workbench workbench, Documents documents, BilingualFiles bilingual) {
        this.workbench = workbench;
        this.documents = documents;
        this.bilingual = bilingual;
    }

    /// A document.
    ///
    /// @param fileName what to call it: plain letters, with the ending of the original
    /// @param rebuilt  its bytes, or why there are none
    public record Translated(String fileName, Documents.Rebuilt rebuilt) {}

    /// The document of a job.
    ///
    /// @param job       which
    /// @param selection which of its segments count as translated; the others stay as they were in the file
    /// @return empty when the job was made from none, or before documents were kept
    public Optional<Translated> of(TranslationJob job, JobSelection selection) {
        if (!workbench.filter(job.id()).isKnown()) {
            return Optional.empty();
        }
        return workbench.original(job.id()).map(original -> {
            List<Segment> segments = segments(job.id());
            Documents.Rebuilt rebuilt = BilingualFiles.isBilingual(original.fileName())
                    ? bilingual.write(original.fileName(), original.content(), whole(segments, selection))
                    : documents.rebuild(
                            original.fileName(), original.content(), job.job().pair(), pieces(segments, selection));
            return new Translated(JobFormat.baseName(job) + ending(original), rebuilt);
        });
    }

    /// The document of a job as a page to be read.
    ///
    /// @param job which
    /// @return empty when there is no document, when it cannot be put together, or when it is a bilingual
    /// file, which is a table rather than a page
    public Optional<String> preview(TranslationJob job) {
        return of(job, JobSelection.ALL)
                .filter(translated -> !BilingualFiles.isBilingual(translated.fileName()))
                .flatMap(translated -> switch (translated.rebuilt()) {
                    case Documents.Rebuilt.Done(byte[] content) -> documents.preview(translated.fileName(), content);
                    case Documents.Rebuilt.Misfit ignored -> Optional.empty();
                });
    }

    private List<Segment> segments(JobId job) {
        return Stream.iterate(1, from -> from + PAGE)
                .map(from -> workbench.segments(job, from, PAGE))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream)
                .toList();
    }

    // A text of a bilingual file that is not chosen as a whole keeps the target that came with it.
    private static List<Segment> whole(List<Segment> segments, JobSelection selection) {
        Set<Integer> left = new HashSet<>();
        segments.stream()
                .filter(segment -> !selection.includes(segment))
                .forEach(segment -> left.add(segment.paragraph()));
        return segments.stream()
                .filter(segment -> !left.contains(segment.paragraph()))
                .toList();
    }

    private static Map<Integer, List<Refill.Piece>> pieces(List<Segment> segments, JobSelection selection) {
        Map<Integer, List<Refill.Piece>> pieces = new HashMap<>();
        for (Segment segment : segments) {
            String target = selection.includes(segment) ? segment.target() : "";
            pieces.computeIfAbsent(segment.paragraph(), key -> new ArrayList<>())
                    .add(new Refill.Piece(segment.source(), target));
        }
        return pieces;
    }

    private static String ending(OriginalFile original) {
        String name = original.fileName().toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return name.indexOf('.') >= 0 && ending.matches("[a-z0-9]{1,10}") ? "." + ending : ".txt";
    }
}
