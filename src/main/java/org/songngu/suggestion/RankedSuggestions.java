package org.songngu.suggestion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.songngu.memory.Match;
import org.songngu.memory.MatchQuery;
import org.songngu.memory.TranslationMemory;
import org.springframework.stereotype.Service;

/// Asks memory, termbase and placeables and puts the answers in the order of features.md §5.3.
@Service
class RankedSuggestions implements SuggestionAssembler {

    private static final int MOST_MATCHES = 9;

    // Pairs that stand in several memories become one row, so more are asked for than are shown.
    private static final int ASKED_MATCHES = 3 * MOST_MATCHES;

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
        Recognized found = recognizer.recognize(query.source(), query);
        List<Suggestion> matches = matches(query, found);
        Assembly.of(query.source(), found).ifPresent(text -> matches.add(new Suggestion.Assembled(text)));
        return new Suggestions(List.copyOf(matches), terms(found), values(found));
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
        MatchQuery question = new MatchQuery(
                query.pair(),
                query.source(),
                query.previous(),
                query.next(),
                query.minimumPercent(),
                ASKED_MATCHES,
                query.style().code(),
                Map.of());
        List<Suggestion> suggestions = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (Match match : memory.findMatches(question)) {
            // The same pair out of two memories is one row: the better one, which comes first.
            if (suggestions.size() < MOST_MATCHES && seen.add(List.of(match.source(), match.target()))) {
                MatchRepair.Repaired repaired = repair.repair(match, query, found);
                List<DiffPart> diff = TokenDiff.of(match.source(), query.source());
                suggestions.add(new Suggestion.FromMemory(match, repaired.text(), diff, repaired.repairs()));
            }
        }
        return suggestions;
    }
}
