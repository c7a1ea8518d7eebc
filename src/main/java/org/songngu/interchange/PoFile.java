package org.songngu.interchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.workbench.Origin;
import org.songngu.workbench.SegmentState;

/// A gettext catalogue (`.po`): `msgid` is the source, `msgstr` the target, `fuzzy` a draft. Line ends in a text and,
/// where
/// the entry says that it is a format, its placeholders are inline codes.
final class PoFile implements BilingualContent {

    private static final Pattern STATEMENT =
            Pattern.compile("(msgctxt|msgid_plural|msgid|msgstr(?:\\[(\\d)\\])?)\\s+(\".*\")\\s*");
    private static final Pattern CONTINUED = Pattern.compile("\\s*(\".*\")\\s*");
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("%(?:\\d+\\$)?[-+#0]*\\d*(?:\\.\\d+)?(?:l{0,2}|h|z)[sdifuxXcgeo@]"
                    + "|%\\([A-Za-z_]\\w*\\)[sdrf]|\\{[A-Za-z0-9_]{0,40}\\}|%%");
    private static final Pattern LINE_END = Pattern.compile("\n");
    private static final Pattern HEADER = Pattern.compile("(?m)^(Language|Content-Type|X-Source-Language):\\s*(.*)$");

    private final String text;
    private final List<Unit> units = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, String> header = new HashMap<>();

    /// Where an entry of the catalogue can be changed.
    ///
    /// @param keyword   `msgstr` or `msgstr[1]`
    /// @param start     where its statement begins
    /// @param end       behind its last string
    /// @param flags     where its line of flags begins, if it has one
    /// @param flagsEnd  behind it
    /// @param statement where its first statement begins
    private record Entry(String keyword, int start, int end, Optional<Integer> flags, int flagsEnd, int statement) {}

    /// A statement while it is read.
    private static final class Statement {
        private final String keyword;
        private final int start;
        private int end;
        private final StringBuilder value = new StringBuilder();

        Statement(String keyword, int start, int end) {
            this.keyword = keyword;
            this.start = start;
            this.end = end;
        }
    }

    /// A block of lines between blank ones.
    private static final class Block {
        private final List<Statement> statements = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private String flags = "";
        private Optional<Integer> flagsStart = Optional.empty();
        private int flagsEnd;

        Optional<Statement> statement(String keyword) {
            return statements.stream()
                    .filter(one -> one.keyword.equals(keyword))
                    .findFirst();
        }
    }

    /// @param text as decoded
    /// @throws XmlRefusedException when it is no catalogue
    PoFile(String text) throws XmlRefusedException {
        this.text = text;
        read();
    }

    private void read() throws XmlRefusedException {
        Block block = new Block();
        int number = 0;
        int at = 0;
        while (at < text.length()) {
            int stop = text.indexOf('\n', at);
            int end = stop < 0 ? text.length() : stop;
            String line = text.substring(at, end).stripTrailing();
            number++;
            boolean begins = line.isBlank()
                    || (line.startsWith("msgid ") && block.statement("msgid").isPresent())
                    || (line.startsWith("#") && block.statement("msgid").isPresent());
            if (begins) {
                add(block);
                block = new Block();
            }
            if (!line.isBlank()) {
                line(block, line, at, number);
            }
            at = end + 1;
        }
        add(block);
        if (entries.isEmpty() && header.isEmpty()) {
            throw refused(1, ImportReport.Kind.OTHER_FORMAT, "PO");
        }
    }

    private void line(Block block, String line, int at, int number) throws XmlRefusedException {
        if (line.startsWith("#,")) {
            block.flags = line.substring(2);
            block.flagsStart = Optional.of(at);
            block.flagsEnd = at + line.length();
            return;
        }
        if (line.startsWith("#")) {
            // translators' and programmers' words; references, previous sources and what is obsolete are left out
            if (line.startsWith("# ") || line.startsWith("#. ")) {
                block.notes.add(line.substring(line.indexOf(' ') + 1).strip());
            }
            return;
        }
        Matcher statement = STATEMENT.matcher(line);
        Matcher continued = CONTINUED.matcher(line);
        Statement current;
        String strings;
        if (statement.matches()) {
            current = new Statement(line.substring(0, line.indexOf('"')).strip(), at, 0);
            block.statements.add(current);
            strings = statement.group(3);
        } else if (continued.matches() && !block.statements.isEmpty()) {
            current = block.statements.getLast();
            strings = continued.group(1);
        } else {
            throw refused(number, ImportReport.Kind.NOT_WELL_FORMED, line.substring(0, Math.min(40, line.length())));
        }
        current.end = at + line.length();
        Matcher string = STRING.matcher(strings);
        if (!string.matches()) {
            throw refused(
                    number, ImportReport.Kind.NOT_WELL_FORMED, strings.substring(0, Math.min(40, strings.length())));
        }
        current.value.append(unescaped(string.group(1)));
    }

    private static XmlRefusedException refused(int line, ImportReport.Kind kind, String detail) {
        return new XmlRefusedException(new ImportReport.Problem(line, 1, kind, detail));
    }

