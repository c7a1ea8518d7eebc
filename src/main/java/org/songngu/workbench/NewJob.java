package org.songngu.workbench;

import java.time.LocalDate;
import org.songngu.termbase.TermQuery;
import org.songngu.termbase.TermUse;
import org.songngu.text.LanguagePair;

/// The facts of a job to be made.
///
/// @param title        shown on the desk
/// @param pair         direction
/// @param articleDate  decides which terms are valid
/// @param houseStyle   code of the house style
/// @param selfApproval whether people may approve their own segments
/// @param terms        the termbases that it asks and writes to
public record NewJob(
        String title,
        LanguagePair pair,
        LocalDate articleDate,
        String houseStyle,
        boolean selfApproval,
        TermUse terms) {

    /// A job that asks all termbases.
    ///
    /// @param title        shown on the desk
    /// @param pair         direction
    /// @param articleDate  decides which terms are valid
    /// @param houseStyle   code of the house style
    /// @param selfApproval whether people may approve their own segments
    public NewJob(String title, LanguagePair pair, LocalDate articleDate, String houseStyle, boolean selfApproval) {
        this(title, pair, articleDate, houseStyle, selfApproval, TermUse.ALL);
    }

    /// What the job asks the termbases.
    public TermQuery termQuery() {
        return new TermQuery(pair, articleDate, houseStyle, terms.asked());
    }
}
