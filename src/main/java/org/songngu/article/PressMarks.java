package org.songngu.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.text.Span;

/// Signs of the press inside a paragraph: where the report comes from and where it ends.
///
/// @param dateline sign of an agency or paper with its dash: `TPO -`, `(Tổ Quốc) -`, `HÀ NỘI (VNA) –`
/// @param endMark  the official end mark `./.`
public record PressMarks(Optional<Span> dateline, Optional<Span> endMark) {

    private static final Pattern END_MARK = Pattern.compile("\\.\\s?/\\.?$");

    /// The signs of a paragraph.
    ///
    /// @param paragraph its text
    public static PressMarks of(String paragraph) {
        Matcher end = END_MARK.matcher(paragraph);
        return new PressMarks(
                Credits.dateline(paragraph),
                end.find() ? Optional.of(new Span(end.start(), end.end())) : Optional.empty());
    }
}
