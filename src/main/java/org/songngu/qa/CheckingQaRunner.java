package org.songngu.qa;

import java.util.Comparator;
import java.util.List;
import org.songngu.text.Span;
import org.springframework.stereotype.Component;

/// [QaRunner] over all [QaCheck] beans.
@Component
final class CheckingQaRunner implements QaRunner {

    private static final Comparator<QaFinding> ORDER = Comparator.comparing(QaFinding::severity)
            .reversed()
            .thenComparing(finding -> finding.target().map(Span::start).orElse(Integer.MAX_VALUE))
            .thenComparing(QaFinding::check);

    private final List<QaCheck> checks;

    CheckingQaRunner(List<QaCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        return checks.stream()
                .flatMap(check -> check.check(subject).stream())
                .sorted(ORDER)
                .toList();
    }
}
