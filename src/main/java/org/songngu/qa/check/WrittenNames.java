package org.songngu.qa.check;

import java.util.List;
import java.util.regex.Pattern;
import org.songngu.qa.QaSubject;
import org.songngu.text.Span;

/// Where forms of a name stand in a target, outside quotations and addresses.
final class WrittenNames {

    private static final String LEFT = "(?<![\\p{L}\\p{M}\\p{N}])";
    private static final String RIGHT = "(?![\\p{L}\\p{M}\\p{N}])";

    private WrittenNames() {}

    /// The places of a form, whole words only.
    ///
    /// @param form    as written
    /// @param subject whose target is looked at
    static List<Span> of(String form, QaSubject subject) {
        List<Span> places = in(subject.target(), form);
        if (places.isEmpty()) {
            return places;
        }
        List<Span> spared = Quotations.protectedParts(subject.target());
        return places.stream().filter(span -> !Quotations.covers(spared, span)).toList();
    }

    /// The places of a form in any text, quotations and addresses as well.
    ///
    /// @param text where
    /// @param form as written
    static List<Span> in(String text, String form) {
        if (!text.contains(form)) {
            return List.of();
        }
        return Pattern.compile(LEFT + Pattern.quote(form) + RIGHT)
                .matcher(text)
                .results()
                .map(match -> new Span(match.start(), match.end()))
                .toList();
    }
}
