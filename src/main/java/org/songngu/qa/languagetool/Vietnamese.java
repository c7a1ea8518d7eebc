package org.songngu.qa.languagetool;

import java.util.List;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.languagetool.Language;
import org.languagetool.UserConfig;
import org.languagetool.language.Contributor;
import org.languagetool.rules.ITSIssueType;
import org.languagetool.rules.Rule;
import org.languagetool.tagging.Tagger;
import org.languagetool.tagging.xx.DemoTagger;
import org.languagetool.tokenizers.SentenceTokenizer;
import org.languagetool.tokenizers.Tokenizer;

/// Vietnamese for LanguageTool, which has none of its own. Public because LanguageTool makes it by reflection
/// (`META-INF/org/languagetool/language-module.properties`).
///
/// Its XML rules are `org/languagetool/rules/vi/grammar.xml`; its rules in code are the ids below.
public class Vietnamese extends Language {

    /// A word that cannot be or is not the right one.
    static final String SPELLING = "VI_SPELLING";

    /// A tone mark on a letter that cannot carry it.
    static final String TONE = "VI_TONE";

    /// A house's style; the name of a [SpellingStyle] follows.
    static final String STYLE = "VI_STYLE_";

    /// Loaded once, when the first text is read.
    private static final class Loaded {
        private static final WordEvidence EVIDENCE = WordEvidence.load();
    }

    /// For LanguageTool.
    public Vietnamese() {}

    /// What Vietnamese is known to be written; the first call reads the shipped texts.
    static WordEvidence evidence() {
        return Loaded.EVIDENCE;
    }

    @Override
    public String getShortCode() {
        return "vi";
    }

    @Override
    public String getName() {
        return "Vietnamese";
    }

    @Override
    public String[] getCountries() {
        return new String[] {"VN"};
    }

    @Override
    public Contributor[] getMaintainers() {
        return new Contributor[0];
    }

    @Override
    public List<String> getRuleFileNames() {
        return List.of("/org/languagetool/rules/vi/grammar.xml");
    }

    @Override
    public SentenceTokenizer createDefaultSentenceTokenizer() {
        return SyllableTokenizer.ofSentences();
    }

    @Override
    public Tokenizer createDefaultWordTokenizer() {
        return SyllableTokenizer.ofWords();
    }

    @Override
    public Tagger createDefaultTagger() {
        return new DemoTagger();
    }

    @Override
    public List<Rule> getRelevantRules(
            ResourceBundle messages,
            @Nullable UserConfig user,
            @Nullable Language motherTongue,
            @Nullable List<Language> others) {
        return List.of(
                new WordRule(SPELLING, ITSIssueType.Misspelling, new MisspeltWords(evidence())),
                new WordRule(TONE, ITSIssueType.Misspelling, new MisplacedTones()),
                style(SpellingStyle.OLD_TONE),
                style(SpellingStyle.NEW_TONE),
                style(SpellingStyle.FINAL_Y),
                style(SpellingStyle.FINAL_I));
    }

    private static Rule style(SpellingStyle style) {
        return new WordRule(STYLE + style.name(), ITSIssueType.LocaleViolation, style);
    }
}
