package org.songngu.qa.languagetool;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.languagetool.AnalyzedSentence;
import org.languagetool.rules.ITSIssueType;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/// A [WordCheck] as a rule of LanguageTool. Its message is made by the reader of the match, in the user's language.
final class WordRule extends Rule {

    private final String id;
    private final WordCheck check;

    WordRule(String id, ITSIssueType type, WordCheck check) {
        this.id = id;
        this.check = check;
        setLocQualityIssueType(type);
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getDescription() {
        return id;
    }

    @Override
    public RuleMatch[] match(AnalyzedSentence sentence) {
        String text =
                Stream.of(sentence.getTokens()).map(token -> token.getToken()).collect(Collectors.joining());
        List<RuleMatch> matches = new ArrayList<>();
        for (WordProblem problem : check.check(Word.of(text))) {
            RuleMatch match = new RuleMatch(
                    this,
                    sentence,
                    problem.word().span().start(),
                    problem.word().span().end(),
                    id);
            match.setSuggestedReplacements(problem.suggestions());
            matches.add(match);
        }
        return matches.toArray(RuleMatch.EMPTY_ARRAY);
    }
}
