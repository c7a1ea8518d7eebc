package org.songngu.qa.check;

import java.util.List;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.springframework.stereotype.Component;

/// A source with words and a target without.
@Component
final class EmptyTargetCheck implements QaCheck {

    @Override
    public String id() {
        return "empty-target";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        boolean words = subject.source().codePoints().anyMatch(Character::isLetterOrDigit);
        return words && subject.target().isBlank()
                ? List.of(new Finding(id(), IssueType.OMISSION, Severity.ERROR).whole())
                : List.of();
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("Hội nghị kết thúc.", "  ", 1),
                new QaExample("Hội nghị kết thúc.", "The conference ended.", 0),
                new QaExample("***", "", 0));
    }
}
