package org.songngu.qa.check;

import java.util.ArrayList;
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
        if (!subject.target().contains(form)) {
            return List.of();
        }
        List<Span> spared = Quotations.protectedParts(subject.target());
        List<Span> found = new ArrayList<>();
        Pattern.compile(LEFT + Pattern.quote(form) + RIGHT)
                .matcher(subject.target())
                .results()
                .map(match -> new Span(match.start(), match.end()))
                .filter(span -> !Quotations.covers(spared, span))
                .forEach(found::add);
        return found;
    }
}