    private void add(Block block) throws XmlRefusedException {
        Optional<Statement> source = block.statement("msgid");
        if (source.isEmpty()) {
            return;
        }
        if (source.get().value.isEmpty()) {
            block.statement("msgstr").ifPresent(all -> header(all.value.toString()));
            String charset =
                    header.getOrDefault("Content-Type", "charset=UTF-8").toLowerCase(java.util.Locale.ROOT);
            if (!charset.contains("utf-8") && !charset.contains("ascii") && !charset.endsWith("charset=charset")) {
                throw refused(1, ImportReport.Kind.UNKNOWN_ENCODING, charset);
            }
            return;
        }
        block.statement("msgstr").ifPresent(target -> add(block, source.get(), target));
        block.statement("msgstr[0]").ifPresent(target -> add(block, source.get(), target));
        block.statement("msgstr[1]")
                .ifPresent(target -> block.statement("msgid_plural").ifPresent(plural -> add(block, plural, target)));
    }

    private void header(String value) {
        Matcher line = HEADER.matcher(value);
        while (line.find()) {
            header.put(line.group(1), line.group(2).strip());
        }
    }

    private void add(Block block, Statement source, Statement target) {
        boolean format = block.flags.matches(".*(?<!no)[- ,][a-z-]*-format.*") && !block.flags.contains("no-");
        RawText raw = RawText.of(pieces(source.value.toString(), format));
        // white space is nothing to translate, and no segment could be found again by it
        if (raw.text().text().plain().isBlank()) {
            return;
        }
        boolean filled = !target.value.toString().isBlank();
        boolean fuzzy = block.flags.contains("fuzzy");
        SegmentState state =
                !filled ? SegmentState.NOT_TRANSLATED : fuzzy ? SegmentState.DRAFT : SegmentState.TRANSLATED;
        units.add(new Unit(
                source.start,
                String.valueOf(units.size() + 1),
                raw,
                filled ? raw.target(pieces(target.value.toString(), format)) : "",
                new XliffStates.Read(state, Optional.empty()),
                false,
                Origin.NONE,
                List.copyOf(block.notes)));
        entries.add(new Entry(
                target.keyword,
                target.start,
                target.end,
                block.flagsStart,
                block.flagsEnd,
                block.statements.getFirst().start));
    }

    private static List<RawText.Piece> pieces(String value, boolean format) {
        Pattern pattern = format ? Pattern.compile(LINE_END + "|" + PLACEHOLDER) : LINE_END;
        List<RawText.Piece> pieces = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        Matcher code = pattern.matcher(value);
        int at = 0;
        while (code.find()) {
            if (code.start() > at) {
                pieces.add(RawText.Piece.words(value.substring(at, code.start())));
            }
            String raw = code.group();
            // the second %s is another one than the first
            String key = raw + "#" + seen.merge(raw, 1, Integer::sum);
            pieces.add(RawText.Piece.code(RawText.Kind.ALONE, key, escaped(raw), raw.equals("\n") ? "br" : raw));
            at = code.end();
        }
        if (at < value.length()) {
            pieces.add(RawText.Piece.words(value.substring(at)));
        }
        return pieces;
    }

    private static String unescaped(String value) {
        if (value.indexOf('\\') < 0) {
            return value;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            char next = value.charAt(++i);
            text.append(
                    switch (next) {
                        case 'n' -> '\n';
                        case 't' -> '\t';
                        case 'r' -> '\r';
                        default -> next;
                    });
        }
        return text.toString();
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\t", "\\t")
                .replace("\r", "\\r");
    }

    @Override
    public List<Unit> units() {
        return units;
    }

    @Override
    public List<String> languages() {
        return List.of(header.getOrDefault("X-Source-Language", ""), header.getOrDefault("Language", ""));
    }

    @Override
    public String words(String words) {
        return escaped(words);
    }

    @Override
    public String with(Map<Integer, Target> targets) {
        List<XmlPart.Change> changes = new ArrayList<>();
        Map<Integer, Boolean> fuzzy = new HashMap<>();
        targets.forEach((number, target) -> {
            Entry entry = entries.get(number - 1);
            changes.add(new XmlPart.Change(entry.start(), entry.end(), entry.keyword() + " " + strings(target.raw())));
            boolean draft = target.returned() || target.state() == SegmentState.DRAFT;
            fuzzy.merge(entry.statement(), draft, Boolean::logicalOr);
        });
        for (Entry entry : entries) {
            Boolean draft = fuzzy.remove(entry.statement());
            if (draft != null) {
                flags(entry, draft).ifPresent(changes::add);
            }
        }
        return XliffFile.changed(text, changes, 0, text.length());
    }

    // A text of several lines is written in several strings, as the tools of gettext do.
    private static String strings(String raw) {
        String[] lines = raw.split("(?<=\\\\n)");
        return lines.length < 2 ? "\"" + raw + "\"" : "\"\"\n\"" + String.join("\"\n\"", lines) + "\"";
    }

    private Optional<XmlPart.Change> flags(Entry entry, boolean draft) {
        if (entry.flags().isEmpty()) {
            return draft
                    ? Optional.of(new XmlPart.Change(entry.statement(), entry.statement(), "#, fuzzy\n"))
                    : Optional.empty();
        }
        int start = entry.flags().get();
        String line = text.substring(start, entry.flagsEnd());
        if (line.contains("fuzzy") == draft) {
            return Optional.empty();
        }
        if (draft) {
            return Optional.of(new XmlPart.Change(start, entry.flagsEnd(), "#, fuzzy," + line.substring(2)));
        }
        String left = line.substring(2).replaceAll("\\s*fuzzy\\s*,?", "").strip();
        int end = left.isEmpty() && entry.flagsEnd() < text.length() ? text.indexOf('\n', start) + 1 : entry.flagsEnd();
        return Optional.of(new XmlPart.Change(start, end, left.isEmpty() ? "" : "#, " + left));
    }
}
