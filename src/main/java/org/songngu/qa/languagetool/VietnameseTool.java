package org.songngu.qa.languagetool;

import java.util.Optional;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.Rule;
import org.songngu.housestyle.VietnameseSpelling;

/// LanguageTool with our Vietnamese.
final class VietnameseTool {

    /// A word that cannot be the right one.
    static final String SPELLING = "vietnamese-spelling";

    /// A tone mark on the wrong letter.
    static final String TONE = "vietnamese-tone";

    /// A right spelling that the house does not use.
    static final String STYLE = "vietnamese-style";

    /// One word confused with another: the XML rules.
    static final String CONFUSION = "vietnamese-confusion";

    private VietnameseTool() {}

    static JLanguageTool create() {
        return new JLanguageTool(new Vietnamese());
    }

    /// The check that a rule's matches belong to; empty when the house does not want it.
    ///
    /// @param rule  of [Vietnamese]
    /// @param house its spelling
    static Optional<String> check(Rule rule, VietnameseSpelling house) {
        String id = rule.getId();
        if (id.equals(Vietnamese.SPELLING)) {
            return Optional.of(SPELLING);
        }
        if (id.equals(Vietnamese.TONE)) {
            return Optional.of(TONE);
        }
        if (!id.startsWith(Vietnamese.STYLE)) {
            return Optional.of(CONFUSION);
        }
        SpellingStyle wanted = SpellingStyle.valueOf(id.substring(Vietnamese.STYLE.length()));
        boolean wants = switch (wanted) {
            case OLD_TONE -> house.oldTone();
            case NEW_TONE -> !house.oldTone();
            case FINAL_Y -> house.finalY();
            case FINAL_I -> !house.finalY();
        };
        return wants ? Optional.of(STYLE) : Optional.empty();
    }
}
