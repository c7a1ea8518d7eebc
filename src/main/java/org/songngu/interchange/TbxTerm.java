package org.songngu.interchange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.songngu.termbase.Term;
import org.songngu.termbase.TermStatus;
import org.songngu.termbase.TermType;
import org.songngu.text.Language;

/// Gathers one term of a TBX file and checks it.
final class TbxTerm {

    private static final int LONGEST_TERM = 1_000;

    private final Language language;
    private final XmlCursor.Place place;
    private final Set<String> houseStyles = new HashSet<>();
    private String text = "";
    private TermStatus status = TermStatus.ADMITTED;
    private TermType type = TermType.FULL_FORM;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private String authority = "";
    private String example = "";
    private String partOfSpeech = "";
    private boolean caseExact;
    private boolean wordGuard;
    private boolean forbidden;
    private boolean dateBroken;

    TbxTerm(Language language, XmlCursor.Place place) {
        this.language = language;
        this.place = place;
    }

    /// Takes one fact by its data category; unknown categories are nobody's loss here.
    void fact(String category, String value, XmlCursor.Place at, ProblemList problems) {
        switch (category) {
            case "term" -> text = value;
            case "administrativeStatus", "normativeAuthorization" -> status = status(value, at, problems);
            case "termType" -> type = type(value);
            case "x-validFrom" -> validFrom = day(value, at, problems);
            case "x-validTo" -> validTo = day(value, at, problems);
            case "x-wordGuard" -> wordGuard |= value.equals("yes");
            case "x-case" -> caseExact |= value.equals("exact");
            case "x-forbidden" -> forbidden |= value.equals("yes");
            case "customerSubset" -> {
                if (!value.isEmpty()) {
                    houseStyles.add(value.replace(',', ' '));
                }
            }
            case "partOfSpeech" -> partOfSpeech = value;
            case "source" -> authority = value;
            case "context" -> example = value;
            default -> {
                // geographical usage, grammatical gender…
            }
        }
    }

    /// The term, unless something is wrong with it.
    ///
    /// @param earlier  the terms of the concept so far
    /// @param problems told why when there is none
    Optional<Term> finish(List<Term> earlier, ProblemList problems) {
        LocalDate from = validFrom;
        LocalDate to = validTo;
        if (dateBroken) {
            return Optional.empty();
        }
        if (text.isEmpty()) {
            return refuse(problems, ImportReport.Kind.EMPTY_TEXT, "term");
        }
        if (from != null && to != null && to.isBefore(from)) {
            return refuse(problems, ImportReport.Kind.BAD_DATE, text + ": " + from + " – " + to);
        }
        TermStatus known = forbidden ? TermStatus.FORBIDDEN : status;
        Term term = new Term(
                language,
                text,
                known,
                type,
                Set.copyOf(houseStyles),
                from,
                to,
                authority,
                caseExact,
                example,
                partOfSpeech,
                wordGuard);
        if (text.length() > LONGEST_TERM) {
            return refuse(problems, ImportReport.Kind.TOO_LONG, text);
        }
        Optional<Term.Refusal> refusal = term.refusal();
        if (refusal.isPresent()) {
            return refuse(problems, kind(refusal.get()), text);
        }
        if (earlier.stream().anyMatch(term::overlaps)) {
            return refuse(problems, ImportReport.Kind.OVERLAPPING_VALIDITY, text);
        }
        return Optional.of(term);
    }

    private Optional<Term> refuse(ProblemList problems, ImportReport.Kind kind, String detail) {
        problems.add(place, kind, detail);
        return Optional.empty();
    }

    static ImportReport.Kind kind(Term.Refusal refusal) {
        return switch (refusal) {
            case NO_WORD -> ImportReport.Kind.NO_WORD;
            case UNGUARDED_SYLLABLE -> ImportReport.Kind.UNGUARDED_SYLLABLE;
            case TOO_LONG -> ImportReport.Kind.TOO_LONG;
        };
    }

    private static TermStatus status(String value, XmlCursor.Place at, ProblemList problems) {
        return switch (value.replace("-admn-sts", "")) {
            case "preferredTerm", "legalTerm", "regulatedTerm", "standardizedTerm" -> TermStatus.PREFERRED;
            case "admittedTerm" -> TermStatus.ADMITTED;
            case "deprecatedTerm", "supersededTerm" -> TermStatus.DEPRECATED;
            default -> {
                problems.add(at, ImportReport.Kind.UNKNOWN_VALUE, value);
                yield TermStatus.ADMITTED;
            }
        };
    }

    private static TermType type(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "shortform" -> TermType.SHORT_FORM;
            case "abbreviation" -> TermType.ABBREVIATION;
            case "acronym", "initialism" -> TermType.ACRONYM;
            default -> TermType.FULL_FORM;
        };
    }

    private @Nullable LocalDate day(String value, XmlCursor.Place at, ProblemList problems) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            problems.add(at, ImportReport.Kind.BAD_DATE, value);
            dateBroken = true;
            return null;
        }
    }
}
