package org.songngu.qa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.songngu.article.BlockKind;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.text.Language;
import org.songngu.text.Span;
import org.songngu.text.Token;
import org.songngu.text.Tokens;
import org.springframework.stereotype.Component;

/// A headline in capitals though the source is not, in title case, or with a full stop behind it. The desks we write
/// for
/// set headlines like sentences: «PM attends conference in Hanoi».
@Component
final class HeadlineCaseCheck implements QaCheck {

    private static final int LEAST_WORDS = 3;
    private static final int LEAST_COMMON = 2;
    private static final int LONG_WORD = 4;

    private final WordList english = new WordList("english-words.txt");

    @Override
    public String id() {
        return "headline-case";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        String target = subject.target();
        if (subject.place().kind() != BlockKind.HEADLINE || target.isBlank()) {
            return List.of();
        }
        List<QaFinding> findings = new ArrayList<>();
        Finding finding = new Finding(id(), IssueType.STYLE, Severity.HINT);
        int end = target.stripTrailing().length();
        if (target.startsWith(".", end - 1)
                && !target.startsWith("..", Math.max(0, end - 2))
                && !subject.source().strip().endsWith(".")) {
            findings.add(finding.fixable(new Span(end - 1, end), target.substring(0, end - 1), "."));
        }
        if (isCapitals(target) && !isCapitals(subject.source())) {
            findings.add(finding.target(new Span(0, end), target));
        } else if (subject.pair().target() == Language.EN && isTitleCase(target) && !isCapitals(subject.source())) {
            findings.add(finding.target(new Span(0, end), target));
        }
        return findings;
    }

    private static boolean isCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
    }

    /// Whether every long word behind the first has a capital, and some of them are common words, not names.
    private boolean isTitleCase(String target) {
        List<String> words = Tokens.of(target).stream()
                .filter(token -> token.kind() == Token.Kind.WORD)
                .map(token -> token.span().of(target))
                .skip(1)
                .filter(word -> word.length() >= LONG_WORD && !isCapitals(word))
                .toList();
        return words.size() >= LEAST_WORDS
                && words.stream().allMatch(word -> Character.isUpperCase(word.charAt(0)))
                && words.stream().filter(english::contains).count() >= LEAST_COMMON;
    }

    @Override
    public List<QaExample> examples() {
        String source = "Hai nước thúc đẩy hợp tác kinh tế, thương mại";
        return List.of(
                QaExample.of(BlockKind.HEADLINE, source, "Two Countries Promote Economic Cooperation and Trade", 1),
                QaExample.of(BlockKind.HEADLINE, source, "TWO COUNTRIES PROMOTE ECONOMIC COOPERATION", 1),
                QaExample.of(BlockKind.HEADLINE, source, "Two countries promote economic cooperation.", 1),
                QaExample.of(BlockKind.HEADLINE, source, "Two countries promote economic cooperation and trade", 0),
                QaExample.of(BlockKind.HEADLINE, source, "Foreign Ministry promotes economic cooperation", 0),
                new QaExample(source, "Two Countries Promote Economic Cooperation and Trade", 0));
    }
}
