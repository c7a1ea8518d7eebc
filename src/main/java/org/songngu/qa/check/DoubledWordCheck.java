package org.songngu.qa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.songngu.text.Span;
import org.springframework.stereotype.Component;

/// «the the»; Vietnamese reduplication (`luôn luôn`) is right.
@Component
final class DoubledWordCheck implements QaCheck {

    private static final Pattern DOUBLED = Pattern.compile(
            "(?<![\\p{L}\\p{N}'’-])(?<word>\\p{L}+)\\s+\\k<word>(?![\\p{L}\\p{N}'’-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Set<String> ENGLISH_RIGHT = Set.of("that", "had", "is", "very", "so", "no", "do", "in");
    private static final Set<String> VIETNAMESE_WRONG = Set.of(
            "của", "và", "các", "những", "với", "tại", "trong", "là", "cho", "được", "đã", "sẽ", "về", "từ", "có");

    @Override
    public String id() {
        return "doubled-word";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        Matcher matcher = DOUBLED.matcher(subject.target());
        List<QaFinding> findings = new ArrayList<>();
        while (matcher.find()) {
            String word = matcher.group("word");
            String key = word.toLowerCase(Locale.ROOT);
            boolean wrong = subject.pair().target() == Language.EN
                    ? !ENGLISH_RIGHT.contains(key) && !isName(word, subject.source())
                    : VIETNAMESE_WRONG.contains(key);
            if (wrong) {
                Span span = new Span(matcher.start(), matcher.end());
                findings.add(new Finding(id(), IssueType.DUPLICATION, Severity.WARNING)
                        .fixable(span, Finding.replace(subject.target(), span, word), word));
            }
        }
        return findings;
    }

    private static boolean isName(String word, String source) {
        return Character.isUpperCase(word.charAt(0)) && source.contains(word + " " + word);
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("Hội nghị đã kết thúc.", "The the conference has ended.", 1),
                new QaExample("Ông cho rằng điều đó đúng.", "He said that that was right.", 0),
                new QaExample("Hội nghị đã kết thúc.", "The conference has ended.", 0));
    }
}
