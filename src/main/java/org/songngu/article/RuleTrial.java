package org.songngu.article;

import java.util.List;
import org.songngu.text.Span;

/// How rules cut a text, and why.
///
/// @param segments  the segments without the white space between them
/// @param decisions every place that a rule decided, in order of the text
/// @param slow      ids of the rules that were given up because they took too long
public record RuleTrial(List<Span> segments, List<Decision> decisions, List<String> slow) {

    /// One place of the text.
    ///
    /// @param at     offset; the segment before ends here
    /// @param breaks whether it is a break
    /// @param rule   the rule that decided
    public record Decision(int at, boolean breaks, String rule) {}
}
