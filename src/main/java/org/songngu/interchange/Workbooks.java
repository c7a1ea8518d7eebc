package org.songngu.interchange;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.songngu.article.ZipGuard;
import org.songngu.interchange.ImportReport.Kind;

/// Tables as XLSX workbooks, row by row. A formula is never calculated and never taken for its last value: its cell
/// reads as `=…`, which [TermTableReader] reports. A text that only looks like a formula is guarded.
final class Workbooks {

    private static final int MOST_ROWS = 500_000;
    private static final int MOST_COLUMNS = 60;
    private static final int ROWS_IN_MEMORY = 500;
    private static final String STYLES = "xl/styles.xml";
    private static final int SIGNATURE = 8;
    // as much as the guard lets out of a zip
    private static final long MOST_CHARS = 200_000_000;
    private static final int MOST_LETTERS = 3;

    private Workbooks() {}

    /// Whether a file is a workbook: a zip, or the format before XLSX, which is refused by [#read].
    static boolean isWorkbook(byte[] file) {
        return file.length >= SIGNATURE
                && (ReadableWorkbook.isOOXMLZipHeader(file) || ReadableWorkbook.isOLE2Header(file));
    }

    /// The rows of the first sheet that are not blank; other sheets that have rows are warnings.
    ///
    /// @throws XmlRefusedException when the file cannot be read as a workbook, or would unpack to too much
    static TermSheet read(byte[] file) throws XmlRefusedException {
        try {
            // The formats of numbers are needed to know dates; a workbook without styles has none, and the reader fails
            // when it is asked for them.
            ReadingOptions options = new ReadingOptions(unpackedParts(file).contains(STYLES), true);
            try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file), options)) {
                List<ImportReport.Problem> warnings = new ArrayList<>();
                List<Sheet> sheets = workbook.getSheets().toList();
                for (Sheet other : sheets.subList(Math.min(1, sheets.size()), sheets.size())) {
                    try (Stream<Row> rows = other.openStream()) {
                        if (rows.anyMatch(row -> !isBlank(cells(row)))) {
                            warnings.add(new ImportReport.Problem(0, 0, Kind.SHEET_LEFT_OUT, other.getName()));
                        }
                    }
                }
                List<TermSheet.Row> rows = sheets.isEmpty() ? List.of() : rows(sheets.getFirst());
                if (rows.isEmpty()) {
                    throw refusal(Kind.EMPTY_FILE, "");
                }
                return TermSheet.of(rows, warnings);
            }
        } catch (XmlRefusedException refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // the library says so by any exception: a cell named `1` is an index out of bounds
            throw refusal(Kind.DAMAGED_WORKBOOK, "");
        }
    }

    /// Unpacks once to see how much there is: a few kilobytes of zip may hold terabytes.
    private static Set<String> unpackedParts(byte[] file) throws IOException {
        try {
            Set<String> names = ZipGuard.visit(file, (name, content) -> {
                // counted by the guard
            });
            // a sheet may have any name: every part that is markup is looked at
            ZipGuard.visit(file, (name, content) -> {
                BufferedInputStream part = new BufferedInputStream(content);
                if (isMarkup(part)) {
                    lookAtCells(new XmlCursor(part, MOST_CHARS));
                }
            });
            if (names.isEmpty()) {
                throw refusal(Kind.DAMAGED_WORKBOOK, "");
            }
            return names;
        } catch (ZipGuard.TooLargeException e) {
            throw refusal(Kind.TOO_LARGE, Objects.requireNonNullElse(e.getMessage(), ""));
        }
    }

    private static boolean isMarkup(BufferedInputStream part) throws IOException {
        part.mark(4);
        int first = part.read();
        int second = part.read();
        part.reset();
        boolean isMarked = first == 0xEF || (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
        return isMarked || first == '<' || first == 0 || Character.isWhitespace(first);
    }

    // The library makes room for as many columns as a cell's name says: `AAAAAAA1` would fill the memory.
    private static void lookAtCells(XmlCursor xml) throws IOException {
        while (xml.nextChild()) {
            if (xml.name().equals("c")) {
                String name = xml.attribute("r");
                int letters = 0;
                while (letters < name.length() && !Character.isDigit(name.charAt(letters))) {
                    letters++;
                }
                if (letters > MOST_LETTERS || !name.substring(0, letters).matches("[A-Za-z]*")) {
                    throw refusal(Kind.DAMAGED_WORKBOOK, name.substring(0, Math.min(20, letters)));
                }
            }
            lookAtCells(xml);
        }
    }

    private static List<TermSheet.Row> rows(Sheet sheet) throws IOException {
        List<TermSheet.Row> rows = new ArrayList<>();
        try (Stream<Row> stream = sheet.openStream()) {
            for (Iterator<Row> each = stream.iterator(); each.hasNext(); ) {
                Row row = each.next();
                List<String> cells = cells(row);
                if (isBlank(cells)) {
                    continue;
                }
                if (rows.size() == MOST_ROWS || cells.size() > MOST_COLUMNS) {
                    throw new XmlRefusedException(new ImportReport.Problem(
                            row.getRowNum(), 0, Kind.TOO_LARGE, rows.size() + " rows, " + cells.size() + " columns"));
                }
                rows.add(new TermSheet.Row(row.getRowNum(), cells));
            }
        }
        return rows;
    }

    private static boolean isBlank(List<String> cells) {
        return cells.stream().allMatch(String::isBlank);
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            String text = cell == null ? "" : text(cell);
            cells.add(text);
            last = text.isBlank() ? last : cells.size();
        }
        return List.copyOf(cells.subList(0, last));
    }

    private static String text(Cell cell) {
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        String formula = cell.getFormula() == null ? "" : cell.getFormula();
        if (cell.getType() == CellType.FORMULA || cell.getType() == CellType.ERROR || !formula.isEmpty()) {
            return "=" + (formula.isEmpty() ? raw : formula);
        }
        return switch (cell.getType()) {
            case STRING -> TermTableWriter.guarded(cell.getText());
            case NUMBER -> number(cell, raw);
            case BOOLEAN -> cell.getText();
            case FORMULA, ERROR, EMPTY -> raw;
        };
    }

    private static String number(Cell cell, String raw) {
        String format = cell.getDataFormatString() == null
                ? ""
                : cell.getDataFormatString().toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
        if (format.contains("y") && format.contains("d")) {
            try {
                return cell.asDate().toLocalDate().toString();
            } catch (DateTimeException | ExcelReaderException notADate) {
                return raw;
            }
        }
        return raw;
    }

    private static XmlRefusedException refusal(Kind kind, String detail) {
        return new XmlRefusedException(new ImportReport.Problem(0, 0, kind, detail));
    }

    /// Writes a workbook of one sheet; every cell is text, so that nothing is calculated and no date is turned round.
    ///
    /// @param rows in order
    /// @param out  flushed and left open
    /// @throws IOException when the stream fails
    static void write(Stream<List<String>> rows, OutputStream out) throws IOException {
        // not in try: closing would close the stream
        Workbook workbook = new Workbook(new Unclosed(out), "Song Ngu", "1.0");
        Worksheet sheet = workbook.newWorksheet("terms");
        int number = 0;
        for (List<String> row : (Iterable<List<String>>) rows::iterator) {
            for (int i = 0; i < row.size(); i++) {
                if (!row.get(i).isEmpty()) {
                    sheet.inlineString(number, i, row.get(i));
                }
            }
            number++;
            if (number % ROWS_IN_MEMORY == 0) {
                sheet.flush();
            }
        }
        workbook.finish();
        out.flush();
    }

    /// Leaves the caller's stream open.
    private static final class Unclosed extends java.io.FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
