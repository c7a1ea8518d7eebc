package org.songngu.qa;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.songngu.text.Span;
import org.springframework.stereotype.Component;

/// [QaRunner] over all [QaCheck] beans and what the [Proofreader] knows.
@Component
final class CheckingQaRunner implements QaRunner {

    private static final Comparator<QaFinding> ORDER = Comparator.comparing(QaFinding::severity)
            .reversed()
            .thenComparing(finding -> finding.target().map(Span::start).orElse(Integer.MAX_VALUE))
            .thenComparing(QaFinding::check);

    private final List<QaCheck> checks;
    private final Proofreader proofreader;

    CheckingQaRunner(List<QaCheck> checks, Proofreader proofreader) {
        this.checks = List.copyOf(checks);
        this.proofreader = proofreader;
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        return Stream.concat(
                        checks.stream().flatMap(check -> check.check(subject).stream()),
                        proofreader.known(subject).stream())
                .sorted(ORDER)
                .toList();
    }

    @Override
    public List<QaFinding> checkAndProofread(QaSubject subject) {
        proofreader.read(subject);
        return check(subject);
    }
}
