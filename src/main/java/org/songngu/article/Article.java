package org.songngu.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.songngu.text.LanguagePair;

/// An article that was read and understood, before it becomes a job.
///
/// @param title    the headline, or the first words of the text
/// @param date     the date found in the text (date line, URL, dateline), if any; decides which terms are valid
/// @param pair     the direction, from the language found
/// @param blocks   every paragraph in order, boilerplate included with its reason
/// @param warnings what the user should know: message keys `article.warning.NAME`
/// @param checkup  what the character doctor offers to convert; the blocks are as found until the user consents
/// @param filter   what read the document
public record Article(
        String title,
        Optional<LocalDate> date,
        LanguagePair pair,
        List<Block> blocks,
        List<ArticleWarning> warnings,
        Optional<Checkup> checkup,
        DocumentFilter filter) {

    /// An article with healthy characters.
    public Article(
            String title,
            Optional<LocalDate> date,
            LanguagePair pair,
            List<Block> blocks,
            List<ArticleWarning> warnings) {
        this(title, date, pair, blocks, warnings, Optional.empty(), DocumentFilter.NONE);
    }

    Article with(Checkup offered) {
        return new Article(title, date, pair, blocks, warnings, Optional.of(offered), filter);
    }

    /// The same article as somebody wants it: with a choice of what was found.
    ///
    /// @param wanted    its title
    /// @param direction from which language into which
    /// @param chosen    its blocks, each as wanted, in order
    public Article as(String wanted, LanguagePair direction, List<Block> chosen) {
        return new Article(wanted, date, direction, chosen, warnings, checkup, filter);
    }
}
