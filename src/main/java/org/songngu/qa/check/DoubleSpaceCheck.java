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

/// Two spaces in a row, or a space at either end.
@Component
final class DoubleSpaceCheck implements QaCheck {

    private static final Pattern SPACES = Pattern.compile("[ \\u00A0]{2,}|^[ \\u00A0]+|[ \\u00A0]+$");

    @Override
    public String id() {
        return "double-space";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        Matcher matcher = SPACES.matcher(subject.target());
        if (subject.target().isBlank() || !matcher.find()) {
            return List.of();
        }
        Span span = new Span(matcher.start(), matcher.end());
        String fixed = subject.target().strip().replaceAll("[ \\u00A0]{2,}", " ");
        return List.of(new Finding(id(), IssueType.WHITESPACE, Severity.HINT).fixable(span, fixed));
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("Hội nghị kết thúc.", "The  conference ended.", 1),
                new QaExample("Hội nghị kết thúc.", " The conference ended.", 1),
                new QaExample("Hội nghị kết thúc.", "The conference ended.", 0));
    }
}
