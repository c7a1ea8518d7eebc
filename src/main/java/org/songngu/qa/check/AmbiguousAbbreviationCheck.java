package org.songngu.qa.check;

import java.util.List;
import java.util.stream.Collectors;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.text.Language;
import org.springframework.stereotype.Component;

/// A Vietnamese abbreviation that may mean two things and that nothing in the article explains: `BCT`. Asked once in an
/// article; see [AbbreviationMeanings] for what explains it.
@Component
final class AmbiguousAbbreviationCheck implements QaCheck {

    private final AbbreviationMeanings meanings;

    AmbiguousAbbreviationCheck(AbbreviationMeanings meanings) {
        this.meanings = meanings;
    }

    @Override
    public String id() {
        return "ambiguous-abbreviation";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        if (subject.pair().target() != Language.EN) {
            return List.of();
        }
        return meanings.in(subject).stream()
                .filter(place -> meanings.of(place, subject).isEmpty())
                .filter(place -> subject.place().before().stream()
                        .noneMatch(segment -> CapitalLetters.has(segment.source(), place.letters())))
                .map(place -> new Finding(id(), IssueType.TERMINOLOGY, Severity.WARNING)
                        .source(place.span(), place.letters(), named(place)))
                .toList();
    }

    private static String named(AbbreviationMeanings.Place place) {
        return place.meanings().stream()
                .map(meaning -> meaning.full() + " (" + meaning.best() + ")")
                .collect(Collectors.joining("; "));
    }

    @Override
    public List<QaExample> examples() {
        String silent = "Đại diện BCT dự lễ.";
        String ministry = "Bộ Công Thương tổ chức hội thảo.";
        return List.of(
                new QaExample(silent, "A representative attended the ceremony.", 1),
                new QaExample("Việc này do TW lo.", "This is for others to do.", 1),
                new QaExample(silent, "A representative attended the ceremony.", 0)
                        .after(ministry, "The Ministry of Industry and Trade held a seminar."),
                new QaExample(silent, "A representative attended the ceremony.", 0)
                        .after(silent, "A representative attended the ceremony."),
                new QaExample("Ủy viên BCT dự lễ.", "A Politburo member attended the ceremony.", 0),
                new QaExample("Theo Nghị quyết 18-NQ/TW.", "Under Resolution 18-NQ/TW.", 0));
    }
}
