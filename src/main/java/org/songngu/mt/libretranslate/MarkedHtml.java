package org.songngu.mt.libretranslate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.songngu.text.InlineCode;
import org.songngu.text.InlineText;
import org.springframework.web.util.HtmlUtils;

/// A text with inline codes as HTML, whose elements a translation engine keeps, and back.
///
/// A pair becomes `<span id="1">…</span>`; what stands alone, or has its other half in another segment, becomes a
/// `<br>`
/// whose id says which: `a` alone, `o` opens, `c` closes. Stateless.
final class MarkedHtml {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\\s[^<>]*)?)/?>");
    private static final Pattern ID =
            Pattern.compile("\\bid\\s*=\\s*[\"']?([aoc]?)([1-9][0-9]{0,4})\\b", Pattern.CASE_INSENSITIVE);

    private MarkedHtml() {}

    static String of(InlineText text) {
        Set<Integer> pairs = text.isWellNested() ? pairs(text) : Set.of();
        StringBuilder html = new StringBuilder();
        int at = 0;
        for (InlineCode code : text.codes()) {
            html.append(escaped(text.plain().substring(at, code.at())));
            boolean paired = pairs.contains(code.number());
            html.append(
                    switch (code) {
                        case InlineCode.Opening opening ->
                            paired ? "<span id=\"" + opening.number() + "\">" : alone("o", code);
                        case InlineCode.Closing _ -> paired ? "</span>" : alone("c", code);
                        case InlineCode.Alone _ -> alone("a", code);
                    });
            at = code.at();
        }
        return html.append(escaped(text.plain().substring(at))).toString();
    }

    private static Set<Integer> pairs(InlineText text) {
        Set<Integer> closed = text.codes().stream()
                .filter(InlineCode.Closing.class::isInstance)
                .map(InlineCode::number)
                .collect(Collectors.toCollection(HashSet::new));
        closed.retainAll(text.codes().stream()
                .filter(InlineCode.Opening.class::isInstance)
                .map(InlineCode::number)
                .toList());
        return closed;
    }

    private static String alone(String kind, InlineCode code) {
        return "<br id=\"" + kind + code.number() + "\">";
    }

    private static String escaped(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /// The text of an answer, with the codes that are still to be told; whether they are the right ones is for others
    /// to
    /// say.
    ///
    /// @param html what the engine wrote
    static String read(String html) {
        StringBuilder written = new StringBuilder();
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(html);
        int at = 0;
        while (tag.find()) {
            written.append(plain(html.substring(at, tag.start())));
            written.append(code(tag, open));
            at = tag.end();
        }
        return written.append(plain(html.substring(at))).toString();
    }

    private static String plain(String html) {
        return InlineText.withoutMarks(HtmlUtils.htmlUnescape(html));
    }

    private static String code(Matcher tag, Deque<String> open) {
        String name = tag.group(2).toLowerCase(Locale.ROOT);
        boolean closes = !tag.group(1).isEmpty();
        if (name.equals("span") && closes) {
            String number = open.poll();
            return number == null || number.isEmpty() ? "" : "⟨/" + number + "⟩";
        }
        Matcher id = ID.matcher(tag.group(3));
        boolean known = id.find();
        if (name.equals("span")) {
            String number = known && id.group(1).isEmpty() ? id.group(2) : "";
            open.push(number);
            return number.isEmpty() ? "" : "⟨" + number + "⟩";
        }
        if (!name.equals("br") || closes || !known) {
            return "";
        }
        return switch (id.group(1)) {
            case "o" -> "⟨" + id.group(2) + "⟩";
            case "c" -> "⟨/" + id.group(2) + "⟩";
            case "a" -> "⟨" + id.group(2) + "/⟩";
            default -> "";
        };
    }
}
