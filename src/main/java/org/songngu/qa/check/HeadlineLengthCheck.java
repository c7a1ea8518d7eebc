package org.songngu.qa.check;

import java.util.List;
import org.songngu.article.BlockKind;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.text.Span;
import org.springframework.stereotype.Component;

/// A headline that does not fit: over 90 characters.
@Component
final class HeadlineLengthCheck implements QaCheck {

    private static final int MOST_CHARS = 90;

    @Override
    public String id() {
        return "headline-length";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        String target = subject.target().strip();
        int length = target.codePointCount(0, target.length());
        if (subject.place().kind() != BlockKind.HEADLINE || length <= MOST_CHARS) {
            return List.of();
        }
        int from = subject.target().indexOf(target);
        Span over = new Span(from + target.offsetByCodePoints(0, MOST_CHARS), from + target.length());
        return List.of(new Finding(id(), IssueType.LENGTH, Severity.WARNING)
                .target(over, String.valueOf(length), String.valueOf(MOST_CHARS)));
    }

    @Override
    public List<QaExample> examples() {
        String source = "Đổi mới, sáng tạo trong triển khai hoạt động đối ngoại";
        return List.of(
                QaExample.of(
                        BlockKind.HEADLINE,
                        source,
                        "Renewal and creativity in carrying out external affairs activities in line with an unpredictable world",
                        1),
                QaExample.of(BlockKind.HEADLINE, source, "Renewal and creativity in external affairs", 0),
                new QaExample(
                        source,
                        "Renewal and creativity in carrying out external affairs activities in line with an unpredictable world",
                        0));
    }
}
