package org.songngu.qa.check;

import java.util.ArrayList;
import java.util.List;
import org.songngu.housestyle.Romanization;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.text.Language;
import org.songngu.text.Span;
import org.springframework.stereotype.Component;

/// A Vietnamese person called in full twice in one segment, where the house goes on with the given name.
@Component
final class SecondReferenceCheck implements QaCheck {

    @Override
    public String id() {
        return "second-reference";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        if (subject.pair().target() != Language.EN || !subject.style().names().givenNameSecond()) {
            return List.of();
        }
        List<QaFinding> findings = new ArrayList<>();
        PersonNames.in(subject.source()).forEach(name -> look(name.text(), subject, findings));
        return findings;
    }

    private void look(String name, QaSubject subject, List<QaFinding> findings) {
        if (name.equals(PersonNames.NEVER_BY_GIVEN_NAME)) {
            return;
        }
        String full = Romanization.of(name, subject.style());
        String second = Romanization.secondReference(name, subject.style());
        List<Span> places = WrittenNames.of(full, subject);
        for (Span span : places.subList(Math.min(1, places.size()), places.size())) {
            findings.add(new Finding(id(), IssueType.STYLE, Severity.HINT)
                    .fixable(span, Finding.replace(subject.target(), span, second), full, second));
        }
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample(
                        "Tổng Bí thư Tô Lâm tới Huế. Tổng Bí thư Tô Lâm thăm trường.",
                        "General Secretary To Lam arrived in Hue. General Secretary To Lam visited a school.",
                        1),
                new QaExample(
                        "Tổng Bí thư Tô Lâm tới Huế. Tổng Bí thư Tô Lâm thăm trường.",
                        "General Secretary To Lam arrived in Hue. General Secretary Lam visited a school.",
                        0),
                new QaExample(
                        "Chủ tịch Hồ Chí Minh; Lăng Chủ tịch Hồ Chí Minh",
                        "President Ho Chi Minh; the President Ho Chi Minh Mausoleum",
                        0));
    }
}
