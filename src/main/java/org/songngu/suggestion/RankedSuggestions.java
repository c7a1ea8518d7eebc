package org.songngu.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.songngu.memory.Match;
import org.songngu.memory.MatchKind;
import org.songngu.memory.MatchQuery;
import org.songngu.memory.MatchScore;
import org.songngu.memory.MemoryId;
import org.songngu.memory.NewUnit;
import org.songngu.memory.Penalty;
import org.songngu.memory.TranslationMemory;
import org.songngu.memory.TranslationUnit;
import org.songngu.memory.UnitId;
import org.songngu.text.InlineText;
import org.springframework.stereotype.Service;

/// Asks memory, termbase and placeables and puts the answers in the order of features.md §5.3.
@Service
class RankedSuggestions implements SuggestionAssembler {

    private static final int MOST_MATCHES = 9;

    // Pairs that stand in several memories become one row, so more are asked for than are shown.
    private static final int ASKED_MATCHES = 3 * MOST_MATCHES;

    private static final int MOST_ASKED = 5_000;
    private static final int MOST_REPAIRED = 99;

    private static final UnitId UNSTORED = new UnitId(0);
    private static final MemoryId IN_NO_MEMORY = new MemoryId(0);

    private final TranslationMemory memory;
    private final SourceRecognizer recognizer;
    private final MatchRepair repair;

    RankedSuggestions(TranslationMemory memory, SourceRecognizer recognizer, MatchRepair repair) {
        this.memory = memory;
        this.recognizer = recognizer;
        this.repair = repair;
    }

    @Override
    public Suggestions suggest(SuggestionQuery query) {
        String words = InlineText.plainOf(query.source());
        Recognized found = recognizer.recognize(words, query);
        List<Suggestion> matches = matches(query, found);
        Assembly.of(words, found).ifPresent(text -> matches.add(new Suggestion.Assembled(text)));
        Recognized placed = words.equals(query.source()) ? found : found.in(InlineText.of(query.source()));
        return new Suggestions(List.copyOf(matches), terms(placed), values(placed));
    }

    private static List<Suggestion.FromTermbase> terms(Recognized found) {
        return found.terms().stream()
                .filter(hit -> !hit.nested())
                .map(hit -> new Suggestion.FromTermbase(
                        hit,
                        hit.targets().isEmpty() ? "" : hit.targets().getFirst().text()))
                .toList();
    }

    private static List<Suggestion.FromPlaceable> values(Recognized found) {
        return found.values().stream()
                .map(conversion -> new Suggestion.FromPlaceable(
                        conversion, conversion.forms().getFirst()))
                .toList();
    }

