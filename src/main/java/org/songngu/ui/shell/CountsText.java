package org.songngu.ui.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.NumberFormat;
import java.util.Locale;
import org.songngu.text.Language;
import org.songngu.text.TextCounts;

/// The measures of a text in the user's words: syllables where the language writes them apart, words, characters,
/// standard pages.
public final class CountsText {

    private CountsText() {}

    /// The measures in words.
    ///
    /// @param counts   what was counted
    /// @param language language of the text
    /// @param locale   the user's
    public static String of(TextCounts counts, Language language, Locale locale) {
        NumberFormat numbers = NumberFormat.getInstance(locale);
        String words = numbers.format(counts.words());
        String first = language == Language.VI
                ? I18NProvider.translate(locale, "counts.syllables", numbers.format(counts.syllables()), words)
                : I18NProvider.translate(locale, "counts.words", words);
        if (counts.figures() > 0) {
            first = I18NProvider.translate(locale, "counts.figures", first, numbers.format(counts.figures()));
        }
        String pages = numbers.format(counts.characters() == 0 ? 0 : counts.pages());
        return I18NProvider.translate(locale, "counts.line", first, numbers.format(counts.characters()), pages);
    }
}
