package org.songngu.qa.check;

import java.util.List;
import org.songngu.housestyle.HouseStyle;
import org.songngu.placeable.Placeable;
import org.songngu.placeable.PlaceableProblem;
import org.songngu.placeable.PlaceableStyle;
import org.songngu.placeable.Placeables;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.text.Span;
import org.springframework.stereotype.Component;

/// Values that the target changes or leaves out, compared by meaning.
@Component
final class NumbersCheck implements QaCheck {

    private final Placeables placeables;

    NumbersCheck(Placeables placeables) {
        this.placeables = placeables;
    }

    @Override
    public String id() {
        return "numbers";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        if (subject.target().isBlank()) {
            return List.of();
        }
        HouseStyle style = subject.style();
        PlaceableStyle form =
                new PlaceableStyle(style.dayFirst(), style.percentWord(), style.currencyFirst(), style.clock24());
        return placeables.compare(subject.source(), subject.target(), subject.pair(), form).stream()
                .map(problem -> finding(problem, subject))
                .toList();
    }

    private QaFinding finding(PlaceableProblem problem, QaSubject subject) {
        Severity severity = problem.kind() == PlaceableProblem.Kind.MISSING ? Severity.WARNING : Severity.ERROR;
        Span target = problem.target().map(Placeable::span).orElse(null);
        String fixed = target == null ? null : Finding.replace(subject.target(), target, problem.expected());
        return new Finding(id(), IssueType.NUMBERS, severity)
                .of(
                        problem.source().span(),
                        target,
                        fixed,
                        problem.source().text(),
                        problem.expected(),
                        problem.target().map(Placeable::text).orElse("–"));
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("Kim ngạch đạt 5 tỷ USD, tăng 2,5 lần.", "Trade reached 5 million USD, up 2.5 times.", 1),
                new QaExample("Hội nghị khai mạc ngày 9/10.", "The conference opened on September 10.", 1),
                new QaExample("Có 1.234 đại biểu tham dự.", "There were delegates.", 1),
                new QaExample("Đại hội XIV của Đảng thành công.", "The 13th National Party Congress was a success.", 1),
                new QaExample(
                        "Kim ngạch đạt 1.234,5 tỷ đồng trong quý I/2026.",
                        "Trade reached 1,234.5 billion VND in the first quarter of 2026.",
                        0),
                new QaExample("Hai nước có 7 dự án.", "The two countries have seven projects.", 0));
    }
}
