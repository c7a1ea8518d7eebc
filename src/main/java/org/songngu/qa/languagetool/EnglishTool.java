package org.songngu.qa.languagetool;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.CategoryId;
import org.languagetool.rules.Rule;

/// LanguageTool's English with the rules that matter on a news desk: see `docs/decisions/0013`.
final class EnglishTool {

    /// A word that no dictionary has.
    static final String SPELLING = "english-spelling";

    /// Agreement, verb forms, articles, prepositions.
    static final String GRAMMAR = "english-grammar";

    /// A real word in the place of another.
    static final String CONFUSION = "english-confusion";

    private static final Map<String, String> CHECKS = Map.of(
            "TYPOS", SPELLING,
            "GRAMMAR", GRAMMAR,
            "COLLOCATIONS", GRAMMAR,
            "NONSTANDARD_PHRASES", GRAMMAR,
            "CONFUSED_WORDS", CONFUSION);

    // The press writes both «cybersecurity» and «cyber security»; «over the past time» is its formula.
    private static final Set<String> SILENT = Set.of("CYBER_COMPOUNDS", "PAST_TIME");

    private EnglishTool() {}

    /// A tool for one variant.
    ///
    /// @param code `en-GB` or `en-US`
    static JLanguageTool of(String code) {
        JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode(code));
        tool.getCategories().keySet().stream()
                .filter(category -> !CHECKS.containsKey(category.toString()))
                .forEach(tool::disableCategory);
        tool.disableRules(List.copyOf(SILENT));
        tool.disableCategory(new CategoryId("BRE_STYLE_OXFORD_SPELLING"));
        return tool;
    }

    /// The check that a rule's matches belong to; empty for a rule that is silent.
    ///
    /// @param rule of LanguageTool
    static Optional<String> check(Rule rule) {
        return SILENT.contains(rule.getId())
                ? Optional.empty()
                : Optional.ofNullable(
                        CHECKS.get(rule.getCategory().getId().toString().toUpperCase(Locale.ROOT)));
    }
}