    private List<Suggestion> matches(SuggestionQuery query, Recognized found) {
        MatchQuery question = question(query, ASKED_MATCHES);
        Map<List<String>, Integer> article = new HashMap<>();
        List<Match> all = new ArrayList<>(offered(query));
        all.addAll(inArticle(query, question, article));
        Map<List<String>, Suggestion.FromMemory> best = new LinkedHashMap<>();
        for (Match match : all) {
            // The same pair out of two places is one row: the better one.
            best.merge(
                    List.of(match.source(), match.target()),
                    suggestion(match, query, question, found),
                    BinaryOperator.minBy(bestFirst(query)));
        }
        List<Suggestion> ranked = new ArrayList<>();
        best.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(bestFirst(query)))
                .limit(MOST_MATCHES)
                .forEach(entry -> {
                    Integer segment = article.get(entry.getKey());
                    ranked.add(
                            segment == null ? entry.getValue() : new Suggestion.FromArticle(segment, entry.getValue()));
                });
        return ranked;
    }

    private static MatchQuery question(SuggestionQuery query, int limit) {
        return new MatchQuery(
                        query.pair(),
                        query.source(),
                        query.previous(),
                        query.next(),
                        query.minimumPercent(),
                        limit,
                        query.style().code(),
                        Map.of())
                .asking(query.memories().attachments());
    }

    private static Comparator<Suggestion.FromMemory> bestFirst(SuggestionQuery query) {
        return Comparator.comparingInt(
                        (Suggestion.FromMemory one) -> -one.score().percent())
                .thenComparingInt(
                        one -> query.memories().priority(one.match().unit().memory()));
    }

    // The memory counts only so many, so what the policies keep back must not take the place of what they let through.
    private List<Match> offered(SuggestionQuery query) {
        int limit = ASKED_MATCHES;
        while (true) {
            List<Match> found = memory.findMatches(question(query, limit));
            List<Match> offered = found.stream()
                    .filter(match -> query.memories().offers(match.unit()))
                    .toList();
            if (found.size() < limit || offered.size() >= ASKED_MATCHES || limit > MOST_ASKED) {
                return offered;
            }
            limit *= 4;
        }
    }

    private List<Match> inArticle(SuggestionQuery query, MatchQuery question, Map<List<String>, Integer> places) {
        if (query.article().isEmpty()) {
            return List.of();
        }
        List<TranslationUnit> units = new ArrayList<>();
        for (SuggestionQuery.ArticleText text : query.article()) {
            units.add(new TranslationUnit(UNSTORED, IN_NO_MEMORY, text.unit()));
            places.putIfAbsent(List.of(text.unit().source(), text.unit().target()), text.segment());
        }
        return memory.score(question, units);
    }

    private Suggestion.FromMemory suggestion(
            Match match, SuggestionQuery query, MatchQuery question, Recognized found) {
        Match words = MatchCodes.plain(match);
        SuggestionQuery asked = query.withSource(InlineText.plainOf(query.source()));
        MatchCodes codes = MatchCodes.of(match.source(), query.source());
        MatchRepair.Repaired repaired = HouseWriting.repaired(words, asked.style(), repair.repair(words, asked, found));
        Optional<Match> again = again(match, question, repaired);
        MatchScore score = again.map(left -> score(match, left)).orElse(match.score());
        return new Suggestion.FromMemory(
                again.map(left -> with(match, left.critical())).orElse(match),
                codes.target(match.target(), repaired.text()),
                TokenDiff.of(match.source(), query.source()),
                repaired.repairs(),
                codes.areSame() ? score : score.less(new Penalty(Penalty.Reason.INLINE_CODES, 1)),
                CaseOf.segment(asked.source(), words, repaired.text(), found)
                        .map(cased -> codes.target(match.target(), cased)),
                match.unit().memory().equals(IN_NO_MEMORY) || query.memories().inserts(match.unit()));
    }

    // What is left to differ once the repairs are made.
    private Optional<Match> again(Match match, MatchQuery question, MatchRepair.Repaired repaired) {
        if (match.kind() != MatchKind.FUZZY || repaired.source().equals(InlineText.plainOf(match.source()))) {
            return Optional.empty();
        }
        NewUnit is = match.unit().unit();
        String source =
                InlineText.of(match.source()).rewritten(repaired.source()).written();
        NewUnit unit = new NewUnit(question.pair(), source, repaired.text(), "", "", is.trust(), is.origin());
        return memory
                .score(
                        question,
                        List.of(new TranslationUnit(
                                match.unit().id(), match.unit().memory(), unit)))
                .stream()
                .findFirst();
    }

    // The match's own score and texts stay: they are where it comes from.
    private static Match with(Match match, List<String> critical) {
        return new Match(
                match.unit(), match.source(), match.target(), match.kind(), match.score(), match.notes(), critical);
    }

    // A repaired text is nobody's: it never counts as exact.
    private static MatchScore score(Match match, Match repaired) {
        int most = Math.max(MOST_REPAIRED, match.score().similarity());
        return new MatchScore(
                Math.clamp(repaired.score().similarity(), match.score().similarity(), most),
                match.score().penalties());
    }
}
