package org.songngu.qa.check;

import java.util.List;
import java.util.regex.Pattern;
import org.songngu.housestyle.SparedParts;
import org.songngu.text.Span;

/// Where a text quotes somebody else or gives an address, which house style leaves alone.
final class Quotations {

    private static final Pattern QUOTED = Pattern.compile("“[^“”]*”|«[^«»]*»|\"[^\"]*\"");

    private Quotations() {}

    /// Quotations and addresses.
    static List<Span> protectedParts(String text) {
        return SparedParts.of(text);
    }

    /// Quotations only.
    static List<Span> quoted(String text) {
        return QUOTED.matcher(text)
                .results()
                .map(match -> new Span(match.start(), match.end()))
                .toList();
    }

    static boolean covers(List<Span> parts, Span span) {
        return SparedParts.cover(parts, span);
    }
}
