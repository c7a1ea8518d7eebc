package org.songngu.qa.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.termbase.TermHit;
import org.songngu.termbase.TermType;
import org.songngu.termbase.Termbase;
import org.songngu.text.Language;
import org.songngu.text.Span;
import org.springframework.stereotype.Component;

/// A Vietnamese abbreviation left in English: `UBND`, `TTXVN`, and those of the source that the termbase knows.
@Component
final class VietnameseAbbreviationCheck implements QaCheck {

    // A decree's code is copied: «28/2025/QĐ-UBND».
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d/-])\\p{Lu}{3,8}(?![\\p{L}\\d/-])");

    private final Termbase termbase;
    private final EnglishOfLetters english;

    VietnameseAbbreviationCheck(Termbase termbase, EnglishOfLetters english) {
        this.termbase = termbase;
        this.english = english;
    }

    @Override
    public String id() {
        return "vietnamese-abbreviation";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        if (subject.pair().target() != Language.EN) {
            return List.of();
        }
        List<Span> spared = Quotations.protectedParts(subject.target());
        Map<String, String> terms = new HashMap<>();
        boolean asked = false;
        List<QaFinding> findings = new ArrayList<>();
        Matcher matcher = WORD.matcher(subject.target());
        while (matcher.find()) {
            String letters = matcher.group();
            Span span = new Span(matcher.start(), matcher.end());
            if (!asked && english.of(letters).isEmpty() && subject.source().contains(letters)) {
                asked = true;
                terms.putAll(terms(subject));
            }
            Optional<String> right = english.of(letters).or(() -> Optional.ofNullable(terms.get(letters)));
            if (right.isPresent() && !Quotations.covers(spared, span)) {
                findings.add(new Finding(id(), IssueType.UNTRANSLATED, Severity.WARNING)
                        .fixable(span, Finding.replace(subject.target(), span, right.get()), letters, right.get()));
            }
        }
        return findings;
    }

    // «WTO» is the same in both languages.
    private static boolean isEnglishToo(TermHit hit) {
        return hit.concept().terms(Language.EN).stream()
                .anyMatch(term -> term.text().contains(hit.term().text()));
    }

    private Map<String, String> terms(QaSubject subject) {
        Map<String, String> terms = new HashMap<>();
        for (TermHit hit : SourceTerms.of(subject, termbase)) {
            boolean letters =
                    hit.term().type() == TermType.ABBREVIATION || hit.term().type() == TermType.ACRONYM;
            // which of several is meant is another check's question
            if (letters && !hit.targets().isEmpty() && hit.alternatives().isEmpty() && !isEnglishToo(hit)) {
                terms.putIfAbsent(hit.term().text(), hit.targets().getFirst().text());
            }
        }
        return terms;
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("Ảnh: TTXVN", "Photo: TTXVN", 1),
                new QaExample("UBND tỉnh họp.", "The provincial UBND met.", 1),
                new QaExample("Lãnh đạo BNG dự.", "Leaders of the BNG attended.", 1),
                new QaExample("Ảnh: TTXVN", "Photo: VNA", 0),
                new QaExample("Quyết định 12/QĐ-UBND", "Decision 12/QĐ-UBND", 0),
                new QaExample("ASEAN họp.", "ASEAN met.", 0));
    }
}
