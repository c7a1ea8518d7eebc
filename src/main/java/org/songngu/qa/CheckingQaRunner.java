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
        return found(subject).sorted(ORDER).toList();
    }

    @Override
    public List<QaFinding> checkAndProofread(QaSubject subject) {
        proofreader.read(PlainView.isCoded(subject) ? PlainView.of(subject).plain() : subject);
        return check(subject);
    }

    private Stream<QaFinding> found(QaSubject subject) {
        if (!PlainView.isCoded(subject)) {
            return Stream.concat(
                    checks.stream().flatMap(check -> check.check(subject).stream()),
                    proofreader.known(subject).stream());
        }
        PlainView view = PlainView.of(subject);
        Stream<QaFinding> ofWords = Stream.concat(
                        checks.stream()
                                .filter(check -> !check.readsCodes())
                                .flatMap(check -> check.check(view.plain()).stream()),
                        proofreader.known(view.plain()).stream())
                .map(view::inWritten);
        Stream<QaFinding> ofCodes =
                checks.stream().filter(QaCheck::readsCodes).flatMap(check -> check.check(subject).stream());
        return Stream.concat(ofWords, ofCodes);
    }
}
