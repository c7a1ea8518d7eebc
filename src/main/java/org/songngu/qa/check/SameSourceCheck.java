package org.songngu.qa.check;

import java.util.List;
import java.util.Optional;
import org.songngu.qa.ArticleSegment;
import org.songngu.qa.DaysWork;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.text.Span;
import org.springframework.stereotype.Component;

/// One source, two renderings: in this article before, or in another article of the day.
@Component
final class SameSourceCheck implements QaCheck {

    private static final int LEAST_WORDS = 3;

    @Override
    public String id() {
        return "same-source";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        String key = ArticleSegment.words(subject.source());
        if (subject.target().isBlank() || key.split(" ").length < LEAST_WORDS) {
            return List.of();
        }
        String said = ArticleSegment.words(subject.target());
        List<ArticleSegment> same = subject.place().before().stream()
                .filter(segment -> !segment.target().isBlank())
                .filter(segment -> segment.sourceKey().equals(key))
                .toList();
        if (same.stream().anyMatch(segment -> segment.targetKey().equals(said))) {
            return List.of();
        }
        Optional<QaFinding> here = same.stream()
                .findFirst()
                .map(segment -> finding(subject, Severity.WARNING, segment.target(), String.valueOf(segment.number())));
        return here.or(() -> inTheDaysWork(subject, said)).stream().toList();
    }

    private Optional<QaFinding> inTheDaysWork(QaSubject subject, String said) {
        List<DaysWork.Rendering> renderings = subject.place().day().sameSource(subject.source());
        return renderings.stream()
                        .anyMatch(one -> ArticleSegment.words(one.target()).equals(said))
                ? Optional.empty()
                : renderings.stream()
                        .findFirst()
                        .map(one -> finding(subject, Severity.HINT, one.target(), one.article()));
    }

    private QaFinding finding(QaSubject subject, Severity severity, String other, String where) {
        return new Finding(id(), IssueType.INCONSISTENCY, severity)
                .of(
                        new Span(0, subject.source().length()),
                        new Span(0, subject.target().length()),
                        other,
                        other,
                        where);
    }

    @Override
    public List<QaExample> examples() {
        String source = "Hội nghị Cấp cao ASEAN khai mạc.";
        return List.of(
                new QaExample(source, "The ASEAN High-level Conference opened.", 1)
                        .after(source, "The ASEAN Summit opened."),
                new QaExample(source, "The ASEAN High-level Conference opened.", 1)
                        .on(ExampleDay.of(source, "The ASEAN Summit opened.")),
                new QaExample(source, "The ASEAN Summit opened.", 0).after(source, "The ASEAN summit opened"),
                new QaExample(source, "The ASEAN Summit opened.", 0)
                        .on(ExampleDay.of(source, "The ASEAN Summit opened.")),
                new QaExample("Ảnh: TTXVN", "Photo by VNA", 0).after("Ảnh: TTXVN", "Photo: VNA"));
    }
}
