package org.songngu.ui.editor;

import java.util.List;
import org.songngu.workbench.SegmentId;
import org.songngu.workbench.Visit;
import org.songngu.workbench.VisitId;

/// Who is in the job, as the browser is told; `frontend/types.ts` has the same shape.
///
/// @param me     the visit of the editor that is told
/// @param visits everybody, this editor too
record PeopleNow(long me, List<Somebody> visits) {

    /// Somebody in the job.
    ///
    /// @param id       their visit
    /// @param user     user name
    /// @param name     what others see
    /// @param initials for small marks
    /// @param colour   0–7
    /// @param segment  where they are, 0 for nowhere yet
    /// @param since    since when they write there, ISO 8601; empty when they only look
    record Somebody(long id, String user, String name, String initials, int colour, long segment, String since) {

        static Somebody of(Visit visit) {
            return new Somebody(
                    visit.id().value(),
                    visit.userName(),
                    visit.displayName(),
                    visit.initials(),
                    visit.colour(),
                    visit.segment().map(SegmentId::value).orElse(0L),
                    visit.holdsSince().map(Object::toString).orElse(""));
        }
    }

    static PeopleNow of(VisitId me, List<Visit> visits) {
        return new PeopleNow(me.value(), visits.stream().map(Somebody::of).toList());
    }
}
