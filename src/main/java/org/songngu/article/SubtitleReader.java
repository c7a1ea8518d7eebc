package org.songngu.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.text.CodedText;
import org.songngu.text.Span;

/// Reads SubRip subtitles (`.srt`): the lines of a caption are one text, unless each is a speaker of its own
/// (`- Chào anh.`); italics and the like are inline codes. Written again, a caption has as many lines as before.
final class SubtitleReader {

    private static final Pattern TIMES =
            Pattern.compile("\\s*\\d{1,3}:\\d{2}:\\d{2}[,.]\\d{1,3}\\s*-->\\s*\\d{1,3}:\\d{2}:\\d{2}[,.]\\d{1,3}.*");
    private static final Pattern CODE =
            Pattern.compile("<(/?)(b|i|u|s|font)\\b[^>]{0,200}>|\\{\\\\[^}]{1,100}\\}", Pattern.CASE_INSENSITIVE);
    private static final Spliced.Writing WRITING = new Spliced.Writing() {
        @Override
        public String words(String words) {
            return words;
        }

        @Override
        public String paragraph(String before, String after) {
            String end = before.contains("\r\n") ? "\r\n" : "\n";
            return String.join(end, wrapped(after, (int) before.lines().count()));
        }
    };

    private final String text;
    private final Cleaning cleaning;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Spliced.Slot> slots = new ArrayList<>();

    private SubtitleReader(String text, Cleaning cleaning) {
        this.text = text;
        this.cleaning = cleaning;
    }

    /// A line of the file.
    private record Line(int number, int start, int end, String text) {

        boolean isBlank() {
            return text.isBlank();
        }

        boolean isSpeaker() {
            return text.stripLeading().startsWith("-") || text.stripLeading().startsWith("–");
        }
    }

    /// The captions of a file.
    ///
    /// @param text     as decoded
    /// @param cleaning cleans the lines
    /// @throws RefusedException when there is not one caption in it
    static Extract read(String text, Cleaning cleaning) throws RefusedException {
        SubtitleReader reader = new SubtitleReader(text, cleaning);
        List<Line> lines = lines(text);
        boolean captions = false;
        for (int i = 0; i < lines.size(); i++) {
            if (!TIMES.matcher(lines.get(i).text()).matches()) {
                continue;
            }
            captions = true;
            int end = i + 1;
            while (end < lines.size() && !lines.get(end).isBlank()) {
                end++;
            }
            reader.caption(lines.subList(i + 1, end));
            i = end - 1;
        }
        if (!captions) {
            throw new RefusedException(ImportOutcome.Reason.DAMAGED, "SRT");
        }
        Spliced original = new Spliced(text, reader.slots, WRITING);
        return new Extract(reader.paragraphs, Optional.empty(), cleaning.warnings(), original);
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            int next = end < 0 ? text.length() : end + 1;
            int last = end < 0 ? text.length() : end;
            int stop = last > at && text.charAt(last - 1) == '\r' ? last - 1 : last;
            lines.add(new Line(lines.size() + 1, at, stop, text.substring(at, stop)));
            at = next;
        }
        return lines;
    }

    private void caption(List<Line> lines) {
        if (lines.stream().filter(Line::isSpeaker).count() > 1) {
            lines.forEach(line -> add(List.of(line)));
        } else if (!lines.isEmpty()) {
            add(lines);
        }
    }

    private void add(List<Line> lines) {
        CodedText.Builder builder = new CodedText.Builder();
        List<Span> codes = new ArrayList<>();
        for (Line line : lines) {
            if (line != lines.getFirst()) {
                builder.words(" ");
            }
            Matcher code = CODE.matcher(line.text());
            int at = 0;
            while (code.find()) {
                builder.words(line.text().substring(at, code.start()));
                codes.add(new Span(line.start() + code.start(), line.start() + code.end()));
                add(code, builder);
                at = code.end();
            }
            builder.words(line.text().substring(at));
        }
        int number = lines.getFirst().number();
        CodedText coded = cleaning.clean(number, builder.build());
        if (!coded.text().plain().isBlank()) {
            paragraphs.add(new Paragraph(number, coded, Paragraph.Hint.NONE));
            slots.add(new Spliced.Slot(lines.getFirst().start(), lines.getLast().end(), List.copyOf(codes)));
        }
    }

    private static void add(Matcher code, CodedText.Builder builder) {
        String name = code.group(2);
        if (name == null) {
            builder.alone("");
        } else if (code.group(1).isEmpty()) {
            builder.opening(name, name);
        } else {
            builder.closing(name, name);
        }
    }

    /// The text in lines of about the same length.
    private static List<String> wrapped(String text, int lines) {
        List<String> wrapped = new ArrayList<>();
        String rest = text;
        for (int left = lines; left > 1; left--) {
            int middle = rest.length() / left;
            int before = rest.lastIndexOf(' ', middle);
            int after = rest.indexOf(' ', middle);
            int at = before <= 0 || (after > 0 && after - middle < middle - before) ? after : before;
            if (at <= 0) {
                break;
            }
            wrapped.add(rest.substring(0, at));
            rest = rest.substring(at + 1);
        }
        wrapped.add(rest);
        return wrapped;
    }
}
