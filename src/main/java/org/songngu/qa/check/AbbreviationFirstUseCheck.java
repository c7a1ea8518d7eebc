package org.songngu.qa.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.songngu.article.BlockKind;
import org.songngu.qa.ArticleSegment;
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

/// An English abbreviation that nobody has explained yet, or one that is explained a second time.
///
/// Headlines, captions and credits need no explanation and give none. What every reader knows stands in
/// `known-abbreviations.txt`; what the source writes with the same letters is only worth a hint.
@Component
final class AbbreviationFirstUseCheck implements QaCheck {

    private static final Pattern ABBREVIATION =
            Pattern.compile("(?<![\\p{L}\\p{M}\\d/&.-])\\p{Lu}[\\p{Lu}&]{1,6}(?![\\p{L}\\p{M}\\d/&]|-[\\d\\p{L}])");
    private static final Set<BlockKind> SILENT =
            Set.of(BlockKind.HEADLINE, BlockKind.HEADING, BlockKind.CAPTION, BlockKind.CREDIT, BlockKind.BYLINE);

    private final WordList known = new WordList("known-abbreviations.txt");

    @Override
    public String id() {
        return "abbreviation-first-use";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        String target = subject.target();
        if (subject.pair().target() != Language.EN
                || SILENT.contains(subject.place().kind())
                || target.equals(target.toUpperCase(Locale.ROOT))) {
            return List.of();
        }
        List<QaFinding> findings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Matcher matcher = ABBREVIATION.matcher(target);
        while (matcher.find()) {
            String letters = matcher.group();
            Span span = new Span(matcher.start(), matcher.end());
            if (!seen.add(letters) || isNumber(letters)) {
                continue;
            }
            Optional<Span> explanation = explanation(target, letters);
            if (isExplainedBefore(subject, letters)) {
                explanation.ifPresent(again -> findings.add(again(subject, again, letters)));
            } else if (explanation.isEmpty() && !known.contains(letters) && !isUsedBefore(subject, letters)) {
                findings.add(new Finding(id(), IssueType.STYLE, severity(subject, letters)).target(span, letters));
            }
        }
        return findings;
    }

    private static Severity severity(QaSubject subject, String letters) {
        return has(subject.source(), letters) ? Severity.HINT : Severity.WARNING;
    }

    private QaFinding again(QaSubject subject, Span whole, String letters) {
        return new Finding("abbreviation-first-use", IssueType.STYLE, Severity.HINT)
                .fixable(whole, Finding.replace(subject.target(), whole, letters), letters);
    }

    // «XIV» is a number, not an abbreviation.
    private static boolean isNumber(String letters) {
        return letters.matches("[IVXLC]+");
    }

    private static boolean isExplainedBefore(QaSubject subject, String letters) {
        return before(subject, letters)
                .anyMatch(segment -> explanation(segment.target(), letters).isPresent());
    }

    private static boolean isUsedBefore(QaSubject subject, String letters) {
        return before(subject, letters).anyMatch(segment -> has(segment.target(), letters));
    }

    private static Stream<ArticleSegment> before(QaSubject subject, String letters) {
        return subject.place().before().stream()
                .filter(segment -> !SILENT.contains(segment.kind()))
                .filter(segment -> segment.target().contains(letters));
    }

    private static boolean has(String text, String letters) {
        Matcher matcher = ABBREVIATION.matcher(text);
        while (matcher.find()) {
            if (matcher.group().equals(letters)) {
                return true;
            }
        }
        return false;
    }

    /// Where the text explains it: `Ministry of Foreign Affairs (MoFA)`, or `MoFA (Ministry of Foreign Affairs)`. The
    /// words before a bracket are those whose initials it has.
    private static Optional<Span> explanation(String text, String letters) {
        // «(1982 UNCLOS)» explains it too
        Matcher bracketed = Pattern.compile("\\((?:\\d+ )?" + Pattern.quote(letters) + "(?: \\d+)?\\)")
                .matcher(text);
        if (bracketed.find() && bracketed.start() > 0) {
            return Optional.of(new Span(startOfName(text, bracketed.start(), letters), bracketed.end()));
        }
        Matcher reversed = Pattern.compile(Pattern.quote(letters) + " \\(\\p{Lu}\\p{L}+[^()]*\\)")
                .matcher(text);
        return reversed.find() ? Optional.of(new Span(reversed.start(), reversed.end())) : Optional.empty();
    }

    private static int startOfName(String text, int bracket, String letters) {
        List<Token> words = Tokens.of(text.substring(0, bracket));
        int left = letters.length();
        for (int i = words.size() - 1; i >= 0 && words.get(i).kind() == Token.Kind.WORD; i--) {
            int start = words.get(i).span().start();
            if (Character.toUpperCase(text.charAt(start)) == letters.charAt(left - 1) && --left == 0) {
                return start;
            }
        }
        return bracket;
    }

    @Override
    public List<QaExample> examples() {
        String full = "Liên hiệp các tổ chức hữu nghị Việt Nam họp.";
        return List.of(
                new QaExample("Liên hiệp hữu nghị tổ chức hội thảo.", "VUFO held a seminar.", 1),
                new QaExample(full, "The Vietnam Union of Friendship Organisations (VUFO) met.", 1)
                        .after(full, "The Vietnam Union of Friendship Organisations (VUFO) met."),
                new QaExample(full, "The Vietnam Union of Friendship Organisations (VUFO) met.", 0),
                new QaExample("Liên hiệp hữu nghị tổ chức hội thảo.", "VUFO held a seminar.", 0)
                        .after(full, "The Vietnam Union of Friendship Organisations (VUFO) met."),
                QaExample.of(BlockKind.HEADLINE, "Liên hiệp hữu nghị họp", "VUFO meets", 0),
                new QaExample("Đại hội XIV của Đảng bàn về GDP.", "The 14th Party Congress discussed GDP.", 0));
    }
}
