package org.songngu.qa.check;

import java.util.List;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.termbase.Termbase;
import org.songngu.text.Language;
import org.songngu.text.Span;
import org.springframework.stereotype.Component;

/// A person with a Sino-Vietnamese name that the authority list does not have: `Vương Văn Đào`. How the name is written
/// in English cannot be told from its Vietnamese form, so the reader is asked to look it up; nothing is guessed. Told
/// at
/// the first mention in the article.
@Component
final class UnknownNameCheck implements QaCheck {

    private final Termbase termbase;

    UnknownNameCheck(Termbase termbase) {
        this.termbase = termbase;
    }

    @Override
    public String id() {
        return "unknown-name";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        if (subject.pair().target() != Language.EN
                || subject.target().isBlank()
                || !PersonNames.FOREIGN.matcher(subject.source()).find()) {
            return List.of();
        }
        List<PersonNames.Name> names = PersonNames.in(subject.source());
        if (names.isEmpty()) {
            return List.of();
        }
        List<Span> known = SourceTerms.spans(subject, termbase);
        return names.stream()
                .filter(name -> known.stream().noneMatch(span -> span.contains(name.span())))
                .filter(name -> PersonNames.whole(name, subject.target()).isEmpty()
                        && PersonNames.given(name, subject.target()).isEmpty())
                .filter(name -> subject.place().before().stream()
                        .noneMatch(segment -> segment.source().contains(name.text())))
                .map(name -> new Finding(id(), IssueType.TERMINOLOGY, Severity.HINT).source(name.span(), name.text()))
                .toList();
    }

    @Override
    public List<QaExample> examples() {
        String source = "Bộ trưởng Thương mại Trung Quốc Vương Văn Đào phát biểu.";
        String target = "Chinese Minister of Commerce Wang Wentao spoke.";
        return List.of(
                new QaExample(source, target, 1),
                new QaExample(source, target, 0).after(source, target),
                new QaExample(
                        "Đại sứ Phạm Thanh Bình tại Trung Quốc phát biểu.", "Ambassador Pham Thanh Binh spoke.", 0));
    }
}
