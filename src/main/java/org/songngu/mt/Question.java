package org.songngu.mt;

import java.text.Normalizer;
import java.util.Map;
import org.songngu.text.InlineText;

/// A text to be translated.
///
/// @param source its text, its inline codes written in it
/// @param terms  the house's renderings of phrases in it, for engines that can be told
public record Question(String source, Map<String, String> terms) {

    /// The longest text that an engine is asked for, in UTF-16 code units; a longer one is not sent.
    public static final int MOST_CHARS = 8_000;

    /// Puts the text into NFC.
    public Question {
        source = Normalizer.normalize(source, Normalizer.Form.NFC);
    }

    /// The text taken apart.
    public InlineText text() {
        return InlineText.of(source);
    }
}
