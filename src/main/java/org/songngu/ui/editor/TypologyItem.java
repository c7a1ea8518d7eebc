package org.songngu.ui.editor;

import java.util.List;
import java.util.Locale;
import org.songngu.workbench.Typology;

/// Error types and severities in the user's language; `frontend/review-door.ts` has the same shape.
///
/// @param severities in the order of their keys
/// @param types      in the order of their keys
record TypologyItem(List<Named> severities, List<Named> types) {

    static TypologyItem of(Typology typology, Locale locale) {
        boolean vietnamese = locale.getLanguage().equals("vi");
        return new TypologyItem(
                typology.severities().stream()
                        .map(one -> new Named(one.code(), "", vietnamese ? one.vietnamese() : one.english()))
                        .toList(),
                typology.types().stream()
                        .map(one -> new Named(one.code(), one.parent(), vietnamese ? one.vietnamese() : one.english()))
                        .toList());
    }

    /// A type or a severity.
    ///
    /// @param code   stored with the error
    /// @param parent code of its dimension, or empty
    /// @param name   in the user's language
    record Named(String code, String parent, String name) {}
}
