package org.songngu.interchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.songngu.article.Article;
import org.songngu.article.BlockKind;
import org.songngu.article.Documents;
import org.songngu.article.ImportOutcome;
import org.songngu.article.ReadArticle;
import org.songngu.article.ReadDocuments;
import org.songngu.memory.NewUnit;
import org.songngu.memory.Trust;
import org.songngu.text.Refill;
import org.songngu.workbench.JobId;
import org.songngu.workbench.NewSegment;
import org.songngu.workbench.Origin;
import org.songngu.workbench.Segment;
import org.songngu.workbench.SegmentId;
import org.songngu.workbench.SegmentState;

/// The readers of files from outside as a fuzzer calls them: whatever the bytes are, a reader answers with a value and
/// throws nothing, and what it takes in can be stored. Public because the fuzzer calls it from its own package.
public final class FuzzedReader {

    private static final String TRANSLATION = "Đã dịch <xong> & \"đủ\".";

    private static Format format = Format.TMX;

    private FuzzedReader() {}

    /// What is read. `..._XML` is the inner part of a zip: a fuzzer does not get through its checksums.
    enum Format {
        TMX(FuzzedReader::tmx),
        XLIFF(file -> returned(XliffReader.read("job.xlf", new ByteArrayInputStream(file)))),
        TBX(file -> concepts(TbxReader.read("terms.tbx", new ByteArrayInputStream(file)))),
        CSV(file -> table("terms.csv", file)),
        GLOSSARY(file -> table("glossary.utf8", file)),
        XLSX(file -> table("terms.xlsx", file)),
        XLSX_XML(file -> table("terms.xlsx", workbook(file))),
        WORD_TABLE(file -> returned(WordTable.read("job.docx", file))),
        WORD_TABLE_XML(file -> returned(WordTable.read("job.docx", zip("word/document.xml", file)))),
        HTML_TABLE(file -> returned(HtmlTableReader.read("job.html", file))),
        TXT(file -> article("bài.txt", file)),
        HTML(file -> article("bài.html", file)),
        MARKDOWN(file -> article("bài.md", file)),
        SUBTITLES(file -> article("phim.srt", file)),
        BILINGUAL(file -> bilingual("job.xlf", file)),
        PO(file -> bilingual("job.po", file)),
        DOCX(file -> article("bài.docx", file)),
        DOCX_XML(file -> article("bài.docx", zip("word/document.xml", file))),
        /// One of the others, which the first byte chooses: all of them in one process, for a short run.
        MIXED(FuzzedReader::mixed);

        private final Consumer<byte[]> reader;

        Format(Consumer<byte[]> reader) {
            this.reader = reader;
        }

        /// An input of [#MIXED] that is read as this.
        byte[] mixed(byte[] file) {
            byte[] mixed = new byte[file.length + 1];
            mixed[0] = (byte) ordinal();
            System.arraycopy(file, 0, mixed, 1, file.length);
            return mixed;
        }

        /// Reads bytes and looks at what comes of them.
        ///
        /// @throws IllegalStateException when it is nothing that may come of them
        void read(byte[] file) {
            reader.accept(file);
        }
    }

    /// Called once by the fuzzer.
    ///
    /// @param arguments the name of a format
    public static void fuzzerInitialize(String[] arguments) {
        format = Format.valueOf(arguments[0]);
    }

    /// Called by the fuzzer for each input.
    ///
    /// @param file the input
    public static void fuzzerTestOneInput(byte[] file) {
        format.read(file);
    }

    private static void mixed(byte[] file) {
        if (file.length > 0) {
            Format[] formats = Format.values();
            formats[(file[0] & 0xFF) % (formats.length - 1)].read(Arrays.copyOfRange(file, 1, file.length));
        }
    }

    private static void tmx(byte[] file) {
        List<NewUnit> units = new ArrayList<>();
        ImportReport report = TmxReader.read(
                "memory.tmx", new ByteArrayInputStream(file), Trust.IMPORTED, Instant.EPOCH, units::addAll);
        demand(report.isRefused() || report.in() == units.size(), "units that were not counted");
        demand(units.stream().allMatch(unit -> unit.refusal().isEmpty()), "a unit that no memory takes");
    }

