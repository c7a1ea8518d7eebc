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
import org.songngu.text.Diacritics;
import org.songngu.text.Language;
import org.springframework.stereotype.Component;

/// A Vietnamese person with the given name first: `Chinh Minh Pham`.
@Component
final class NameOrderCheck implements QaCheck {

    @Override
    public String id() {
        return "name-order";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        if (subject.pair().target() != Language.EN) {
            return List.of();
        }
        List<QaFinding> findings = new ArrayList<>();
        for (PersonNames.Name person : PersonNames.in(subject.source())) {
            String name = person.text();
            String right = Romanization.of(name, subject.style());
            for (String wrong : Romanization.givenNameFirst(name)) {
                for (String form : List.of(wrong, Diacritics.strip(wrong))) {
                    if (findings.isEmpty()) {
                        WrittenNames.of(form, subject).stream()
                                .map(span -> new Finding(id(), IssueType.STYLE, Severity.WARNING)
                                        .fixable(span, Finding.replace(subject.target(), span, right), form, right))
                                .forEach(findings::add);
                    }
                }
            }
        }
        return findings;
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("Thủ tướng Phạm Minh Chính", "Prime Minister Minh Chinh Pham", 1),
                new QaExample("Tổng Bí thư Tô Lâm", "General Secretary Lam To", 1),
                new QaExample("Thủ tướng Phạm Minh Chính", "Prime Minister Pham Minh Chinh", 0),
                new QaExample("Bà Nguyễn An nói.", "Nguyen An said. An Nguyenova agreed.", 0));
    }
}
