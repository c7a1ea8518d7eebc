package org.songngu.alignment;

import java.util.List;
import java.util.stream.Collectors;
import org.songngu.text.Language;

/// One of the two texts.
///
/// @param title    its headline
/// @param language its language
/// @param segments in order; never empty
public record AlignedText(String title, Language language, List<TextSegment> segments) {

    /// Keeps a copy.
    public AlignedText {
        segments = List.copyOf(segments);
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("a text without segments: " + title);
        }
    }

    /// Some of its segments as one text.
    ///
    /// @param numbers which, from 0, in order
    public String joined(List<Integer> numbers) {
        return numbers.stream().map(number -> segments.get(number).text()).collect(Collectors.joining(" "));
    }
}
