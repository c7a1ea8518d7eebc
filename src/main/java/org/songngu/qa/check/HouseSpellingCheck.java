package org.songngu.qa.check;

import java.util.List;
import org.songngu.housestyle.EnglishSpelling;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.text.Language;
import org.springframework.stereotype.Component;

/// `organize` in a house that writes `organise`, or the other way round: see [EnglishSpelling].
@Component
final class HouseSpellingCheck implements QaCheck {

    @Override
    public String id() {
        return "house-spelling";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        if (subject.pair().target() != Language.EN) {
            return List.of();
        }
        boolean ize = subject.style().ize();
        return EnglishSpelling.otherThan(subject.target(), ize).stream()
                .map(word -> new Finding(id(), IssueType.STYLE, Severity.HINT)
                        .fixable(
                                word.span(),
                                Finding.replace(subject.target(), word.span(), word.right()),
                                ize ? "-ise" : "-ize",
                                ize ? "-ize" : "-ise"))
                .toList();
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("Bộ tổ chức hội nghị.", "The ministry organized a conference.", 1),
                new QaExample("Hiện đại hóa đất nước", "Modernization of the country", 1),
                new QaExample("Bộ phân tích số liệu.", "The ministry analyzed the figures.", 1),
                new QaExample("Bộ tổ chức hội nghị.", "The ministry organised a conference.", 0),
                new QaExample("Ông nói: “Ta hiện đại hóa.”", "He said: “We modernize.”", 0),
                new QaExample("Bộ khuyên tập thể dục.", "The ministry advised exercise.", 0),
                new QaExample("Tổ chức Y tế thế giới cảnh báo.", "The World Health Organization warned.", 0),
                new QaExample("Quy mô và giải thưởng", "The size and the prize", 0));
    }
}
