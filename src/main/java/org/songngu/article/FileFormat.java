package org.songngu.article;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.songngu.article.okapi.OfficeFilter;

/// The kind of a file, by its first bytes and its name.
enum FileFormat {
    TEXT("song-ngu.txt", "1", true),
    HTML("song-ngu.html", "2", true),
    MARKDOWN("song-ngu.md", "1", true),
    SUBTITLES("song-ngu.srt", "1", false),
    DOCX(OfficeFilter.Kind.OPEN_XML, true),
    PPTX(OfficeFilter.Kind.OPEN_XML, false),
    XLSX(OfficeFilter.Kind.OPEN_XML, false),
    ODT(OfficeFilter.Kind.OPEN_DOCUMENT, true);

    private static final int SNIFFED_BYTES = 1024;

    // What is no text for sure; the name shown is the detail of the message.
    private static final Map<String, int[]> BINARIES = Map.of(
            "PNG", new int[] {0x89, 'P', 'N', 'G'},
            "JPEG", new int[] {0xFF, 0xD8, 0xFF},
            "GIF", new int[] {'G', 'I', 'F', '8'},
            "PDF", new int[] {'%', 'P', 'D', 'F', '-'},
            "OLE (.doc, .xls)", new int[] {0xD0, 0xCF, 0x11, 0xE0},
            "RAR", new int[] {'R', 'a', 'r', '!'},
            "7z", new int[] {'7', 'z', 0xBC, 0xAF},
            "gzip", new int[] {0x1F, 0x8B},
            "RIFF", new int[] {'R', 'I', 'F', 'F'});

    private final DocumentFilter filter;
    private final Optional<OfficeFilter.Kind> office;
    private final boolean press;

    // one version more of our own readers whenever they may find other texts in the same file
    FileFormat(String reader, String version, boolean press) {
        this.filter = new DocumentFilter(reader, version);
        this.office = Optional.empty();
        this.press = press;
    }

    FileFormat(OfficeFilter.Kind kind, boolean press) {
        this.filter = new DocumentFilter(kind.id(), OfficeFilter.VERSION);
        this.office = Optional.of(kind);
        this.press = press;
    }

    /// What reads it.
    DocumentFilter filter() {
        return filter;
    }

    /// The family of office documents that it is of.
    Optional<OfficeFilter.Kind> office() {
        return office;
    }

    /// Whether articles come in it, with headline, lead and boilerplate; slides, sheets and captions have none.
    boolean isPress() {
        return press;
    }

    /// The format.
    ///
    /// @throws RefusedException `BINARY` for what is no text, `UNKNOWN_FORMAT` for endings that are not read
    static FileFormat of(String fileName, byte[] content) throws RefusedException {
        for (Map.Entry<String, int[]> binary : BINARIES.entrySet()) {
            if (StrictText.startsWith(content, binary.getValue())) {
                throw new RefusedException(ImportOutcome.Reason.BINARY, binary.getKey());
            }
        }
        String ending = endingOf(fileName);
        if (StrictText.startsWith(content, 'P', 'K', 3, 4)) {
            return ofZip(ending, content);
        }
        return switch (ending) {
            case "docx", "pptx", "xlsx", "odt" -> throw new RefusedException(ImportOutcome.Reason.DAMAGED, "ZIP");
            case "html", "htm", "xhtml" -> HTML;
            case "md", "markdown" -> MARKDOWN;
            case "srt" -> SUBTITLES;
            case "txt", "text", "" -> looksLikeHtml(content) ? HTML : TEXT;
            default -> throw new RefusedException(ImportOutcome.Reason.UNKNOWN_FORMAT, "." + ending);
        };
    }

    // What is in it counts more than what it is called.
    private static FileFormat ofZip(String ending, byte[] content) throws RefusedException {
        if (mentions(content, DocxReader.DOCUMENT)) {
            return DOCX;
        }
        if (mentions(content, "ppt/presentation.xml")) {
            return PPTX;
        }
        if (mentions(content, "xl/workbook.xml")) {
            return XLSX;
        }
        if (mentions(content, "mimetypeapplication/vnd.oasis.opendocument.text")) {
            return ODT;
        }
        return switch (ending) {
            case "docx" -> DOCX;
            case "pptx" -> PPTX;
            case "xlsx" -> XLSX;
            case "odt" -> ODT;
            default -> throw new RefusedException(ImportOutcome.Reason.BINARY, "ZIP");
        };
    }

    private static String endingOf(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
    }

    private static boolean mentions(byte[] content, String name) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(name);
    }

    private static boolean looksLikeHtml(byte[] content) {
        int length = Math.min(content.length, SNIFFED_BYTES);
        String start = new String(content, 0, length, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<head");
    }
}
