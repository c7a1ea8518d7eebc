package org.songngu.housestyle;

import java.util.List;
import java.util.regex.Pattern;
import org.songngu.text.Span;

/// Where a text quotes somebody else or gives an address, which house style leaves alone.
///
/// A quotation that another segment began or will end is spared as well: «“We organize it. It begins now.”» is two
/// segments, each with one of the two marks.
public final class SparedParts {

    private static final Pattern PARTS =
            Pattern.compile("^[^“”]*”|“[^“”]*(?:”|$)|«[^«»]*»|\"[^\"]*\"|(?:https?://|www\\.)\\S+|\\S+@\\S+"
                    + "|\\S+\\.(?:vn|com|org|net)\\b\\S*");

    private SparedParts() {}

    /// Quotations and addresses, by position.
    ///
    /// @param text any text
    public static List<Span> of(String text) {
        return PARTS.matcher(text)
                .results()
                .map(match -> new Span(match.start(), match.end()))
                .toList();
    }

    /// Whether a place lies in one of the parts, wholly or partly.
    ///
    /// @param parts as [#of] gives them
    /// @param span  the place
    public static boolean cover(List<Span> parts, Span span) {
        return parts.stream().anyMatch(span::overlaps);
    }
}
