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
import org.songngu.text.Span;
import org.springframework.stereotype.Component;

/// Two punctuation marks where one belongs: `,,`, `..`, `,.`; an ellipsis is three.
@Component
final class DoubledPunctuationCheck implements QaCheck {

    private static final Pattern DOUBLED =
            Pattern.compile("(?<![.…])\\.\\.(?!\\.)|[,;:]\\s?(?:[,;:]\\s?)+|[,;:]\\s?\\.(?!\\d|\\.)"
                    + "|(?<!\\.[A-Za-z])(?<!\\b(?:etc|Inc|Ltd|Co|Jr|St|Dr|Mr|a\\.m|p\\.m))\\.,|([!?])\\1+");

    @Override
    public String id() {
        return "doubled-punctuation";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        String target = subject.target();
        List<QaFinding> findings = new ArrayList<>();
        List<Span> spared = Quotations.protectedParts(target).stream()
                .filter(part -> "“«\"".indexOf(target.charAt(part.start())) < 0)
                .toList();
        Matcher matcher = DOUBLED.matcher(target);
        while (matcher.find()) {
            String marks = matcher.group();
            Span span = new Span(
                    matcher.start(), matcher.start() + marks.stripTrailing().length());
            // what the source writes so is meant so
            if (!Quotations.covers(spared, span) && !subject.source().contains(marks.strip())) {
                String one = marks.contains(".") && !marks.startsWith(".,") ? "." : marks.substring(0, 1);
                String right = marks.startsWith(".,") ? "," : one;
                findings.add(new Finding(id(), IssueType.TYPOGRAPHICAL, Severity.WARNING)
                        .fixable(span, Finding.replace(target, span, right), span.of(target)));
            }
        }
        return findings;
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("Hội nghị kết thúc.", "The conference ended..", 1),
                new QaExample("Tại Hà Nội, hai bên ký.", "In Hanoi,, the two sides signed.", 1),
                new QaExample("Hội nghị kết thúc.", "The conference ended,.", 1),
                new QaExample("Ông nói... rồi đi.", "He said... and left.", 0),
                new QaExample("Lúc 3 giờ chiều, hai bên ký.", "At 3 p.m., the two sides signed.", 0),
                new QaExample("Hội nghị kết thúc.", "The conference ended.", 0));
    }
}
