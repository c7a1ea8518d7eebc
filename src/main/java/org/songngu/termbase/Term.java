package org.songngu.termbase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.songngu.text.Language;
import org.songngu.text.Token;
import org.songngu.text.Tokens;

/// A word or phrase for a concept in one language.
///
/// @param language    its language
/// @param text        the term, NFC, not blank
/// @param status      how it may be used
/// @param type        its form
/// @param houseStyles codes of the houses that use it; empty means every house without one of its own
/// @param validFrom   first day of use, or null
/// @param validTo     last day of use, or null
/// @param authority   decree, circular or house list that fixes it; may be empty
/// @param caseExact   matches only with exactly this case (abbreviations, guarded single syllables)
/// @param example     a sentence that uses it; may be empty
/// @param partOfSpeech as in TBX: `noun`, `verb`, `phrase`…; may be empty
/// @param wordGuard   a term of one syllable that is wanted all the same; it matches only with exactly this case
public record Term(
        Language language,
        String text,
        TermStatus status,
        TermType type,
        Set<String> houseStyles,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String authority,
        boolean caseExact,
        String example,
        String partOfSpeech,
        boolean wordGuard) {

    /// A term without part of speech and word guard.
    ///
    /// @param language    its language
    /// @param text        the term
    /// @param status      how it may be used
    /// @param type        its form
    /// @param houseStyles codes of the houses that use it
    /// @param validFrom   first day of use, or null
    /// @param validTo     last day of use, or null
    /// @param authority   what fixes it; may be empty
    /// @param caseExact   matches only with exactly this case
    /// @param example     a sentence that uses it; may be empty
    @SuppressWarnings("checkstyle:ParameterNumber")
    public Term(
            Language language,
            String text,
            TermStatus status,
            TermType type,
            Set<String> houseStyles,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String authority,
            boolean caseExact,
            String example) {
        this(language, text, status, type, houseStyles, validFrom, validTo, authority, caseExact, example, "", false);
    }

    /// Whether the term is in use on a day.
    ///
    /// @param day the article's date
    public boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /// Whether only exactly this case is the term: by its own rule, or because it is an abbreviation (`AN` is not
    /// `an`).
    public boolean isCaseSensitive() {
        return caseExact || wordGuard || type == TermType.ABBREVIATION || type == TermType.ACRONYM;
    }

    /// Why a termbase does not take this term.
    ///
    /// @return empty when it does
    public Optional<Refusal> refusal() {
        List<Token> tokens = Tokens.of(text);
        long words =
                tokens.stream().filter(token -> token.kind() == Token.Kind.WORD).count();
        boolean figures = tokens.stream().anyMatch(token -> token.kind() == Token.Kind.NUMBER);
        if (words == 0) {
            return Optional.of(Refusal.NO_WORD);
        }
        if (language == Language.VI && words == 1 && !figures && !isCaseSensitive()) {
            return Optional.of(Refusal.UNGUARDED_SYLLABLE);
        }
        return tokens.size() > TermTrie.MOST_TOKENS ? Optional.of(Refusal.TOO_LONG) : Optional.empty();
    }

    /// The same term with another status.
    ///
    /// @param other the status
    public Term withStatus(TermStatus other) {
        return new Term(
                language,
                text,
                other,
                type,
                houseStyles,
                validFrom,
                validTo,
                authority,
                caseExact,
                example,
                partOfSpeech,
                wordGuard);
    }

    /// The same term with another authority.
    ///
    /// @param other what fixes it
    public Term withAuthority(String other) {
        return new Term(
                language,
                text,
                status,
                type,
                houseStyles,
                validFrom,
                validTo,
                other,
                caseExact,
                example,
                partOfSpeech,
                wordGuard);
    }

    /// The same term with another last day.
    ///
    /// @param day inclusive
    public Term withValidTo(LocalDate day) {
        return new Term(
                language,
                text,
                status,
                type,
                houseStyles,
                validFrom,
                day,
                authority,
                caseExact,
                example,
                partOfSpeech,
                wordGuard);
    }

    /// Whether this is the same words for the same houses at overlapping days: one of the two is too many.
    ///
    /// @param other another term of the concept
    public boolean overlaps(Term other) {
        return language == other.language()
                && houseStyles.equals(other.houseStyles())
                && text.equals(other.text())
                && startsBy(other.validTo())
                && other.startsBy(validTo);
    }

    private boolean startsBy(@Nullable LocalDate day) {
        return validFrom == null || day == null || !validFrom.isAfter(day);
    }

    /// Why a term is not taken.
    public enum Refusal {
        /// It has no letter.
        NO_WORD,
        /// One Vietnamese syllable without a guard would be found everywhere.
        UNGUARDED_SYLLABLE,
        /// More than 60 syllables, figures and marks.
        TOO_LONG
    }
}
