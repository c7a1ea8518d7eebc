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
import org.songngu.text.Span;
import org.springframework.stereotype.Component;

/// `percent` where the house writes `%`, or the other way round.
@Component
final class HousePercentCheck implements QaCheck {

    private static final Pattern WORD = Pattern.compile("(?<=\\d) ?(?:percent|per cent)\\b");
    private static final Pattern SIGN = Pattern.compile("(?<=\\d)\\s?%");

    @Override
    public String id() {
        return "house-percent";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        if (subject.pair().target() != Language.EN) {
            return List.of();
        }
        boolean word = subject.style().percentWord();
        List<Span> spared = Quotations.protectedParts(subject.target());
        String right = word ? " percent" : "%";
        List<QaFinding> findings = new ArrayList<>();
        Matcher matcher = (word ? SIGN : WORD).matcher(subject.target());
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            if (!Quotations.covers(spared, span)) {
                findings.add(new Finding(id(), IssueType.STYLE, Severity.HINT)
                        .fixable(
                                span,
                                Finding.replace(subject.target(), span, right),
                                matcher.group().strip(),
                                right.strip()));
            }
        }
        return findings;
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("Xuất khẩu tăng 7,5%.", "Exports rose 7.5 percent.", 1),
                new QaExample("Xuất khẩu tăng 7,5%.", "Exports rose 7.5 per cent.", 1),
                new QaExample("Xuất khẩu tăng 7,5%.", "Exports rose 7.5%.", 0),
                new QaExample("Tăng 2 điểm phần trăm.", "Up 2 percentage points.", 0),
                new QaExample("Ông nói: “Tăng 7%.”", "He said: “Up 7 percent.”", 0));
    }
}
