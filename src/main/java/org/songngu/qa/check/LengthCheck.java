package org.songngu.qa.check;

import java.util.List;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.springframework.stereotype.Component;

/// A target far too short or too long for its source.
@Component
final class LengthCheck implements QaCheck {

    private static final int SHORTEST = 40;
    private static final double LEAST = 0.4;
    private static final double MOST = 2.4;

    @Override
    public String id() {
        return "length";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        int source = subject.source().strip().length();
        int target = subject.target().strip().length();
        if (source < SHORTEST || target == 0) {
            return List.of();
        }
        double ratio = (double) target / source;
        return ratio >= LEAST && ratio <= MOST
                ? List.of()
                : List.of(new Finding(id(), IssueType.LENGTH, Severity.WARNING)
                        .whole(String.valueOf(Math.round(ratio * 100))));
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample(
                        "Sáng nay, tại Hà Nội, hai bên đã ký nhiều văn kiện hợp tác quan trọng.", "Both signed.", 1),
                new QaExample(
                        "Sáng nay, tại Hà Nội, hai bên đã ký nhiều văn kiện hợp tác quan trọng.",
                        "In Hanoi this morning, the two sides signed many important cooperation documents.",
                        0),
                new QaExample("Ảnh: TTXVN", "Photo: VNA", 0));
    }
}
