package org.songngu.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.songngu.interchange.XliffDocument;
import org.songngu.interchange.XliffUnit;
import org.songngu.interchange.XliffWriter;
import org.songngu.workbench.Origin;
import org.songngu.workbench.SegmentState;

/// Where the files go. The three of an article are written beside their places first and then moved in, so a full disk
/// or a kill leaves no half of one.
///
/// @param folder made when missing
record OutputFolder(Path folder) {

    void create() throws IOException {
        Files.createDirectories(folder);
    }

    void write(String name, String fileName, PretranslatedArticle done, ConsoleTexts texts) throws IOException {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        contents.put(name + ".xlf", xliff(fileName, done));
        contents.put(name + ".tsv", SegmentTable.of(done).getBytes(StandardCharsets.UTF_8));
        contents.put(
                name + ".report.txt",
                new ArticleReport(texts).of(fileName, done).getBytes(StandardCharsets.UTF_8));
        Map<Path, Path> moves = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, byte[]> content : contents.entrySet()) {
                Path place = folder.resolve(content.getKey());
                if (Files.isDirectory(place)) {
                    throw new FileAlreadyExistsException(place.toString());
                }
                // not createTempFile: its files are readable by their owner alone, and the move keeps that
                Path fresh = folder.resolve(".song-ngu-" + UUID.randomUUID() + ".part");
                moves.put(fresh, place);
                Files.write(fresh, content.getValue(), StandardOpenOption.CREATE_NEW);
            }
            for (Map.Entry<Path, Path> move : moves.entrySet()) {
                Files.move(
                        move.getKey(),
                        move.getValue(),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (Path fresh : moves.keySet()) {
                Files.deleteIfExists(fresh);
            }
        }
    }

    private static byte[] xliff(String fileName, PretranslatedArticle done) throws IOException {
        List<XliffUnit> units = done.segments().stream().map(OutputFolder::unit).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XliffWriter().write(new XliffDocument(fileName, done.pair(), units), out);
        return out.toByteArray();
    }

    private static XliffUnit unit(PretranslatedSegment segment) {
        boolean isEmpty = segment.target().isEmpty();
        List<XliffUnit.Alternative> alternatives = segment.matches().stream()
                .map(found -> found.match())
                .map(match -> new XliffUnit.Alternative(
                        Math.max(0, match.score().percent()),
                        match.unit().unit().origin().article(),
                        match.source(),
                        match.target()))
                .toList();
        return new XliffUnit(
                Integer.toString(segment.number()),
                segment.kind().name().toLowerCase(Locale.ROOT),
                segment.source(),
                segment.target(),
                isEmpty ? SegmentState.NOT_TRANSLATED : SegmentState.DRAFT,
                isEmpty ? Origin.NONE : segment.match().orElse(Origin.NONE),
                Optional.empty(),
                XliffUnit.NO_VERSION,
                new XliffUnit.Extras(List.of(), alternatives, List.of()));
    }
}
