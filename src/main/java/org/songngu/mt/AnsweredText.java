package org.songngu.mt;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.songngu.text.InlineText;

/// Makes of what an engine wrote something that may be offered: NFC, a bounded length, no control characters, and the
/// codes of the source or none. Stateless.
public final class AnsweredText {

    /// The longest translation that is taken, in UTF-16 code units.
    private static final int MOST_CHARS = 20_000;

    private static final Pattern BREAKS = Pattern.compile("\\s*[\\r\\n\\t]\\s*");

    // control characters, lone halves of characters, and the signs that turn the direction of reading unseen
    private static final Pattern REFUSED =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{FFFE}\\x{FFFF}]");

    private AnsweredText() {}

    /// Checks a translation.
    ///
    /// @param source  the text that was asked, taken apart
    /// @param written what the engine wrote, codes in our notation
    public static Translation of(InlineText source, String written) {
        if (written.length() > MOST_CHARS) {
            return new Translation.Untranslated();
        }
        String text = Normalizer.normalize(written, Normalizer.Form.NFC).strip();
        if (source.plain().indexOf('\n') < 0) {
            text = BREAKS.matcher(text).replaceAll(" ");
        }
        if (REFUSED.matcher(text.replace("\n", "")).find()) {
            return new Translation.Untranslated();
        }
        InlineText answered = InlineText.of(text);
        if (answered.plain().isBlank()) {
            return new Translation.Untranslated();
        }
        boolean kept = !source.codes().isEmpty()
                && answered.hasCodesOf(source)
                && !answered.hasStrayMarks()
                && (answered.isWellNested() || !source.isWellNested());
        return kept
                ? new Translation.Translated(text, false)
                : new Translation.Translated(
                        InlineText.withoutMarks(answered.plain()).strip(),
                        !source.codes().isEmpty());
    }
}
