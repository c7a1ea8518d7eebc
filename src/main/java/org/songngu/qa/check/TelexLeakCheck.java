package org.songngu.qa.check;

import java.util.ArrayList;
import java.util.List;
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

/// English typed with the Vietnamese keyboard left on: `neư`, `ưill`, `pảty`, `Áean`, `Úa`.
@Component
final class TelexLeakCheck implements QaCheck {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private final WordList exceptions = new WordList("marked-words.txt");
    private final WordList english = new WordList("english-words.txt");

    @Override
    public String id() {
        return "telex-leak";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        if (subject.pair().target() != Language.EN) {
            return List.of();
        }
        List<QaFinding> findings = new ArrayList<>();
        Matcher matcher = WORD.matcher(subject.target());
        while (matcher.find()) {
            String word = matcher.group();
            if (!VietnameseLetters.isMarked(word) || exceptions.contains(word)) {
                continue;
            }
            Span span = new Span(matcher.start(), matcher.end());
            List<String> typed = VietnameseLetters.telex(word);
            typed.stream()
                    .filter(english::contains)
                    .findFirst()
                    .filter(restored -> !sourceHas(subject.source(), word))
                    .ifPresent(restored -> findings.add(new Finding(id(), IssueType.MISSPELLING, Severity.ERROR)
                            .fixable(span, Finding.replace(subject.target(), span, restored), word, restored)));
        }
        return findings;
    }

    private static boolean sourceHas(String source, String word) {
        String key = MatchKey.of(word);
        return Tokens.of(source).stream().anyMatch(token -> token.key().equals(key));
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("Đảng ta ban hành nghị quyết mới.", "The Pảty issued a neư resolution.", 2),
                new QaExample("ASEAN sẽ họp.", "Áean ưill meet.", 2),
                new QaExample("Mỹ hoan nghênh.", "The Úa welcomes this.", 1),
                new QaExample("Tổng Bí thư Tô Lâm phát biểu.", "General Secretary Tô Lâm spoke.", 0),
                new QaExample("Đảng ta ban hành nghị quyết mới.", "The Party issued a new resolution.", 0));
    }
}
