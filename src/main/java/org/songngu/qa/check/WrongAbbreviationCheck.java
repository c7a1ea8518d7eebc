package org.songngu.qa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.text.Language;
import org.songngu.text.Span;
import org.springframework.stereotype.Component;

/// An ambiguous Vietnamese abbreviation rendered as what it does not mean here: `BCT` as `Politburo` in an article
/// about the Bộ Công Thương.
@Component
final class WrongAbbreviationCheck implements QaCheck {

    private final AbbreviationMeanings meanings;

    WrongAbbreviationCheck(AbbreviationMeanings meanings) {
        this.meanings = meanings;
    }

    @Override
    public String id() {
        return "wrong-abbreviation";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        if (subject.pair().target() != Language.EN) {
            return List.of();
        }
        List<QaFinding> findings = new ArrayList<>();
        for (AbbreviationMeanings.Place place : meanings.in(subject)) {
            meanings.of(place, subject)
                    .filter(right -> !right.isSaidIn(subject.target()) && !isInSource(right, subject))
                    .flatMap(right -> wrong(place, right, subject))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    // With the full form in the sentence its English form stands for that.
    private static boolean isInSource(AbbreviationMeanings.Meaning right, QaSubject subject) {
        return subject.source().contains(right.full());
    }

    private Optional<QaFinding> wrong(
            AbbreviationMeanings.Place place, AbbreviationMeanings.Meaning right, QaSubject subject) {
        return place.meanings().stream()
                .filter(other -> !other.equals(right) && !subject.source().contains(other.full()))
                .flatMap(other -> other.english().stream())
                .flatMap(form -> WrittenNames.of(form, subject).stream().limit(1))
                .findFirst()
                .map(span -> finding(place, right, span, subject));
    }

    private QaFinding finding(
            AbbreviationMeanings.Place place, AbbreviationMeanings.Meaning right, Span said, QaSubject subject) {
        return new Finding(id(), IssueType.MISTRANSLATION, Severity.WARNING)
                .of(
                        place.span(),
                        said,
                        Finding.replace(subject.target(), said, right.best()),
                        place.letters(),
                        right.full(),
                        right.best(),
                        said.of(subject.target()));
    }

    @Override
    public List<QaExample> examples() {
        String ministry = "Bộ Công Thương (BCT) tổ chức hội thảo.";
        String seminar = "The Ministry of Industry and Trade held a seminar.";
        return List.of(
                new QaExample("Đại diện BCT dự lễ.", "A representative of the Politburo attended.", 1)
                        .after(ministry, seminar),
                new QaExample("Ủy viên BCT dự lễ.", "A Ministry of Industry and Trade member attended.", 1),
                new QaExample("Đại diện BCT dự lễ.", "A representative of the Politburo attended.", 1)
                        .after("BCT tổ chức hội thảo.", seminar),
                new QaExample("Đại diện BCT dự lễ.", "A representative of the ministry attended.", 0)
                        .after(ministry, seminar),
                new QaExample("Ủy viên BCT dự lễ.", "A Politburo member attended.", 0),
                new QaExample("Đại diện BCT dự lễ.", "A representative of the Politburo attended.", 0));
    }
}
