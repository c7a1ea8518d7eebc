package org.songngu.suggestion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.songngu.housestyle.HouseStyle;
import org.songngu.memory.Match;
import org.songngu.memory.MatchQuery;
import org.songngu.memory.TranslationMemory;
import org.songngu.placeable.Conversion;
import org.songngu.placeable.PlaceableStyle;
import org.songngu.placeable.Placeables;
import org.songngu.termbase.TermHit;
import org.songngu.termbase.TermQuery;
import org.songngu.termbase.Termbase;
import org.springframework.stereotype.Service;

/// Asks memory, termbase and placeables and puts the answers in the order of features.md §5.3.
@Service
class RankedSuggestions implements SuggestionAssembler {

    private static final int MOST_MATCHES = 9;

    private final TranslationMemory memory;
    private final Termbase termbase;
    private final Placeables placeables;
    private final MatchRepair repair;

    RankedSuggestions(TranslationMemory memory, Termbase termbase, Placeables placeables, MatchRepair repair) {
        this.memory = memory;
        this.termbase = termbase;
        this.placeables = placeables;
        this.repair = repair;
    }

    @Override
    public Suggestions suggest(SuggestionQuery query) {
        HouseStyle style = query.style();
        PlaceableStyle values =
                new PlaceableStyle(style.dayFirst(), style.percentWord(), style.currencyFirst(), style.clock24());
        List<TermHit> terms =
                termbase.recognize(query.source(), new TermQuery(query.pair(), query.day(), style.code()));
        List<Conversion> conversions = placeables.convert(query.source(), query.pair(), values);
        List<Suggestion> matches = new ArrayList<>(matches(query, values));
        Optional<String> assembled = Assembly.of(query.source(), terms, conversions);
        assembled.ifPresent(text -> matches.add(new Suggestion.Assembled(text)));
        return new Suggestions(
                matches,
                terms.stream()
                        .filter(hit -> !hit.nested())
                        .map(hit -> new Suggestion.FromTermbase(
                                hit,
                                hit.targets().isEmpty()
                                        ? ""
                                        : hit.targets().getFirst().text()))
                        .toList(),
                conversions.stream()
                        .map(conversion -> new Suggestion.FromPlaceable(
                                conversion, conversion.forms().getFirst()))
                        .toList());
    }

    private List<Suggestion> matches(SuggestionQuery query, PlaceableStyle values) {
        MatchQuery question = new MatchQuery(
                query.pair(),
                query.source(),
                query.previous(),
                query.next(),
                query.minimumPercent(),
                MOST_MATCHES,
                query.style().code(),
                Set.of());
        List<Suggestion> suggestions = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Match match : memory.findMatches(question)) {
            MatchRepair.Repaired repaired = repair.repair(match, query, values);
            // The same pair out of two memories is one row: the better one, which comes first.
            if (seen.add(match.source() + "\n" + repaired.text())) {
                List<DiffPart> diff = TokenDiff.of(match.source(), query.source());
                suggestions.add(new Suggestion.FromMemory(match, repaired.text(), diff, repaired.repairs()));
            }
        }
        return suggestions;
    }
}
