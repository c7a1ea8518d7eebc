package org.songngu.termbase;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.songngu.termbase.TermOutcome.Reason;
import org.songngu.text.Language;

/// What a concept must be before the desk stores or proposes it.
final class ConceptRules {

    private static final int LONGEST_TERM = 1_000;
    private static final int LONGEST_TEXT = 5_000;

    private ConceptRules() {}

    /// The same content in NFC with single spaces; only the note keeps its lines.
    static Concept cleaned(Concept concept) {
        return new Concept(
                concept.id(),
                cleaned(concept.subjectField()),
                cleaned(concept.definition()),
                concept.note()
                        .lines()
                        .map(ConceptRules::cleaned)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n")),
                concept.supersededBy(),
                concept.terms().stream().map(ConceptRules::cleaned).toList(),
                concept.provenance());
    }

    private static Term cleaned(Term term) {
        return new Term(
                term.language(),
                cleaned(term.text()),
                term.status(),
                term.type(),
                term.houseStyles(),
                term.validFrom(),
                term.validTo(),
                cleaned(term.authority()),
                term.caseExact(),
                cleaned(term.example()),
                cleaned(term.partOfSpeech()),
                term.wordGuard());
    }

    static String cleaned(String text) {
        return Normalizer.normalize(text.replaceAll("[\\s\\u00A0]+", " ").strip(), Normalizer.Form.NFC);
    }

    /// The first thing that is wrong with a cleaned concept.
    static Optional<TermOutcome.Refused> refusal(Concept concept) {
        List<Term> terms = concept.terms();
        for (Term term : terms) {
            Optional<Reason> reason = reason(term);
            if (reason.isPresent()) {
                return Optional.of(new TermOutcome.Refused(reason.get(), term.text()));
            }
        }
        for (Language language : Language.values()) {
            if (concept.terms(language).isEmpty()) {
                return Optional.of(new TermOutcome.Refused(Reason.MISSING_LANGUAGE, language.name()));
            }
        }
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            if (terms.subList(0, i).stream().anyMatch(term::overlaps)) {
                return Optional.of(new TermOutcome.Refused(Reason.OVERLAPPING_VALIDITY, term.text()));
            }
        }
        String rest = concept.subjectField() + concept.definition() + concept.note();
        if (rest.length() > LONGEST_TEXT) {
            return Optional.of(new TermOutcome.Refused(Reason.TOO_LONG, ""));
        }
        return isText(rest) ? Optional.empty() : Optional.of(new TermOutcome.Refused(Reason.BAD_CHARACTER, ""));
    }

    private static Optional<Reason> reason(Term term) {
        if (term.text().isEmpty()) {
            return Optional.of(Reason.EMPTY);
        }
        String rest = term.text()
                + term.authority()
                + term.example()
                + term.partOfSpeech()
                + String.join("", term.houseStyles());
        if (!isText(rest)) {
            return Optional.of(Reason.BAD_CHARACTER);
        }
        if (term.text().length() > LONGEST_TERM || rest.length() > LONGEST_TEXT) {
            return Optional.of(Reason.TOO_LONG);
        }
        if (isBefore(term.validTo(), term.validFrom())) {
            return Optional.of(Reason.BAD_DATES);
        }
        return term.refusal().map(refusal -> switch (refusal) {
            case NO_WORD -> Reason.NO_WORD;
            case UNGUARDED_SYLLABLE -> Reason.UNGUARDED_SYLLABLE;
            case TOO_LONG -> Reason.TOO_LONG;
        });
    }

    private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }

    /// Whether a text has no character that a database or XML refuses: NUL, control characters, half a pair.
    static boolean isText(String text) {
        return text.codePoints()
                .noneMatch(c -> c < 0x20 && c != '\n'
                        || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                        || c == 0xFFFE
                        || c == 0xFFFF);
    }
}
