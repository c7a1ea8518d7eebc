package org.songngu.ui.editor;

import java.util.List;

/// How the job is divided, as the browser is told; `frontend/types.ts` has the same shape.
///
/// @param parts     by number
/// @param reviewer  user name, empty for anybody
/// @param mayDivide whether the account may give parts to others
/// @param people    who can be given a part
record DivisionNow(List<PartNow> parts, String reviewer, boolean mayDivide, List<Person> people) {

    /// A range of segments that is somebody's.
    ///
    /// @param from     first number
    /// @param to       last number
    /// @param words    syllables or words of the source
    /// @param user     whose
    /// @param name     what others see
    /// @param initials for small marks
    /// @param colour   0–7
    record PartNow(int from, int to, int words, String user, String name, String initials, int colour) {}

    /// Somebody with an account.
    ///
    /// @param user    user name
    /// @param name    what others see
    /// @param reviews whether they are a reviewer or an admin
    record Person(String user, String name, boolean reviews) {}
}