    private static void returned(ReturnedFile file) {
        demand(!file.report().isRefused() || file.units().isEmpty(), "units of a refused file");
    }

    private static void concepts(TbxReader.Outcome outcome) {
        demand(!outcome.report().isRefused() || outcome.concepts().isEmpty(), "concepts of a refused file");
        demand(
                outcome.concepts().stream()
                        .flatMap(concept -> concept.terms().stream())
                        .allMatch(term -> term.refusal().isEmpty()),
                "a term that no termbase takes");
    }

    private static void table(String name, byte[] file) {
        TermSheet sheet = TermFiles.preview(name, file).sheet();
        concepts(TermTableReader.read(name, sheet, sheet.columns(), sheet.headed()));
    }

    // What was read is written with a translation, and that is a file again.
    private static void bilingual(String name, byte[] file) {
        BilingualFiles files = new BilingualFiles();
        BilingualFile read = files.read(name, file);
        demand(!read.report().isRefused() || read.segments().isEmpty(), "segments of a refused file");
        if (!read.report().isRefused()) {
            List<Segment> done =
                    read.segments().stream().map(FuzzedReader::translated).toList();
            demand(
                    files.write(name, file, done) instanceof Documents.Rebuilt.Done(byte[] written)
                            && !files.read(name, written).report().isRefused(),
                    "what was written is no file");
        }
    }

    private static Segment translated(NewSegment segment) {
        return new Segment(
                new SegmentId(segment.paragraph()),
                new JobId(1),
                segment.paragraph(),
                segment.paragraph(),
                BlockKind.BODY,
                segment.source().written(),
                TRANSLATION,
                SegmentState.TRANSLATED,
                Optional.empty(),
                "",
                1,
                Origin.NONE,
                "lan",
                Instant.EPOCH,
                Map.of());
    }

    private static void article(String name, byte[] file) {
        if (ReadArticle.read(name, file) instanceof ImportOutcome.Imported imported) {
            demand(
                    imported.article().blocks().stream()
                            .allMatch(block -> !block.text().isBlank()
                                    && block.text().indexOf('\n') < 0
                                    && block.text().indexOf('\0') < 0),
                    "a block that is no line of text");
            rebuilt(name, file, imported.article());
        }
    }

    // Every paragraph is found again; the filter of office documents may say that it cannot write one.
    private static void rebuilt(String name, byte[] file, Article article) {
        Map<Integer, List<Refill.Piece>> pieces = new HashMap<>();
        for (int i = 0; i < article.blocks().size(); i++) {
            String source = article.blocks().get(i).coded().written();
            pieces.put(i + 1, List.of(new Refill.Piece(source, TRANSLATION)));
        }
        switch (ReadDocuments.documents().rebuild(name, file, article.pair(), pieces)) {
            case Documents.Rebuilt.Done _ -> {}
            case Documents.Rebuilt.Misfit(int paragraph, String text) ->
                demand(paragraph == 0 && name.endsWith(".docx"), "not found again: " + text);
        }
    }

    private static void demand(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    private static byte[] workbook(byte[] sheet) {
        return zip(
                "[Content_Types].xml",
                bytes("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
                "xl/workbook.xml",
                bytes("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + "<sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
                "xl/_rels/workbook.xml.rels",
                bytes("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\" Type=\"http://schemas."
                        + "openxmlformats.org/officeDocument/2006/relationships/worksheet\"/></Relationships>"),
                "xl/worksheets/sheet1.xml",
                sheet);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Object... namesAndParts) {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            for (int i = 0; i < namesAndParts.length; i += 2) {
                out.putNextEntry(new ZipEntry((String) namesAndParts[i]));
                out.write((byte[]) namesAndParts[i + 1]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zip.toByteArray();
    }
}
