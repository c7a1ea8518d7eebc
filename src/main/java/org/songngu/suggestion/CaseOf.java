package org.songngu.suggestion;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.memory.Match;
import org.songngu.termbase.Term;
import org.songngu.text.Diacritics;
import org.songngu.text.Token;
import org.songngu.text.Tokens;

/// Gives the target of a match that differs in case only the case of the segment: capitals for a headline in capitals,
/// a sentence's case for a sentence. What it cannot know it leaves small; the translator sees it before it is used.
final class CaseOf {

    private static final Pattern SENTENCE_START = Pattern.compile("(?:^|[.!?…]\\s+)[\"“«(‘]*(\\p{L})");
    private static final Set<String> ALWAYS_CAPITAL = Set.of(
            "i",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private CaseOf() {}

    /// The target in the segment's case; empty when that is what it is already, or when the case does not differ.
    ///
    /// @param source the segment
    /// @param match  what was found for it
    /// @param text   the match's target, repaired where it could be
    /// @param found  what was recognised in the segment
    static Optional<String> segment(String source, Match match, String text, Recognized found) {
        if (!match.notes().contains(Match.Note.CASE_DIFFERS)) {
            return Optional.empty();
        }
        String cased;
        if (isCapitals(source)) {
            cased = text.toUpperCase(Locale.ROOT);
        } else if (isCapitals(match.source())) {
            cased = sentence(source, text, found);
        } else {
            cased = Capitals.like(source, text);
            if (startsSmall(source) && !startsSmall(match.source())) {
                cased = lowered(text);
            }
        }
        return cased.equals(text) ? Optional.empty() : Optional.of(cased);
    }

    private static boolean isCapitals(String text) {
        return text.codePoints().filter(Character::isLetter).count() > 1
                && text.codePoints().noneMatch(Character::isLowerCase);
    }

    private static boolean startsSmall(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    private static String lowered(String text) {
        int first = text.offsetByCodePoints(0, Math.min(1, text.length()));
        return text.substring(0, first).toLowerCase(Locale.ROOT) + text.substring(first);
    }

    private static String sentence(String source, String text, Recognized found) {
        StringBuilder cased = new StringBuilder(text.toLowerCase(Locale.ROOT));
        Matcher start = SENTENCE_START.matcher(cased.toString());
        while (start.find()) {
            raise(cased, start.start(1));
        }
        for (Token token : Tokens.of(cased.toString())) {
            if (ALWAYS_CAPITAL.contains(token.key())) {
                raise(cased, token.span().start());
            }
        }
        found.lit().forEach(hit -> hit.targets().forEach(target -> write(cased, target)));
        names(source).forEach(name -> write(cased, name));
        return cased.toString();
    }

    private static void raise(StringBuilder text, int at) {
        text.setCharAt(at, Character.toUpperCase(text.charAt(at)));
    }

    private static void write(StringBuilder text, Term term) {
        write(text, term.text());
    }

    // A term as the termbase writes it, and a name as the segment does, wherever it stands by itself.
    private static void write(StringBuilder text, String written) {
        WholeWords.find(written.toLowerCase(Locale.ROOT), text.toString().toLowerCase(Locale.ROOT))
                .forEach(span ->
                        text.replace(span.start(), span.end(), span.start() == 0 ? Capitals.raised(written) : written));
    }

    private static List<String> names(String source) {
        return Tokens.of(source).stream()
                .filter(token -> token.kind() == Token.Kind.WORD && token.span().start() > 0)
                .map(token -> token.span().of(source))
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .flatMap(word -> List.of(word, Diacritics.strip(word)).stream())
                .distinct()
                .toList();
    }
}
