package org.songngu.article;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;
import org.songngu.text.CodedText;

/// The texts of a page that stand in attributes: what a picture shows (`alt`) and what appears under the pointer
/// (`title`). Each becomes a paragraph of its own, as translation tools take them, behind all that is read: they are no
/// part of the article's flow, and the numbers of its paragraphs do not depend on them.
final class HtmlAttributes {

    private static final List<String> NAMES = List.of("alt", "title");

    // addresses and names of files, which cameras and editors leave behind: «IMG_2034.jpg», «anh-hoi-dam»
    private static final Pattern NO_WORDS = Pattern.compile(
            "(?i)[^\\p{L}]*|\\S*[._/\\\\:@0-9]\\S*|\\S+-\\S+" + "|.*\\.(?:jpe?g|png|gif|webp|svg|avif)");

    private final String html;
    private final List<Found> found = new ArrayList<>();

    HtmlAttributes(String html) {
        this.html = html;
    }

    private record Found(int line, String text, Paragraph.Hint hint, Spliced.Slot slot) {}

    /// An element begins.
    ///
    /// @param element the element
    /// @param hint    tells what the mark-up says of where it stands
    void begins(Element element, Supplier<Paragraph.Hint> hint) {
        for (String name : NAMES) {
            String text = element.attr(name);
            if (!text.isBlank() && !NO_WORDS.matcher(text.strip()).matches()) {
                Range.AttributeRange range = element.attributes().sourceRange(name);
                int start = range.valueRange().startPos();
                int end = range.valueRange().endPos();
                if (isThere(start, end, text)) {
                    int line = Math.max(1, range.valueRange().start().lineNumber());
                    found.add(new Found(line, text, hint.get(), new Spliced.Slot(start, end, List.of(), true)));
                }
            }
        }
    }

    // What the parser moved about or made up does not stand where it is read.
    private boolean isThere(int start, int end, String text) {
        if (start < 1 || end <= start || end > html.length()) {
            return false;
        }
        String raw = html.substring(start, end).replace("\r\n", "\n");
        return Parser.unescapeEntities(raw, true).equals(text) || raw.equals(text);
    }

    /// Adds them.
    ///
    /// @param cleaning   cleans the lines
    /// @param paragraphs takes them
    /// @param slots      takes where they stand
    void close(Cleaning cleaning, List<Paragraph> paragraphs, List<Spliced.Slot> slots) {
        // a page of pictures has no article
        if (paragraphs.isEmpty()) {
            return;
        }
        for (Found one : found) {
            String text = cleaning.clean(one.line(), cleaning.literal(one.line(), one.text()));
            if (!text.isEmpty()) {
                paragraphs.add(new Paragraph(one.line(), CodedText.plain(text), one.hint(), true));
                slots.add(one.slot());
            }
        }
    }
}
