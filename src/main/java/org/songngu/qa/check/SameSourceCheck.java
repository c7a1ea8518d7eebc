package org.songngu.qa.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.songngu.qa.ArticleSegment;
import org.songngu.qa.DaysWork;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.termbase.Concept;
import org.songngu.termbase.Term;
import org.songngu.termbase.TermHit;
import org.songngu.termbase.TermStatus;
import org.songngu.termbase.Termbase;
import org.songngu.text.Language;
import org.songngu.text.Span;
import org.springframework.stereotype.Component;

/// One source, two renderings: in this article before, or in another article of the day. Renderings that differ only in
/// the choice among the terms of one concept, for example its full form first and its short form later, are one.
@Component
final class SameSourceCheck implements QaCheck {

    private static final int LEAST_WORDS = 3;

    private final Termbase termbase;

    SameSourceCheck(Termbase termbase) {
        this.termbase = termbase;
    }

    @Override
    public String id() {
        return "same-source";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        String key = ArticleSegment.words(subject.source());
        if (subject.target().isBlank() || key.split(" ").length < LEAST_WORDS) {
            return List.of();
        }
        String said = ArticleSegment.words(subject.target());
        List<ArticleSegment> same = subject.place().before().stream()
                .filter(segment -> !segment.target().isBlank())
                .filter(segment -> segment.sourceKey().equals(key))
                .toList();
        if (same.stream().anyMatch(segment -> isSame(subject, segment.targetKey(), said))) {
            return List.of();
        }
        Optional<QaFinding> here = same.stream()
                .findFirst()
                .map(segment -> finding(subject, Severity.WARNING, segment.target(), String.valueOf(segment.number())));
        return here.or(() -> inTheDaysWork(subject, said)).stream().toList();
    }

    private Optional<QaFinding> inTheDaysWork(QaSubject subject, String said) {
        List<DaysWork.Rendering> renderings = subject.place().day().sameSource(subject.source());
        return renderings.stream().anyMatch(one -> isSame(subject, ArticleSegment.words(one.target()), said))
                ? Optional.empty()
                : renderings.stream()
                        .findFirst()
                        .map(one -> finding(subject, Severity.HINT, one.target(), one.article()));
    }

    private boolean isSame(QaSubject subject, String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        List<Concept> concepts = SourceTerms.of(subject, termbase).stream()
                .map(TermHit::concept)
                .distinct()
                .toList();
        Language language = subject.pair().target();
        return inConcepts(one, concepts, language).equals(inConcepts(other, concepts, language));
    }

    // The words with a sign in the place of every term that may be written for one of the concepts, longer ones first.
    private static String inConcepts(String words, List<Concept> concepts, Language language) {
        Map<String, String> signs = new HashMap<>();
        for (int i = 0; i < concepts.size(); i++) {
            for (Term term : concepts.get(i).terms(language)) {
                if (term.status() == TermStatus.PREFERRED || term.status() == TermStatus.ADMITTED) {
                    signs.putIfAbsent(" " + ArticleSegment.words(term.text()) + " ", " \u0001" + i + " ");
                }
            }
        }
        String text = " " + words + " ";
        for (String term : signs.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList()) {
            text = text.replace(term, Objects.requireNonNull(signs.get(term)));
        }
        return text;
    }

    private QaFinding finding(QaSubject subject, Severity severity, String other, String where) {
        return new Finding(id(), IssueType.INCONSISTENCY, severity)
                .of(
                        new Span(0, subject.source().length()),
                        new Span(0, subject.target().length()),
                        other,
                        other,
                        where);
    }

    @Override
    public List<QaExample> examples() {
        String source = "Hội nghị Cấp cao ASEAN khai mạc.";
        return List.of(
                new QaExample(source, "The ASEAN High-level Conference opened.", 1)
                        .after(source, "The ASEAN Summit opened."),
                new QaExample(source, "The ASEAN High-level Conference opened.", 1)
                        .on(ExampleDay.of(source, "The ASEAN Summit opened.")),
                new QaExample(source, "The ASEAN Summit opened.", 0).after(source, "The ASEAN summit opened"),
                new QaExample(source, "The ASEAN Summit opened.", 0)
                        .on(ExampleDay.of(source, "The ASEAN Summit opened.")),
                new QaExample("Bộ Ngoại giao ra tuyên bố.", "The Foreign Ministry issued a statement.", 0)
                        .after("Bộ Ngoại giao ra tuyên bố.", "The Ministry of Foreign Affairs issued a statement."),
                new QaExample("Ảnh: TTXVN", "Photo by VNA", 0).after("Ảnh: TTXVN", "Photo: VNA"));
    }
}
