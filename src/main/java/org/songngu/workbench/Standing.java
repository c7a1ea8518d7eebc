package org.songngu.workbench;

/// Which decisions in the history of segments still hold, as conditions of SQL on an entry `v` of
/// `workbench_segment_version`: what was taken back later must not stand in anybody's figures.
final class Standing {

    /// An approval, also one that a reviewer put back from the history. That it is one says nothing of today.
    static final String IS_APPROVAL = " (v.action = 'APPROVED' or v.action = 'RESTORED' and v.state = 'APPROVED') ";

    /// The segment has been approved ever since `v`, and `v` is the approval of the text that stands. Undone,
    /// returned, reopened by an edit or put back to an older state, an approval counts no more; a second one
    /// counts in its place.
    static final String HOLDS = """
             not exists (select 1 from workbench_segment_version w
                          where w.segment = v.segment and w.id > v.id and w.action <> 'ALTERNATIVE'
                            and (w.state <> 'APPROVED' or w.action in ('APPROVED', 'RESTORED')))
            """;

    /// `v` confirmed the text that is translated or approved today. A reviewer who corrects and approves leaves the
    /// translator's confirmation standing.
    static final String IS_LAST_CONFIRMATION = """
             exists (select 1 from workbench_segment t
                      where t.id = v.segment and t.state in ('TRANSLATED', 'APPROVED'))
             and not exists (select 1 from workbench_segment_version w
                              where w.segment = v.segment and w.id > v.id and w.action = 'CONFIRMED')
            """;

    private Standing() {}
}
