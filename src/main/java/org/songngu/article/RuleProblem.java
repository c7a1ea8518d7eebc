package org.songngu.article;

/// What is wrong with a set of rules.
///
/// @param kind   what
/// @param rule   id of the rule, empty for a line of the gold file
/// @param detail the evidence: the message of the pattern, or the text as it should be cut and as it is cut
public record RuleProblem(Kind kind, String rule, String detail) {

    /// The problems there are; each has a message `segmentation.problem.NAME`.
    public enum Kind {
        /// No name.
        NO_ID,
        /// Two rules of one name.
        SAME_ID,
        /// No reason is given.
        NO_REASON,
        /// The example has no mark.
        NO_EXAMPLE,
        /// A pattern that is no regular expression.
        BAD_PATTERN,
        /// A pattern that takes too long on a short text.
        TOO_SLOW,
        /// The example is not cut as it says.
        EXAMPLE_FAILS,
        /// Another rule decides every mark of the example.
        NOT_DECISIVE,
        /// A line of the gold file is cut differently.
        GOLD;

        /// Whether rules with this problem can be used after all, when somebody says so.
        public boolean mayBeAccepted() {
            return this == GOLD || this == NO_EXAMPLE;
        }
    }
}
