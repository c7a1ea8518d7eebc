package org.songngu.qa.check;

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

/// A space before a comma, full stop, colon or the like.
@Component
final class SpaceBeforePunctuationCheck implements QaCheck {

    // An ellipsis and a decimal (.5) may stand after a space.
    private static final Pattern SPACE =
            Pattern.compile("(?<=\\S)[ \\u00A0]+(?=[,;:!?](?:\\s|$)|\\.(?:\\s|$)|[)\\]](?:\\W|$))");

    @Override
    public String id() {
        return "space-before-punctuation";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        Matcher matcher = SPACE.matcher(subject.target());
        if (!matcher.find()) {
            return List.of();
        }
        Span span = new Span(matcher.start(), matcher.end());
        return List.of(new Finding(id(), IssueType.TYPOGRAPHICAL, Severity.HINT)
                .fixable(span, SPACE.matcher(subject.target()).replaceAll("")));
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("Hội nghị kết thúc.", "The conference ended .", 1),
                new QaExample("Tại Hà Nội, hai bên ký.", "In Hanoi , both sides signed.", 1),
                new QaExample("Ông nói... rồi đi.", "He said ... and left.", 0),
                new QaExample("Hội nghị kết thúc.", "The conference ended.", 0));
    }
}
