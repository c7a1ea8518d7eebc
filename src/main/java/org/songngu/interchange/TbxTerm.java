package org.songngu.interchange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
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
    private final List<Extra> extras = new ArrayList<>();

    TbxTerm(Language language, XmlCursor.Place place) {
        this.language = language;
        this.place = place;
    }

    /// Takes one fact by its data category; what a term has no place for is kept as an [#extras].
    void fact(String category, String value, XmlCursor.Place at, ProblemList problems) {
        switch (category) {
            case "term" -> text = value;
            case "administrativeStatus", "normativeAuthorization" -> status = status(value, at, problems);
            case "termType" -> type = type(category, value, at);
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
            case "partOfSpeech" -> partOfSpeech = first(partOfSpeech, category, value, at);
            case "source" -> authority = first(authority, category, value, at);
            case "context" -> example = first(example, category, value, at);
            default -> extra(category, value, at);
        }
    }

    /// What a term has no place for.
    ///
    /// @param category as the file calls it
    /// @param value    not empty
    /// @param at       where it stands
    record Extra(String category, String value, XmlCursor.Place at) {}

    /// Everything that has no place in the term: geographical usage, grammatical gender, a second example…
    List<Extra> extras() {
        return extras;
    }

    private void extra(String category, String value, XmlCursor.Place at) {
        if (!value.isEmpty()) {
            extras.add(new Extra(category, value, at));
        }
    }

    private String first(String known, String category, String value, XmlCursor.Place at) {
        if (known.isEmpty() || known.equals(value)) {
            return value;
        }
        extra(category, value, at);
        return known;
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

    private TermStatus status(String value, XmlCursor.Place at, ProblemList problems) {
        return switch (value.replace("-admn-sts", "")) {
            case "preferredTerm" -> TermStatus.PREFERRED;
            case "legalTerm", "regulatedTerm", "standardizedTerm" -> {
                extra("administrativeStatus", value, at);
                yield TermStatus.PREFERRED;
            }
            case "admittedTerm" -> TermStatus.ADMITTED;
            case "deprecatedTerm" -> TermStatus.DEPRECATED;
            case "supersededTerm" -> {
                extra("administrativeStatus", value, at);
                yield TermStatus.DEPRECATED;
            }
            default -> {
                problems.add(at, ImportReport.Kind.UNKNOWN_VALUE, value);
                yield TermStatus.ADMITTED;
            }
        };
    }

    private TermType type(String category, String value, XmlCursor.Place at) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "shortform" -> TermType.SHORT_FORM;
            case "abbreviation" -> TermType.ABBREVIATION;
            case "acronym" -> TermType.ACRONYM;
            case "initialism" -> {
                extra(category, value, at);
                yield TermType.ACRONYM;
            }
            case "fullform", "" -> TermType.FULL_FORM;
            default -> {
                extra(category, value, at);
                yield TermType.FULL_FORM;
            }
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
