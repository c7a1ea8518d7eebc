package org.songngu.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;
import org.songngu.text.CodedText;
import org.songngu.text.LanguagePair;
import org.songngu.text.Span;

/// The paragraph of a page that is being read: its words with where they stand in the file. What stands between two
/// words there is an inline code, whatever the parser made of it.
final class HtmlParagraph {

    /// How a page is written.
    static final Spliced.Writing WRITING = new Spliced.Writing() {
        @Override
        public String words(String words) {
            return words.replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\u00A0", "&nbsp;");
        }

        @Override
        public String attribute(String words, char before) {
            String safe = words(words).replace("\"", "&quot;").replace("'", "&#39;");
            return before == '"' || before == '\'' ? safe : '"' + safe + '"';
        }

        @Override
        public String file(String file, LanguagePair pair) {
            // a page of an old encoding is written as UTF-8, like every other
            String charset = replaceFirst(CHARSET, file, "utf-8");
            return replaceFirst(LANGUAGE, charset, pair.target().code());
        }

        private static String replaceFirst(Pattern pattern, String text, String value) {
            Matcher found = pattern.matcher(text);
            return found.find() && !found.group(1).equalsIgnoreCase(value)
                    ? text.substring(0, found.start(1)) + value + text.substring(found.end(1))
                    : text;
        }
    };

    private static final Pattern CHARSET =
            Pattern.compile("<meta\\b[^>]{0,200}?charset\\s*=\\s*[\"']?([\\w:-]{1,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern LANGUAGE =
            Pattern.compile("<html\\b[^>]{0,400}?\\slang\\s*=\\s*[\"']?([\\w-]{1,20})", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile(
            "<!--.*?-->|</([a-zA-Z][^\\s/>]*)[^>]*>"
                    + "|<([a-zA-Z][^\\s/>]*)((?:\"[^\"]*\"|'[^']*'|[^'\">])*)>|<[!?][^>]*>",
            Pattern.DOTALL);
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr");

    private final String html;
    private final List<Words> words = new ArrayList<>();
    private int first = -1;
    private int last = -1;

    HtmlParagraph(String html) {
        this.html = html;
    }

    /// Words and where they stand.
    private record Words(String text, int start, int end) {}

    /// A paragraph that was read to its end.
    ///
    /// @param text with its codes
    /// @param slot where it stands, or [Spliced.Slot#UNCLEAR]
    record Found(CodedText text, Spliced.Slot slot) {}

    /// An inline element begins.
    void begins(Element element) {
        Range range = element.sourceRange();
        if (first < 0 && words.isEmpty() && isWritten(range)) {
            first = range.startPos();
        }
    }

    /// An inline element ends.
    void ends(Element element) {
        Range range = element.endSourceRange();
        if (!words.isEmpty() && isWritten(range) && element.sourceRange().startPos() >= first && first >= 0) {
            last = Math.max(last, range.endPos());
        }
    }

    /// Words come.
    void words(String text, Node node) {
        Range range = node.sourceRange();
        if (words.isEmpty() && text.isBlank()) {
            return;
        }
        int start = isInside(range) ? range.startPos() : -1;
        int end = isInside(range) ? range.endPos() : -1;
        words.add(new Words(text, start, end));
        first = first < 0 ? start : first;
        last = Math.max(last, end);
    }

    private boolean isWritten(Range range) {
        return isInside(range) && range.endPos() > range.startPos();
    }

    // In a page that ends inside its title the parser counts past the end.
    private boolean isInside(Range range) {
        return range.isTracked() && range.endPos() <= html.length();
    }

    /// Ends the paragraph and begins the next.
    ///
    /// @return empty when there were no words
    Optional<Found> close() {
        while (!words.isEmpty() && words.getLast().text().isBlank()) {
            // white space behind the last word is no part of it, unless a tag closes behind
            if (last == words.getLast().end()) {
                last = words.getLast().start();
            }
            words.removeLast();
        }
        Optional<Found> found = words.isEmpty() ? Optional.empty() : Optional.of(read());
        words.clear();
        first = -1;
        last = -1;
        return found;
    }

    private Found read() {
        trim();
        if (!isClear()) {
            StringBuilder plain = new StringBuilder();
            words.forEach(part -> plain.append(part.text()));
            return new Found(CodedText.plain(plain.toString()), Spliced.Slot.UNCLEAR);
        }
        CodedText.Builder text = new CodedText.Builder();
        List<Span> codes = new ArrayList<>();
        int at = first;
        for (Words part : words) {
            tags(new Span(at, part.start()), text, codes);
            text.words(part.text());
            at = part.end();
        }
        int end = Math.max(at, last);
        tags(new Span(at, end), text, codes);
        return new Found(text.build(), new Spliced.Slot(first, end, List.copyOf(codes)));
    }

    // White space around a paragraph stays in the file.
    private void trim() {
        Words begin = words.getFirst();
        if (first == begin.start() && first >= 0) {
            while (first < begin.end() && Character.isWhitespace(html.charAt(first))) {
                first++;
            }
            words.set(0, new Words(begin.text().stripLeading(), first, begin.end()));
        }
        Words end = words.getLast();
        if (last == end.end()) {
            while (last > end.start() && Character.isWhitespace(html.charAt(last - 1))) {
                last--;
            }
            words.set(words.size() - 1, new Words(end.text().stripTrailing(), end.start(), last));
        }
    }

    // What the parser moved about does not stand where it is read.
    private boolean isClear() {
        int at = first;
        for (Words part : words) {
            if (part.start() < at || part.end() < part.start() || at < 0) {
                return false;
            }
            String there = html.substring(part.start(), part.end()).replace("\r\n", "\n");
            if (!there.equals(part.text())
                    && !Parser.unescapeEntities(there, false).equals(part.text())) {
                return false;
            }
            at = part.end();
        }
        return true;
    }

    private void tags(Span between, CodedText.Builder text, List<Span> codes) {
        Matcher tag = TAG.matcher(html).region(between.start(), between.end());
        int at = between.start();
        while (tag.find()) {
            other(new Span(at, tag.start()), text, codes);
            codes.add(new Span(tag.start(), tag.end()));
            if (tag.group(1) != null) {
                String name = tag.group(1).toLowerCase(Locale.ROOT);
                text.closing(name, name);
            } else if (tag.group(2) == null) {
                text.alone("");
            } else {
                String name = tag.group(2).toLowerCase(Locale.ROOT);
                boolean alone = VOID.contains(name) || tag.group(3).endsWith("/");
                if (alone) {
                    text.alone(name);
                } else {
                    text.opening(name, name);
                }
            }
            at = tag.end();
        }
        other(new Span(at, between.end()), text, codes);
    }

    // What is not shown, for example inside a script, is no text.
    private static void other(Span raw, CodedText.Builder text, List<Span> codes) {
        if (raw.length() > 0) {
            codes.add(raw);
            text.alone("");
        }
    }
}
