package org.songngu.qa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.songngu.qa.ArticleSegment;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.termbase.Term;
import org.songngu.termbase.TermHit;
import org.songngu.termbase.TermStatus;
import org.songngu.termbase.TermType;
import org.songngu.termbase.Termbase;
import org.songngu.text.Language;
import org.songngu.text.Span;
import org.springframework.stereotype.Component;

/// A name that this article rendered in another of its full forms before: `ASEAN Summit` and `ASEAN High-level
/// Conference`. Its short forms and abbreviations are no other rendering: long first, short later is good English.
@Component
final class SameTermCheck implements QaCheck {

    private final Termbase termbase;

    SameTermCheck(Termbase termbase) {
        this.termbase = termbase;
    }

    @Override
    public String id() {
        return "same-term";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        List<ArticleSegment> near = subject.place().near();
        if (subject.target().isBlank() || near.isEmpty()) {
            return List.of();
        }
        List<QaFinding> findings = new ArrayList<>();
        for (TermHit hit : SourceTerms.of(subject, termbase)) {
            List<String> forms =
                    hit.nested() ? List.of() : fullForms(hit, subject.pair().target());
            if (forms.size() > 1) {
                finding(hit, forms, near, subject).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static List<String> fullForms(TermHit hit, Language language) {
        return hit.concept().terms(language).stream()
                .filter(term -> term.type() == TermType.FULL_FORM && isUsable(term) && isName(term))
                .map(Term::text)
                .distinct()
                .toList();
    }

    private static boolean isUsable(Term term) {
        return term.status() == TermStatus.PREFERRED || term.status() == TermStatus.ADMITTED;
    }

    // Common words are varied by good style («cooperation», «collaboration»), names are not.
    private static boolean isName(Term term) {
        return Stream.of(term.text().split("[ -]+"))
                        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                        .count()
                > 1;
    }

    private Optional<QaFinding> finding(TermHit hit, List<String> forms, List<ArticleSegment> near, QaSubject subject) {
        List<String> here = said(forms, subject.target());
        if (here.size() != 1) {
            return Optional.empty();
        }
        List<ArticleSegment> same = near.stream()
                .filter(segment -> segment.source().contains(hit.term().text()))
                .filter(segment -> said(forms, segment.target()).size() == 1)
                .toList();
        if (same.isEmpty()
                || same.stream()
                        .anyMatch(segment -> said(forms, segment.target()).equals(here))) {
            return Optional.empty();
        }
        String form = here.getFirst();
        String first = said(forms, same.getFirst().target()).getFirst();
        Span span = WrittenNames.in(subject.target(), form).getFirst();
        return Optional.of(new Finding(id(), IssueType.INCONSISTENCY, Severity.HINT)
                .of(
                        hit.span(),
                        span,
                        Finding.replace(subject.target(), span, first),
                        form,
                        first,
                        String.valueOf(same.getFirst().number())));
    }

    // A form inside a longer one is that longer one.
    private static List<String> said(List<String> forms, String target) {
        List<String> said = forms.stream()
                .filter(form -> !WrittenNames.in(target, form).isEmpty())
                .toList();
        return said.stream()
                .filter(form -> said.stream().noneMatch(other -> !other.equals(form) && other.contains(form)))
                .toList();
    }

    @Override
    public List<QaExample> examples() {
        String first = "Bộ Ngoại giao tổ chức họp báo.";
        return List.of(
                new QaExample("Bộ Ngoại giao ra tuyên bố.", "The Foreign Ministry issued a statement.", 1)
                        .after(first, "The Ministry of Foreign Affairs held a press conference."),
                new QaExample("Bộ Ngoại giao ra tuyên bố.", "The Ministry of Foreign Affairs issued a statement.", 0)
                        .after(first, "The Ministry of Foreign Affairs held a press conference."),
                new QaExample("Bộ Ngoại giao ra tuyên bố.", "The ministry issued a statement.", 0)
                        .after(first, "The Ministry of Foreign Affairs held a press conference."));
    }
}
