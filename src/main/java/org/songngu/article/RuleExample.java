package org.songngu.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A text with marks: `|` where it is to be cut, `~` where it is not.
///
/// @param text  without the marks
/// @param marks the places
record RuleExample(String text, List<Mark> marks) {

    /// A marked place.
    ///
    /// @param at     offset in the text without marks
    /// @param breaks whether it is a break
    record Mark(int at, boolean breaks) {}

    static RuleExample of(String marked) {
        StringBuilder text = new StringBuilder(marked.length());
        List<Mark> marks = new ArrayList<>();
        for (char c : marked.toCharArray()) {
            if (c == '|' || c == '~') {
                marks.add(new Mark(text.length(), c == '|'));
            } else {
                text.append(c);
            }
        }
        return new RuleExample(text.toString(), List.copyOf(marks));
    }

    /// Whether all that is marked is so, and nothing else is a break.
    boolean isCutAsMarked(RuleTrial trial) {
        List<Integer> wanted =
                marks.stream().filter(Mark::breaks).map(mark -> edge(mark.at())).toList();
        List<Integer> made = trial.decisions().stream()
                .filter(RuleTrial.Decision::breaks)
                .map(decision -> edge(decision.at()))
                .filter(at -> at < text.length())
                .distinct()
                .toList();
        return wanted.equals(made);
    }

    /// Whether a rule decides at least one of the marks.
    boolean isDecidedBy(String rule, RuleTrial trial) {
        return marks.stream()
                .anyMatch(mark -> trial.decisions().stream()
                        .anyMatch(decision -> decision.rule().equals(rule)
                                && decision.breaks() == mark.breaks()
                                && edge(decision.at()) == edge(mark.at())));
    }

    /// The text as it is cut, with `|`.
    static String shown(String text, RuleTrial trial) {
        return trial.segments().stream().map(span -> span.of(text)).collect(Collectors.joining(" | "));
    }

    // White space may stand before the mark or behind it.
    private int edge(int at) {
        int edge = at;
        while (edge < text.length() && RuleCuts.isSpace(text.charAt(edge))) {
            edge++;
        }
        return edge;
    }
}
