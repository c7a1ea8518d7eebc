package org.songngu.placeable;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One way to recognise something. Rules run in order; what an earlier one takes, a later one does not see.
///
/// @param pattern where to look
/// @param reader  what it means
record Rule(Pattern pattern, Reader reader) {

    /// Not after a letter or figure.
    static final String LEFT = "(?<![\\p{L}\\p{M}\\p{N}])";
    /// Not before a letter or figure.
    static final String RIGHT = "(?![\\p{L}\\p{M}\\p{N}])";
    /// Horizontal space, no-break space included; at most two, so that no pattern runs away.
    static final String S = "[ \\t\\u00A0\\u202F]{1,2}";
    /// Any space or none.
    static final String S0 = "[ \\t\\u00A0\\u202F]{0,2}";
    /// Hyphen or dash.
    static final String DASH = "[-–—‑]";

    /// Makes sense of a match.
    @FunctionalInterface
    interface Reader {
        /// Null when the match is nothing after all.
        ///
        /// @param match  the match
        /// @param source the whole text
        @Nullable
        Reading read(MatchResult match, String source);
    }

    static Rule of(String regex, Reader reader) {
        return new Rule(Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), reader);
    }

    static Rule caseExact(String regex, Reader reader) {
        return new Rule(Pattern.compile(regex), reader);
    }

    /// A rule whose match is plain text that no later rule may take.
    static Rule text(String regex) {
        return of(
                regex,
                (match, source) -> Reading.of(
                        PlaceableKind.NUMBER,
                        new Value.Copied(match.group()),
                        match.start(),
                        match.end(),
                        source,
                        Reading.Mark.TEXT));
    }

    /// The named group as a number, 0 when it took no part.
    static int number(MatchResult match, String group) {
        String text = match.group(group);
        return text == null ? 0 : Integer.parseInt(text);
    }
}
