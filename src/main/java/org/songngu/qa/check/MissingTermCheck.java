package org.songngu.qa.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
import org.songngu.text.Language;
import org.springframework.stereotype.Component;

/// A name or a fixed phrase of the source whose target term does not occur.
///
/// What the termbase calls a phrase or an adverb («trong bối cảnh», «bên cạnh đó», the newsroom's collocations) is
/// advice
/// to who translates and need not occur: over 12,000 news pairs of human translators every second one was rendered
/// otherwise, of the other terms one in twenty.
@Component
final class MissingTermCheck implements QaCheck {

    private static final String SECOND_REFERENCE = "Second reference:";
    private static final Set<String> ADVICE = Set.of("phrase", "adverb");
    // Words of two syllables have many renderings, all of them right: over the shipped memory they were nothing but
    // noise.
    private static final int SYLLABLES_OF_A_PHRASE = 3;

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
        SaidTerms said = new SaidTerms(subject.target());
        return SourceTerms.of(subject, termbase).stream()
                .filter(hit -> !hit.nested()
                        && hit.term().status() == TermStatus.PREFERRED
                        && !hit.targets().isEmpty())
                .filter(MissingTermCheck::isRequired)
                .filter(hit -> renderings(hit, subject).noneMatch(term -> said.isSaid(term, isName(hit))))
                .filter(hit -> !isSecondReference(hit, said) && !isSecondMention(hit, said, subject))
                .map(hit -> finding(hit, subject))
                .toList();
    }

    private static Stream<Term> renderings(TermHit hit, QaSubject subject) {
        // of two persons of one name, either may be meant: see [NamesakesCheck]
        Stream<Term> others = hit.alternatives().stream()
                .flatMap(concept -> concept.terms(subject.pair().target()).stream());
        return Stream.of(
                        hit.targets().stream(),
                        hit.concept().terms(subject.pair().target()).stream(),
                        others)
                .flatMap(terms -> terms)
                .filter(term -> term.status() != TermStatus.FORBIDDEN);
    }

    private static boolean isRequired(TermHit hit) {
        boolean advice = hit.concept().terms().stream()
                .anyMatch(term -> ADVICE.contains(term.partOfSpeech()) && term.status() == TermStatus.PREFERRED);
        return isName(hit) || (!advice && hit.term().text().strip().split(" ").length >= SYLLABLES_OF_A_PHRASE);
    }

    // The authority list of names says in its notes how a person is called the second time: «Second reference: Xi».
    private static boolean isSecondReference(TermHit hit, SaidTerms said) {
        String note = hit.concept().note();
        return note.startsWith(SECOND_REFERENCE)
                && Stream.of(note.substring(SECOND_REFERENCE.length()).split(","))
                        .anyMatch(said::contains);
    }

    // English shortens a name that it has said: «the Commission», «the country», where Vietnamese says it all again.
    private static boolean isSecondMention(TermHit hit, SaidTerms said, QaSubject subject) {
        if (!isName(hit) || subject.pair().target() != Language.EN) {
            return false;
        }
        List<Term> names = renderings(hit, subject).filter(said::isByHead).toList();
        return !names.isEmpty()
                && subject.place().before().stream()
                        .filter(segment -> segment.source().contains(hit.term().text()))
                        .map(segment -> new SaidTerms(segment.target()))
                        .anyMatch(before -> names.stream().anyMatch(name -> before.isSaid(name, true)));
    }

    private QaFinding finding(TermHit hit, QaSubject subject) {
        String text = hit.span().of(subject.source());
        return new Finding(id(), IssueType.TERMINOLOGY, isName(hit) ? Severity.WARNING : Severity.HINT)
                .source(hit.span(), text, hit.targets().getFirst().text());
    }

    // Names are fixed; other phrases may be said otherwise. The term decides, not its place at the start of a sentence.
    private static boolean isName(TermHit hit) {
        return Stream.of(hit.term().text().split("[ -]+"))
                        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                        .count()
                > 1;
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
                        0),
                new QaExample("Bộ Ngoại giao bày tỏ quan ngại.", "The Ministry expressed concern.", 1),
                new QaExample("Bộ Ngoại giao bày tỏ quan ngại.", "The Ministry expressed concern.", 0)
                        .after(
                                "Bộ Ngoại giao tổ chức họp báo.",
                                "The Ministry of Foreign Affairs held a press conference."));
    }
}
