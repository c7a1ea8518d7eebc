package org.songngu.qa.check;

import java.util.List;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.text.Span;
import org.springframework.stereotype.Component;

/// Straight and curly quotation marks in one target: `“We agree," he said`.
@Component
final class MixedQuotesCheck implements QaCheck {

    @Override
    public String id() {
        return "mixed-quotes";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        String target = subject.target();
        int straight = target.indexOf('"');
        boolean curly = target.indexOf('“') >= 0 || target.indexOf('”') >= 0;
        return straight < 0 || !curly
                ? List.of()
                : List.of(new Finding(id(), IssueType.TYPOGRAPHICAL, Severity.HINT)
                        .fixable(new Span(straight, straight + 1), target.replaceAll("[“”]", "\""), "\""));
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("“Tôi đồng ý”, ông nói.", "“I agree,\" he said.", 1),
                new QaExample("“Tôi đồng ý”, ông nói.", "“I agree,” he said.", 0),
                new QaExample("“Tôi đồng ý”, ông nói.", "\"I agree,\" he said.", 0));
    }
}
