package org.songngu.alignment;

import java.util.Map;
import java.util.Set;

/// What a segment says, in a form that can be compared across the languages.
///
/// @param text        the segment
/// @param lengthChars letters and figures, without spaces
/// @param words       numbers of the syllables of Vietnamese, of the stems of English, in order
/// @param units       of Vietnamese: by the number of a syllable, or of two that follow each other, the places of
///                    `words` that they cover
/// @param names       words that are written alike in both languages when the marks are taken off, with their places
/// @param marks       what must be equal in both: values of numbers and dates, concepts of the termbase
record Evidence(
        TextSegment text,
        int lengthChars,
        int[] words,
        Map<Integer, int[]> units,
        Map<String, Integer> names,
        Set<String> marks) {}
