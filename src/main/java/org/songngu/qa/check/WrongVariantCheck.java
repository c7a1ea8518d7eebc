package org.songngu.qa.check;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.termbase.Term;
import org.songngu.termbase.TermHit;
import org.songngu.termbase.TermStatus;
import org.songngu.termbase.Termbase;
import org.songngu.text.Span;
import org.songngu.text.Token;
import org.songngu.text.Tokens;
import org.springframework.stereotype.Component;

/// A term that belongs to another house, or to another time than the article's.
@Component
final class WrongVariantCheck implements QaCheck {

    private final Termbase termbase;

    WrongVariantCheck(Termbase termbase) {
        this.termbase = termbase;
    }

    @Override
    public String id() {
        return "wrong-variant";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        if (subject.target().isBlank()) {
            return List.of();
        }
        return SourceTerms.of(subject, termbase).stream()
                .filter(hit -> !hit.nested() && !hit.targets().isEmpty())
                .flatMap(hit -> finding(hit, subject).stream())
                .toList();
    }

    private Optional<QaFinding> finding(TermHit hit, QaSubject subject) {
        if (hit.targets().stream().anyMatch(term -> find(subject.target(), term).isPresent())) {
            return Optional.empty();
        }
        String right = hit.targets().getFirst().text();
        return hit.concept().terms(subject.pair().target()).stream()
                .filter(term -> isForeign(term, subject))
                .flatMap(term -> find(subject.target(), term).stream())
                .findFirst()
                .map(span -> new Finding(id(), IssueType.TERMINOLOGY, Severity.WARNING)
                        .of(
                                hit.span(),
                                span,
                                Finding.replace(subject.target(), span, right),
                                span.of(subject.target()),
                                right));
    }

    // Forbidden and deprecated ones are the affair of another check.
    private static boolean isForeign(Term term, QaSubject subject) {
        boolean usable = term.status() == TermStatus.PREFERRED || term.status() == TermStatus.ADMITTED;
        boolean otherHouse = !term.houseStyles().isEmpty()
                && !term.houseStyles().contains(subject.style().code());
        return usable && (otherHouse || !term.isValidOn(subject.day()));
    }

    private static Optional<Span> find(String target, Term term) {
        List<Token> text = Tokens.of(target);
        List<String> keys = text.stream().map(Token::key).toList();
        List<String> wanted = Tokens.of(term.text()).stream().map(Token::key).toList();
        int at = wanted.isEmpty() ? -1 : Collections.indexOfSubList(keys, wanted);
        return at < 0
                ? Optional.empty()
                : Optional.of(new Span(
                        text.get(at).span().start(),
                        text.get(at + wanted.size() - 1).span().end()));
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("Bộ Ngoại giao tổ chức họp báo.", "The MOFA VN held a press conference.", 1),
                new QaExample(
                        "Bộ Ngoại giao tổ chức họp báo.",
                        "The Ministry of Foreign Affairs held a press conference.",
                        0));
    }
}
