package org.songngu.qa.check;

import java.util.List;
import java.util.regex.Pattern;
import org.songngu.text.Span;

/// Where a text quotes somebody else or gives an address, which house style leaves alone.
final class Quotations {

    private static final Pattern PROTECTED = Pattern.compile(
            "“[^“”]*”|«[^«»]*»|\"[^\"]*\"|(?:https?://|www\\.)\\S+|\\S+@\\S+|\\S+\\.(?:vn|com|org|net)\\b\\S*");
    private static final Pattern QUOTED = Pattern.compile("“[^“”]*”|«[^«»]*»|\"[^\"]*\"");

    private Quotations() {}

    /// Quotations and addresses.
    static List<Span> protectedParts(String text) {
        return spans(PROTECTED, text);
    }

    /// Quotations only.
    static List<Span> quoted(String text) {
        return spans(QUOTED, text);
    }

    static boolean covers(List<Span> parts, Span span) {
        return parts.stream().anyMatch(part -> part.overlaps(span));
    }

    private static List<Span> spans(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> new Span(match.start(), match.end()))
                .toList();
    }
}
