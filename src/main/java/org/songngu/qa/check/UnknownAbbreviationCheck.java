package org.songngu.qa.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.songngu.article.BlockKind;
import org.songngu.qa.ArticleSegment;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.termbase.Termbase;
import org.songngu.text.Language;
import org.songngu.text.Span;
import org.springframework.stereotype.Component;

/// A Vietnamese abbreviation that no list has and the article does not explain: the reader is asked to find out what it
/// stands for. Told once in an article. One that English copies is the affair of [AbbreviationFirstUseCheck].
@Component
final class UnknownAbbreviationCheck implements QaCheck {

    // the initials of whoever wrote or photographed it
    private static final Set<BlockKind> NAMES = Set.of(BlockKind.BYLINE, BlockKind.CREDIT);

    private final Termbase termbase;
    private final AbbreviationMeanings ambiguous;
    private final EnglishOfLetters english;
    private final WordList known = new WordList("known-abbreviations.txt");
    private final WordList everyday = new WordList("everyday-abbreviations.txt");

    UnknownAbbreviationCheck(Termbase termbase, AbbreviationMeanings ambiguous, EnglishOfLetters english) {
        this.termbase = termbase;
        this.ambiguous = ambiguous;
        this.english = english;
    }

    @Override
    public String id() {
        return "unknown-abbreviation";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        if (subject.pair().source() != Language.VI
                || subject.target().isBlank()
                || NAMES.contains(subject.place().kind())) {
            return List.of();
        }
        List<Span> places = CapitalLetters.in(subject.source()).stream()
                .filter(span -> isUnlisted(span.of(subject.source())))
                .toList();
        return places.isEmpty() ? List.of() : unexplained(places, subject);
    }

    private boolean isUnlisted(String letters) {
        return !known.contains(letters)
                && !everyday.contains(letters)
                && !ambiguous.isAmbiguous(letters)
                && english.of(letters).isEmpty();
    }

    private List<QaFinding> unexplained(List<Span> places, QaSubject subject) {
        List<Span> terms = SourceTerms.spans(subject, termbase);
        Set<String> told = new HashSet<>();
        List<QaFinding> findings = new ArrayList<>();
        for (Span span : places) {
            String letters = span.of(subject.source());
            if (!Quotations.covers(terms, span)
                    && !CapitalLetters.has(subject.target(), letters)
                    && !isExplained(letters, subject)
                    && told.add(letters)) {
                findings.add(new Finding(id(), IssueType.TERMINOLOGY, Severity.HINT).source(span, letters));
            }
        }
        return findings;
    }

    // «Ban Chỉ đạo (BCĐ)» anywhere in the article, or the letters themselves before: it was told there.
    private static boolean isExplained(String letters, QaSubject subject) {
        return subject.place().article().stream()
                        .map(ArticleSegment::source)
                        .anyMatch(source -> source.contains("(" + letters + ")")
                                || source.contains("tắt là " + letters)
                                || source.contains(letters + " ("))
                || subject.place().before().stream().anyMatch(segment -> CapitalLetters.has(segment.source(), letters));
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("BCĐXYZ họp phiên thứ nhất.", "The board held its first meeting.", 1),
                new QaExample("BCĐXYZ họp phiên thứ hai.", "The board held its second meeting.", 0)
                        .after("BCĐXYZ họp phiên thứ nhất.", "The board held its first meeting."),
                new QaExample("Ban Chỉ đạo (BCĐXYZ) họp.", "The steering board met.", 0),
                new QaExample("Đại diện UBND và GS. Trần An dự.", "The committee and Professor Tran An attended.", 0),
                new QaExample("Đại diện HAGL dự.", "A representative of HAGL attended.", 0),
                new QaExample("Theo Nghị định 28/2025/NĐ-CP.", "Under Decree 28/2025/NĐ-CP.", 0));
    }
}
