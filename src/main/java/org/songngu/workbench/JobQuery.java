package org.songngu.workbench;

import java.util.Optional;

/// Which jobs the desk lists, and in which order.
///
/// @param title    part of the title, case and diacritics do not count; empty for all
/// @param stage    how far they are; empty for all
/// @param person   user name of who made them, worked on them or has a part of them; empty for all
/// @param archived whether those that were put away are wanted, or those on the desk
/// @param order    by what
/// @param reversed the other way round
public record JobQuery(
        String title, Optional<JobStage> stage, String person, boolean archived, Order order, boolean reversed) {

    /// All jobs on the desk, the most urgent first.
    public static final JobQuery ALL = new JobQuery("", Optional.empty(), "", false, Order.URGENCY, false);

    /// What jobs are sorted by; what is equal stands newest first.
    public enum Order {
        /// Flash first, then by the time when it is due.
        URGENCY("j.urgency desc, j.due asc nulls last", "j.urgency asc, j.due desc nulls first"),
        /// Due first; jobs without a time last.
        DUE("j.due asc nulls last", "j.due desc nulls last"),
        /// By title.
        TITLE("lower(j.title) asc", "lower(j.title) desc"),
        /// Newest first.
        CREATED("j.created_at desc", "j.created_at asc"),
        /// Least done first.
        PROGRESS("c.done asc", "c.done desc"),
        /// Least known first.
        COVERAGE("c.coverage asc", "c.coverage desc");

        private final String sql;
        private final String reversed;

        Order(String sql, String reversed) {
            this.sql = sql;
            this.reversed = reversed;
        }

        String sql(boolean isReversed) {
            return (isReversed ? reversed : sql) + ", j.created_at desc, j.id desc";
        }

        /// Whether every job's segments must be counted to sort by it.
        boolean needsCounts() {
            return this == PROGRESS || this == COVERAGE;
        }
    }
}
