package org.songngu.qa.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.text.Language;
import org.songngu.text.MatchKey;
import org.songngu.text.Span;
import org.songngu.text.Tokens;
import org.springframework.stereotype.Component;

/// Vietnamese letters left in an English target of a house that writes none.
@Component
final class UntranslatedVietnameseCheck implements QaCheck {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern MARKED = Pattern.compile("[^\\p{ASCII}]");

    private final WordList exceptions = new WordList("marked-words.txt");

    @Override
    public String id() {
        return "untranslated-vietnamese";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        if (subject.pair().target() != Language.EN || subject.style().diacritics()) {
            return List.of();
        }
        Set<String> sourceWords = words(subject.source());
        List<Span> addresses = Quotations.protectedParts(subject.target());
        List<QaFinding> findings = new ArrayList<>();
        Matcher matcher = WORD.matcher(subject.target());
        while (matcher.find()) {
            String word = matcher.group();
            Span span = new Span(matcher.start(), matcher.end());
            boolean vietnamese = MARKED.matcher(word).find()
                    && sourceWords.contains(MatchKey.of(word))
                    && !exceptions.contains(word)
                    && !isInCode(subject.target(), span);
            if (vietnamese && !isAddress(subject.target(), addresses, span)) {
                boolean name = Character.isUpperCase(word.charAt(0));
                findings.add(new Finding(id(), IssueType.UNTRANSLATED, name ? Severity.WARNING : Severity.ERROR)
                        .of(null, span, Finding.replace(subject.target(), span, VietnameseLetters.plain(word)), word));
            }
        }
        return findings;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Tokens.of(text).forEach(token -> words.add(token.key()));
        return words;
    }

    private static boolean isInCode(String text, Span span) {
        return span.start() > 1
                && "/-".indexOf(text.charAt(span.start() - 1)) >= 0
                && !Character.isLetter(text.charAt(span.start() - 2));
    }

    private static boolean isAddress(String text, List<Span> parts, Span span) {
        return parts.stream().anyMatch(part -> part.contains(span) && "“«\"".indexOf(text.charAt(part.start())) < 0);
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("Thủ tướng tới Đà Nẵng.", "The Prime Minister arrived in Đà Nẵng.", 2),
                new QaExample("Ủy ban nhân dân tỉnh họp.", "The Ủy ban nhân dân met.", 3),
                new QaExample("Đoàn tới São Paulo.", "The delegation arrived in São Paulo.", 0),
                new QaExample("Thủ tướng tới Đà Nẵng.", "The Prime Minister arrived in Da Nang.", 0),
                new QaExample("Nghị định 28/2025/NĐ-CP", "Decree 28/2025/NĐ-CP", 0));
    }
}
