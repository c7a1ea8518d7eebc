package org.songngu.qa.languagetool;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.languagetool.rules.RuleMatch;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.text.Span;

/// Makes findings of LanguageTool's English matches and drops what the segment itself explains.
///
/// @param subject the segment
/// @param text    its target
/// @param known   words that are right here
record EnglishFindings(QaSubject subject, ComposedText text, KnownWords known) {

    List<QaFinding> of(List<RuleMatch> matches) {
        return matches.stream().flatMap(match -> of(match).stream()).toList();
    }

    private Optional<QaFinding> of(RuleMatch match) {
        return EnglishTool.check(match.getRule()).flatMap(check -> {
            String word = text.text().substring(match.getFromPos(), match.getToPos());
            if (check.equals(EnglishTool.SPELLING)) {
                return misspelt(match, word);
            }
            return isPluralOfWord(match, word) ? Optional.empty() : Optional.of(grammar(match, check));
        });
    }

    // «the four no's» is one noun to a reader and two words to LanguageTool.
    private boolean isPluralOfWord(RuleMatch match, String word) {
        String rest = text.text().substring(match.getToPos());
        return word.equalsIgnoreCase("no") && (rest.startsWith("'s") || rest.startsWith("’s"));
    }

    private QaFinding grammar(RuleMatch match, String check) {
        QaFinding finding = LanguageToolProofreader.finding(
                text,
                match,
                match.getSuggestedReplacements(),
                new LanguageToolProofreader.Kind(check, IssueType.GRAMMAR, Severity.WARNING),
                match.getMessage().replaceAll("</?suggestion>", "").strip());
        return check.equals(EnglishTool.GRAMMAR)
                ? finding.saidAs(GrammarKind.of(match.getRule()).variant())
                : finding;
    }

    // A capital makes an unknown word a name; a name is wrong only if the source has it with other letters.
    private Optional<QaFinding> misspelt(RuleMatch match, String word) {
        if (known.knows(word, new Span(match.getFromPos(), match.getToPos()))) {
            return Optional.empty();
        }
        List<String> suggestions = match.getSuggestedReplacements();
        if (Character.isUpperCase(word.charAt(0))) {
            Optional<String> name = known.nearName(word);
            boolean slip = match.getFromPos() == 0
                    && suggestions.stream().limit(1).anyMatch(best -> Distance.of(best, word) == 1);
            if (name.isEmpty() && !slip) {
                return Optional.empty();
            }
            suggestions = Stream.concat(name.stream(), suggestions.stream())
                    .distinct()
                    .toList();
        }
        return Optional.of(LanguageToolProofreader.finding(
                text,
                match,
                suggestions,
                new LanguageToolProofreader.Kind(EnglishTool.SPELLING, IssueType.MISSPELLING, Severity.WARNING),
                ""));
    }
}
