package org.songngu.qa.check;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.termbase.TermHit;
import org.songngu.termbase.TermQuery;
import org.songngu.termbase.TermStatus;
import org.songngu.termbase.Termbase;
import org.songngu.text.Token;
import org.songngu.text.Tokens;
import org.springframework.stereotype.Component;

/// A fixed phrase of the source whose target term does not occur.
@Component
final class MissingTermCheck implements QaCheck {

    private final Termbase termbase;

    MissingTermCheck(Termbase termbase) {
        this.termbase = termbase;
    }

    @Override
    public String id() {
        return "missing-term";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        if (subject.target().isBlank()) {
            return List.of();
        }
        TermQuery query =
                new TermQuery(subject.pair(), subject.day(), subject.style().code());
        List<String> target = stems(subject.target());
        return termbase.recognize(subject.source(), query).stream()
                .filter(hit -> !hit.nested() && hit.term().status() == TermStatus.PREFERRED)
                .filter(hit -> hit.term().text().strip().contains(" ")
                        && !hit.targets().isEmpty())
                .filter(hit -> Stream.concat(
                                hit.targets().stream(),
                                hit.concept().terms(subject.pair().target()).stream())
                        .filter(term -> term.status() != TermStatus.FORBIDDEN)
                        .noneMatch(term -> Collections.indexOfSubList(target, stems(term.text())) >= 0))
                .map(hit -> finding(hit, subject))
                .toList();
    }

    private QaFinding finding(TermHit hit, QaSubject subject) {
        // Names of bodies are fixed; other phrases may be said otherwise.
        String text = hit.span().of(subject.source());
        boolean name = Character.isUpperCase(text.charAt(0)) && text.split(" ").length > 2;
        return new Finding(id(), IssueType.TERMINOLOGY, name ? Severity.WARNING : Severity.HINT)
                .source(hit.span(), text, hit.targets().getFirst().text());
    }

    /// The words without plural and other simple endings, articles left out.
    private static List<String> stems(String text) {
        return Tokens.of(text).stream()
                .filter(token -> token.kind() != Token.Kind.PUNCTUATION)
                .map(token -> token.key().replaceFirst("['’]s?$", ""))
                .filter(word -> !word.equals("the") && !word.equals("a") && !word.equals("an"))
                .map(word -> word.replaceFirst("ies$", "y").replaceFirst("(?<=[a-z]{3})(?:es|ed|ing|s|e)$", ""))
                .toList();
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("Bộ Ngoại giao tổ chức họp báo.", "The Foreign Office held a press conference.", 1),
                new QaExample(
                        "Bộ Ngoại giao tổ chức họp báo.",
                        "The Ministry of Foreign Affairs held a press conference.",
                        0),
                new QaExample(
                        "Bộ Ngoại giao tổ chức họp báo.",
                        "The MINISTRIES of Foreign Affairs held a press conference.",
                        0));
    }
}
