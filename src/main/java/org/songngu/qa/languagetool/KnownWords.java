package org.songngu.qa.languagetool;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.songngu.placeable.Placeable;
import org.songngu.placeable.Placeables;
import org.songngu.qa.QaSubject;
import org.songngu.termbase.TermQuery;
import org.songngu.termbase.Termbase;
import org.songngu.text.Diacritics;
import org.songngu.text.Span;

/// What of an English target the speller leaves alone: names and other words of the source, words of the segment's
/// terms, placeables, acronyms, Vietnamese names.
final class KnownWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final int SHORTEST_NAME = 5;
    private static final Set<String> DESK = WordEvidence.lines("languagetool/en-words.txt").stream()
            .flatMap(line -> Stream.of(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    private final Set<String> words = new HashSet<>();
    private final List<String> names;
    private final List<Span> values;
    private final WordEvidence vietnamese;

    /// @param subject    the segment
    /// @param termbase   its terms are known
    /// @param placeables its figures, codes and addresses are known
    /// @param vietnamese the syllables that names are made of
    KnownWords(QaSubject subject, Termbase termbase, Placeables placeables, WordEvidence vietnamese) {
        this.vietnamese = vietnamese;
        String house = subject.style().code();
        names = words(subject.source())
                .filter(word -> Character.isUpperCase(word.charAt(0)) && word.length() >= SHORTEST_NAME)
                .map(Diacritics::strip)
                .toList();
        words(subject.source()).map(KnownWords::folded).forEach(words::add);
        termbase
                .recognize(subject.source(), new TermQuery(subject.pair(), subject.day(), house, subject.bases()))
                .stream()
                .flatMap(hit -> hit.concept().terms(subject.pair().target()).stream())
                .flatMap(term -> words(term.text()))
                .map(KnownWords::folded)
                .forEach(words::add);
        termbase
                .recognize(
                        subject.target(),
                        new TermQuery(subject.pair().reversed(), subject.day(), house, subject.bases()))
                .stream()
                .flatMap(hit -> words(hit.span().of(subject.target())))
                .map(KnownWords::folded)
                .forEach(words::add);
        values = placeables.recognize(subject.target(), subject.pair().target()).stream()
                .map(Placeable::span)
                .toList();
    }

    /// Whether a word that no dictionary has is right here.
    ///
    /// @param word as written
    /// @param span where
    boolean knows(String word, Span span) {
        String folded = folded(word);
        return values.stream().anyMatch(span::overlaps)
                || words(word).allMatch(this::isKnown)
                || words.contains(folded);
    }

    private boolean isKnown(String word) {
        String folded = folded(word);
        boolean capital = Character.isUpperCase(word.charAt(0));
        return words.contains(folded)
                || DESK.contains(folded)
                || words.contains(folded.replaceFirst("(?:ns?|ans?|ese|s)$", ""))
                || (word.length() > 1 && word.chars().noneMatch(Character::isLowerCase))
                || !Diacritics.strip(word).equals(word)
                || (capital && !vietnamese.ofLetters(folded).isEmpty());
    }

    /// The name of the source that a word misspells: `Bolsonoro` where the source has `Bolsonaro`.
    ///
    /// @param word a capitalised word that no dictionary has
    Optional<String> nearName(String word) {
        return names.stream()
                .filter(name -> word.length() >= SHORTEST_NAME && Distance.of(name, word) == 1)
                .findFirst();
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group);
    }

    private static String folded(String word) {
        return Diacritics.strip(word).toLowerCase(Locale.ROOT);
    }
}
