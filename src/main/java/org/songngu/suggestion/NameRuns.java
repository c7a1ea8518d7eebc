package org.songngu.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.songngu.text.Diacritics;
import org.songngu.text.Span;
import org.songngu.text.Syllables;
import org.songngu.text.Token;
import org.songngu.text.Tokens;

/// Names that are written the same in every language: `Emmanuel Macron`. A name of Vietnamese syllables is left to the
/// termbase, because nobody can tell `Tô Lâm`, who is To Lam, from `Tập Cận Bình`, who is Xi Jinping; and so is an
/// abbreviation, for `TTXVN` is VNA.
final class NameRuns {

    private NameRuns() {}

    /// One name that took the place of another one.
    ///
    /// @param old where it stands in the memory's text
    /// @param now where it stands in the segment's
    record Change(Span old, Span now) {}

    /// The one name that differs between two texts; empty when there is none, or more than one on a side.
    ///
    /// @param before the memory's text
    /// @param after  the segment's text
    static Optional<Change> change(String before, String after) {
        List<Span> old = runs(before);
        List<Span> now = runs(after);
        List<Span> gone = without(before, old, after, now);
        List<Span> come = without(after, now, before, old);
        return gone.size() == 1 && come.size() == 1 && old.indexOf(gone.getFirst()) == now.indexOf(come.getFirst())
                ? Optional.of(new Change(gone.getFirst(), come.getFirst()))
                : Optional.empty();
    }

    private static List<Span> without(String text, List<Span> runs, String other, List<Span> others) {
        List<String> there = others.stream().map(run -> run.of(other)).toList();
        return runs.stream().filter(run -> !there.contains(run.of(text))).toList();
    }

    private static List<Span> runs(String text) {
        List<Span> runs = new ArrayList<>();
        List<Token> tokens = Tokens.of(text);
        int at = 0;
        while (at < tokens.size()) {
            int from = at;
            while (at < tokens.size() && isCapital(text, tokens.get(at))) {
                at++;
            }
            if (from == 0 && at > 1 && !isForeign(text, tokens.getFirst())) {
                from = 1; // «Nay Macron gặp Merkel»: the opener is no part of the name, and two names are no guess
            }
            if (at > from) {
                Span run = new Span(
                        tokens.get(from).span().start(),
                        tokens.get(at - 1).span().end());
                // a single capital at the head of a sentence says nothing: «Theo», «Sau»
                boolean isOpener = from == 0 && at == from + 1;
                if (!isOpener && tokens.subList(from, at).stream().allMatch(token -> isForeign(text, token))) {
                    runs.add(run);
                }
            }
            at = Math.max(at, from + 1);
        }
        return runs;
    }

    private static boolean isCapital(String text, Token token) {
        return token.kind() == Token.Kind.WORD
                && Character.isUpperCase(text.codePointAt(token.span().start()));
    }

    private static boolean isForeign(String text, Token token) {
        String word = token.span().of(text);
        return Diacritics.strip(word).equals(word)
                && word.chars().anyMatch(Character::isLowerCase)
                && !Syllables.isValid(word.toLowerCase(Locale.ROOT));
    }
}
