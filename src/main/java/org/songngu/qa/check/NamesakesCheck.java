package org.songngu.qa.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaChoice;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.termbase.Concept;
import org.songngu.termbase.Term;
import org.songngu.termbase.TermHit;
import org.songngu.termbase.TermStatus;
import org.songngu.termbase.Termbase;
import org.songngu.text.Span;
import org.springframework.stereotype.Component;

/// A name that two persons of the authority list have. Asked at its first mention in the article; the answer holds for
/// the job, and a later mention as the other person is told.
@Component
final class NamesakesCheck implements QaCheck {

    /// How the subject field of a person begins, as in `names.tbx`.
    private static final String PERSON = "Names";

    private final Termbase termbase;

    NamesakesCheck(Termbase termbase) {
        this.termbase = termbase;
    }

    @Override
    public String id() {
        return "namesakes";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        if (subject.target().isBlank()) {
            return List.of();
        }
        List<QaFinding> findings = new ArrayList<>();
        for (TermHit hit : SourceTerms.of(subject, termbase)) {
            List<Concept> persons = persons(hit);
            if (!hit.nested() && persons.size() > 1) {
                String name = hit.term().text();
                String answer = subject.place().chosen().getOrDefault(name, "");
                Optional<Concept> meant = persons.stream()
                        .filter(person -> person.id().value().equals(answer))
                        .findFirst();
                Optional<QaFinding> finding =
                        meant.isPresent() ? other(hit, meant.get(), persons, subject) : question(hit, persons, subject);
                finding.filter(found -> findings.stream()
                                .noneMatch(told -> told.arguments().equals(found.arguments())))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static List<Concept> persons(TermHit hit) {
        return Stream.concat(Stream.of(hit.concept()), hit.alternatives().stream())
                .filter(concept -> concept.subjectField().startsWith(PERSON))
                .toList();
    }

    private Optional<QaFinding> question(TermHit hit, List<Concept> persons, QaSubject subject) {
        String name = hit.term().text();
        if (subject.place().before().stream()
                .anyMatch(segment -> segment.source().contains(name))) {
            return Optional.empty();
        }
        List<QaChoice> choices = persons.stream()
                .map(person -> new QaChoice(name, person.id().value(), label(person, subject)))
                .toList();
        String named = choices.stream().map(QaChoice::label).collect(Collectors.joining("; "));
        return Optional.of(new Finding(id(), IssueType.TERMINOLOGY, Severity.WARNING)
                .source(hit.span(), name, named)
                .asking(choices));
    }

    private Optional<QaFinding> other(TermHit hit, Concept meant, List<Concept> persons, QaSubject subject) {
        if (said(meant, subject).findAny().isPresent()) {
            return Optional.empty();
        }
        String right = best(meant, subject);
        return persons.stream()
                .filter(person -> person != meant)
                .flatMap(person -> said(person, subject))
                .max(Comparator.comparingInt(Span::length))
                .map(span -> new Finding(id(), IssueType.MISTRANSLATION, Severity.WARNING)
                        .of(
                                hit.span(),
                                span,
                                Finding.replace(subject.target(), span, right),
                                hit.term().text(),
                                label(meant, subject),
                                span.of(subject.target()))
                        .saidAs("other"));
    }

    private static Stream<Span> said(Concept person, QaSubject subject) {
        return forms(person, subject).flatMap(term -> WrittenNames.in(subject.target(), term.text()).stream());
    }

    private static Stream<Term> forms(Concept person, QaSubject subject) {
        return person.terms(subject.pair().target()).stream()
                .filter(term -> term.status() == TermStatus.PREFERRED || term.status() == TermStatus.ADMITTED);
    }

    private static String best(Concept person, QaSubject subject) {
        return forms(person, subject)
                .min(Comparator.comparing((Term term) -> term.status())
                        .thenComparing(term ->
                                !term.houseStyles().contains(subject.style().code()))
                        .thenComparing(term -> !term.houseStyles().isEmpty()))
                .map(Term::text)
                .orElse(person.id().value());
    }

    // «Li Qiang (Premier of China)»; without a definition the field tells at least where: «Names: China».
    private static String label(Concept person, QaSubject subject) {
        String field = person.subjectField();
        String who = person.definition().isBlank()
                ? field.substring(field.indexOf(':') + 1).strip()
                : person.definition();
        return best(person, subject) + " (" + who + ")";
    }

    @Override
    public List<QaExample> examples() {
        String source = "Ông Lý Cường phát biểu.";
        return List.of(
                new QaExample(source, "Li Qiang spoke.", 1),
                new QaExample(source, "Ly Cuong spoke.", 1).choosing("Lý Cường", "nm-china"),
                new QaExample(source, "Li Qiang spoke.", 0).choosing("Lý Cường", "nm-china"),
                new QaExample(source, "Li spoke.", 0).choosing("Lý Cường", "nm-china"),
                new QaExample(source, "Li Qiang spoke again.", 0).after(source, "Li Qiang spoke."),
                new QaExample("Ông Tô Lâm phát biểu.", "To Lam spoke.", 0));
    }
}
