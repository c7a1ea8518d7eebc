package org.songngu.qa.check;

import java.util.List;
import java.util.Optional;
import org.songngu.qa.ArticleSegment;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.text.Span;
import org.springframework.stereotype.Component;

/// Two sources, one rendering: often a text left over from a match.
@Component
final class SameTargetCheck implements QaCheck {

    private static final int LEAST_WORDS = 4;

    @Override
    public String id() {
        return "same-target";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        String said = ArticleSegment.words(subject.target());
        if (said.split(" ").length < LEAST_WORDS) {
            return List.of();
        }
        String key = ArticleSegment.words(subject.source());
        Optional<QaFinding> here = subject.place().before().stream()
                .filter(segment -> segment.targetKey().equals(said) && differs(segment.sourceKey(), key))
                .findFirst()
                .map(segment -> finding(subject, Severity.WARNING, segment.source(), String.valueOf(segment.number())));
        return here
                .or(() -> subject.place().day().sameTarget(subject.target()).stream()
                        .filter(one -> differs(ArticleSegment.words(one.source()), key))
                        .findFirst()
                        .map(one -> finding(subject, Severity.HINT, one.source(), one.article())))
                .stream()
                .toList();
    }

    // «hoà bình» and «hòa bình» are one key already; a word more or less is another sentence.
    private static boolean differs(String some, String other) {
        return !some.equals(other);
    }

    private QaFinding finding(QaSubject subject, Severity severity, String other, String where) {
        return new Finding(id(), IssueType.INCONSISTENCY, severity)
                .of(
                        new Span(0, subject.source().length()),
                        new Span(0, subject.target().length()),
                        null,
                        other,
                        where);
    }

    @Override
    public List<QaExample> examples() {
        String target = "The two sides agreed to boost trade.";
        return List.of(
                new QaExample("Hai bên nhất trí thúc đẩy đầu tư.", target, 1)
                        .after("Hai bên nhất trí thúc đẩy thương mại.", target),
                new QaExample("Hai bên nhất trí thúc đẩy đầu tư.", target, 1)
                        .on(ExampleDay.of("Hai bên nhất trí thúc đẩy thương mại.", target)),
                new QaExample("Hai bên nhất trí thúc đẩy thương mại.", target, 0)
                        .after("Hai bên nhất trí thúc đẩy thương mại", target),
                new QaExample("Ảnh: Minh Anh", "Photo: VNA", 0).after("Ảnh: TTXVN", "Photo: VNA"));
    }
}
