package org.songngu.interchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.songngu.workbench.SegmentState;

/// Reads a page of [HtmlTable] that somebody edited. Editors of HTML drop attributes and break lines as they like, so a
/// row is known by the text of its first cell, `3456.7`, as in [WordTable]. Stateless.
final class HtmlTableReader {

    private static final int COLUMNS = 4;
    private static final int LONGEST_SEGMENT = 20_000;
    private static final Pattern ID = Pattern.compile("([0-9]{1,18})(?:\\.([0-9]{1,9}))?");
    private static final Pattern BLOCK = Pattern.compile("p|div|li|h[1-6]");

    private final ProblemList problems = new ProblemList();
    private final List<ReturnedUnit> units = new ArrayList<>();

    private HtmlTableReader() {}

    /// Reads an edited page.
    ///
    /// @param name its name, for the report
    /// @param file the page, in UTF-8 or UTF-16 with a mark
    static ReturnedFile read(String name, byte[] file) {
        Optional<String> page = decoded(file);
        if (page.isEmpty()) {
            return ReturnedFile.refused(name, new ImportReport.Problem(0, 0, ImportReport.Kind.DAMAGED_ENCODING, ""));
        }
        HtmlTableReader reader = new HtmlTableReader();
        Parser parser = Parser.htmlParser();
        parser.setTrackPosition(true);
        for (Element row : Jsoup.parse(page.get(), "", parser).select("tr")) {
            reader.row(row);
        }
        if (reader.units.isEmpty()) {
            return ReturnedFile.refused(
                    name, new ImportReport.Problem(0, 0, ImportReport.Kind.OTHER_FORMAT, "no table"));
        }
        return new ReturnedFile(List.copyOf(reader.units), reader.problems.report(name, reader.units.size()));
    }

    private static Optional<String> decoded(byte[] file) {
        boolean big = starts(file, 0xFE, 0xFF);
        Charset charset = big
                ? StandardCharsets.UTF_16BE
                : starts(file, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(text);
        } catch (CharacterCodingException damaged) {
            return Optional.empty();
        }
    }

    private static boolean starts(byte[] file, int first, int second) {
        return file.length > 1 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
    }

    private void row(Element row) {
        List<Element> cells = row.children().stream()
                .filter(cell -> cell.nameIs("td") || cell.nameIs("th"))
                .toList();
        boolean heading = cells.stream().allMatch(cell -> cell.nameIs("th"));
        XmlCursor.Place place = place(row.sourceRange());
        String first = cells.isEmpty() ? "" : text(cells.getFirst());
        Matcher id = ID.matcher(first);
        if (cells.size() < COLUMNS || !id.matches()) {
            // an editor may make the headings ordinary cells; they are the first row then
            if (!heading && !(units.isEmpty() && row.elementSiblingIndex() == 0)) {
                problems.add(place, ImportReport.Kind.UNKNOWN_ROW, first);
            }
            return;
        }
        List<String> notes = new ArrayList<>();
        for (Element note : cells.get(2).select("." + HtmlTable.NOTE)) {
            notes.add(text(note));
            note.remove();
        }
        String source = text(cells.get(1));
        String target = text(cells.get(2));
        if (Math.max(source.length(), target.length()) > LONGEST_SEGMENT) {
            problems.add(place, ImportReport.Kind.TOO_LONG, first);
            return;
        }
        XliffStates.Read read = SegmentWords.read(text(cells.get(3)));
        boolean filled = !target.isBlank() && read.state() == SegmentState.NOT_TRANSLATED;
        units.add(new ReturnedUnit(
                place,
                id.group(1),
                source,
                target,
                filled ? new XliffStates.Read(SegmentState.DRAFT, Optional.empty()) : read,
                id.group(2) == null ? XliffUnit.NO_VERSION : Integer.parseInt(id.group(2)),
                notes.stream().filter(note -> !note.isBlank()).toList()));
    }

    private static XmlCursor.Place place(Range range) {
        return range.isTracked()
                ? new XmlCursor.Place(range.start().lineNumber(), range.start().columnNumber())
                : new XmlCursor.Place(0, 0);
    }

    /// The text of a cell: what editors put between blocks and what `<br>` says are line ends; other white space that
    /// has a line end in it is how the editor wrapped its file.
    private static String text(Element cell) {
        StringBuilder text = new StringBuilder();
        cell.traverse((NodeVisitor) (Node node, int depth) -> {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText().replaceAll("[ \\t]*[\\r\\n][ \\t\\r\\n]*", " "));
            } else if (node instanceof Element element && depth > 0) {
                boolean begins = BLOCK.matcher(element.normalName()).matches()
                        && !text.toString().isBlank();
                if (element.nameIs("br") || begins) {
                    text.append('\n');
                }
            }
        });
        String lines = text.toString().replaceAll(" ?\\n ?", "\n").strip();
        return Normalizer.normalize(lines, Normalizer.Form.NFC);
    }
}
