package org.songngu.workbench;

import java.text.Normalizer;

/// The form in which typed text is stored.
final class StoredText {

    private StoredText() {}

    /// The text in NFC and without NUL characters, which PostgreSQL refuses; white space stays as typed.
    ///
    /// @param typed any text
    static String of(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC).replace("\0", "");
    }
}
