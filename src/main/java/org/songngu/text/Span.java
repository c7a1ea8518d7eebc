package org.songngu.text;

/// A half-open range of UTF-16 code units in some text.
///
/// @param start first code unit, from 0
/// @param end   the code unit after the last one
public record Span(int start, int end) implements Comparable<Span> {

    /// Refuses negative and backward ranges.
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + ".." + end);
        }
    }

    /// The length in UTF-16 code units.
    public int length() {
        return end - start;
    }

    /// The covered part of `text`.
    ///
    /// @param text the text that this span was made for
    public String of(String text) {
        return text.substring(start, end);
    }

    /// Whether the two ranges share at least one code unit.
    ///
    /// @param other another span of the same text
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// Whether `other` lies wholly inside this span.
    ///
    /// @param other another span of the same text
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
