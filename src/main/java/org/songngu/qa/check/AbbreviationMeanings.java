package org.songngu.qa.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.songngu.qa.ArticleSegment;
import org.songngu.qa.QaSubject;
import org.songngu.text.Language;
import org.songngu.text.Span;
import org.songngu.text.Token;
import org.songngu.text.Tokens;
import org.springframework.stereotype.Component;

/// What an ambiguous Vietnamese abbreviation means where it stands, told by its article.
///
/// The evidence, best first: the article gives the full form with the letters in brackets; words near them belong to
/// one meaning only; the full form of one meaning only stands in the article; an earlier segment was rendered as one
/// of them. Where all of that is silent, nobody can tell.
@Component
final class AbbreviationMeanings {

    private static final int CELLS = 4;
    private static final int NEAR = 6;

    private final Map<String, List<Meaning>> byLetters;

    AbbreviationMeanings() {
        Map<String, List<Meaning>> all = new LinkedHashMap<>();
        WordList.lines("ambiguous-abbreviations.txt").forEach(line -> {
            String[] cells = line.split("\\|");
            if (cells.length != CELLS) {
                throw new IllegalStateException("ambiguous-abbreviations.txt: not four cells in «" + line + "»");
            }
            Meaning meaning = new Meaning(cells[1].strip(), parts(cells[2]), parts(cells[3]));
            for (String letters : cells[0].strip().split(" ")) {
                all.computeIfAbsent(letters, key -> new ArrayList<>()).add(meaning);
            }
        });
        byLetters = Map.copyOf(all);
    }

    /// One of the meanings.
    ///
    /// @param full    what the letters stand for
    /// @param english how it is written in English, best first
    /// @param near    words that stand near it
    record Meaning(String full, List<String> english, List<String> near) {

        boolean isSaidIn(String target) {
            return english.stream()
                    .anyMatch(form -> !WrittenNames.in(target, form).isEmpty());
        }

        String best() {
            return english.getFirst();
        }

        private boolean isIn(List<ArticleSegment> article) {
            String key = ArticleSegment.words(full);
            return article.stream().anyMatch(segment -> (" " + segment.sourceKey() + " ").contains(" " + key + " "));
        }

        private boolean isIntroducedIn(List<ArticleSegment> article, String letters) {
            String bracketed = full + " (" + letters + ")";
            String named = letters + " (" + full + ")";
            return article.stream()
                    .map(ArticleSegment::source)
                    .anyMatch(source -> source.contains(bracketed) || source.contains(named));
        }
    }

    /// An abbreviation of the source with its meanings.
    ///
    /// @param span     where it stands
    /// @param letters  as it is written
    /// @param meanings two or more
    record Place(Span span, String letters, List<Meaning> meanings) {}

    /// Whether letters have more than one meaning.
    ///
    /// @param letters as they are written
    boolean isAmbiguous(String letters) {
        return byLetters.containsKey(letters);
    }

    /// The ambiguous abbreviations of the source, each once, by position.
    List<Place> in(QaSubject subject) {
        if (subject.pair().source() != Language.VI || subject.target().isBlank()) {
            return List.of();
        }
        Map<String, Place> places = new LinkedHashMap<>();
        for (Span span : CapitalLetters.in(subject.source())) {
            String letters = span.of(subject.source());
            List<Meaning> meanings = byLetters.getOrDefault(letters, List.of());
            if (!meanings.isEmpty()) {
                places.putIfAbsent(letters, new Place(span, letters, meanings));
            }
        }
        return List.copyOf(places.values());
    }

    /// Which meaning it has, as far as the article tells.
    ///
    /// @param place   the abbreviation
    /// @param subject where it stands
    Optional<Meaning> of(Place place, QaSubject subject) {
        List<ArticleSegment> article = subject.place().article();
        return only(place, meaning -> meaning.isIntroducedIn(article, place.letters()))
                .or(() -> only(place, meaning -> isNear(meaning, place, subject.source())))
                .or(() -> only(place, meaning -> meaning.isIn(article)))
                .or(() -> renderedBefore(place, subject));
    }

    private static Optional<Meaning> renderedBefore(Place place, QaSubject subject) {
        return subject.place().before().stream()
                .filter(segment -> CapitalLetters.has(segment.source(), place.letters()))
                .flatMap(segment -> only(place, meaning -> meaning.isSaidIn(segment.target())).stream())
                .findFirst();
    }

    private static Optional<Meaning> only(Place place, Predicate<Meaning> holds) {
        List<Meaning> found = place.meanings().stream().filter(holds).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static boolean isNear(Meaning meaning, Place place, String source) {
        List<Token> words = Tokens.of(source).stream()
                .filter(token -> token.kind() != Token.Kind.PUNCTUATION)
                .toList();
        List<Token> before = words.stream()
                .filter(token -> token.span().end() <= place.span().start())
                .toList();
        List<Token> after = words.stream()
                .filter(token -> token.span().start() >= place.span().end())
                .toList();
        String near = Stream.concat(
                        before.subList(Math.max(0, before.size() - NEAR), before.size()).stream(),
                        after.stream().limit(NEAR))
                .map(Token::key)
                .collect(Collectors.joining(" ", " ", " "));
        return meaning.near().stream().anyMatch(word -> near.contains(" " + ArticleSegment.words(word) + " "));
    }

    private static List<String> parts(String cell) {
        return Stream.of(cell.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
