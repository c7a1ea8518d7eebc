package org.songngu.qa.check;

import java.util.List;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.termbase.TermHit;
import org.songngu.termbase.TermStatus;
import org.songngu.termbase.Termbase;
import org.springframework.stereotype.Component;

/// A target term that the termbase forbids or has retired.
@Component
final class ForbiddenTermCheck implements QaCheck {

    private final Termbase termbase;

    ForbiddenTermCheck(Termbase termbase) {
        this.termbase = termbase;
    }

    @Override
    public String id() {
        return "forbidden-term";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        return termbase.forbidden(subject.source(), subject.target(), SourceTerms.query(subject)).stream()
                .map(hit -> finding(hit, subject))
                .toList();
    }

    private QaFinding finding(TermHit hit, QaSubject subject) {
        Severity severity = hit.term().status() == TermStatus.FORBIDDEN ? Severity.ERROR : Severity.WARNING;
        String right = hit.targets().isEmpty() ? null : hit.targets().getFirst().text();
        return new Finding(id(), IssueType.TERMINOLOGY, severity)
                .of(
                        null,
                        hit.span(),
                        right == null ? null : Finding.replace(subject.target(), hit.span(), right),
                        hit.span().of(subject.target()),
                        right == null ? "–" : right);
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("Đoàn Mặt trận Tổ quốc tới dự.", "The Homeland Front delegation attended.", 1),
                new QaExample("Đoàn Mặt trận Tổ quốc tới dự.", "The Fatherland Front delegation attended.", 0));
    }
}
