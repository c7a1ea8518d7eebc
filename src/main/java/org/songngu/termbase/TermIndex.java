package org.songngu.termbase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.songngu.text.Language;
import org.songngu.text.Span;
import org.songngu.text.Token;
import org.songngu.text.Tokens;

/// All concepts as they stood at one moment, ready to be recognised. Immutable.
final class TermIndex {

    private final List<Concept> concepts;
    private final Map<ConceptId, Concept> byId = new HashMap<>();
    private final Map<Language, TermTrie> tries = new EnumMap<>(Language.class);
    private final TermSearch search;

    /// Builds the index.
    ///
    /// @param concepts in the order in which homonyms of equal standing are preferred; refused terms are skipped
    TermIndex(List<Concept> concepts) {
        this.concepts = List.copyOf(concepts);
        for (Language language : Language.values()) {
            tries.put(language, new TermTrie(language));
        }
        for (Concept concept : concepts) {
            byId.putIfAbsent(concept.id(), concept);
            for (Term term : concept.terms()) {
                if (term.refusal().isEmpty()) {
                    trie(term.language()).add(concept, term);
                }
            }
        }
        search = new TermSearch(this.concepts);
    }

    int size() {
        return concepts.size();
    }

    Optional<Concept> concept(ConceptId id) {
        return Optional.ofNullable(byId.get(id));
    }

    ConceptPage search(String words, int offset, int limit) {
        return search.find(words, offset, limit);
    }

    /// See [Termbase#recognize].
    List<TermHit> recognize(String text, TermQuery query) {
        List<Token> tokens = Tokens.of(text);
        List<TermHit> hits = new ArrayList<>();
        for (Group group : resolve(trie(query.pair().source()).find(text, tokens))) {
            hits.add(hit(group, tokens, query));
        }
        hits.sort(Comparator.comparingInt((TermHit hit) -> hit.span().start())
                .thenComparing(
                        Comparator.comparingInt((TermHit hit) -> hit.span().end())
                                .reversed()));
        return hits;
    }

    /// See [Termbase#forbidden].
    List<TermHit> forbidden(String source, String target, TermQuery query) {
        Map<ConceptId, Term> seen = new LinkedHashMap<>();
        for (TermTrie.Found found : trie(query.pair().source()).find(source, Tokens.of(source))) {
            seen.putIfAbsent(found.entry().concept().id(), found.entry().term());
        }
        if (seen.isEmpty()) {
            return List.of();
        }
        List<Token> tokens = Tokens.of(target);
        List<TermTrie.Found> inTarget = trie(query.pair().target()).find(target, tokens).stream()
                .filter(found -> seen.containsKey(found.entry().concept().id()))
                .toList();
        List<TermTrie.Found> right = inTarget.stream()
                .filter(found -> TermChoice.isUsable(found.entry().term()))
                .toList();
        List<TermHit> hits = new ArrayList<>();
        Set<Span> told = new HashSet<>();
        for (TermTrie.Found wrong : inTarget) {
            Term term = wrong.entry().term();
            Span span = span(tokens, wrong.from(), wrong.to());
            boolean isRight = right.stream().anyMatch(good -> good.from() <= wrong.from() && good.to() >= wrong.to());
            if (!TermChoice.isUsable(term) && concerns(term, query.houseStyle()) && !isRight && told.add(span)) {
                Concept concept = wrong.entry().concept();
                Term sourceTerm = seen.getOrDefault(concept.id(), term);
                hits.add(
                        new TermHit(span, concept, term, TermChoice.targets(concept, sourceTerm, query), false, false));
            }
        }
        hits.sort(Comparator.comparing(TermHit::span));
        return hits;
    }

    private static boolean concerns(Term term, String house) {
        return term.houseStyles().isEmpty() || term.houseStyles().contains(house);
    }

    private TermTrie trie(Language language) {
        TermTrie trie = tries.get(language);
        if (trie == null) {
            throw new IllegalStateException("no trie for " + language);
        }
        return trie;
    }

    /// Everything that was found at one place.
    private record Group(int from, int to, boolean nested, List<TermTrie.Entry> entries) {}

    /// Longest first, then leftmost: what lies inside a longer one is nested, what crosses one is dropped.
    private static List<Group> resolve(List<TermTrie.Found> found) {
        Map<Long, List<TermTrie.Entry>> places = found.stream()
                .collect(Collectors.groupingBy(
                        one -> (long) one.from() << 32 | one.to(),
                        LinkedHashMap::new,
                        Collectors.mapping(TermTrie.Found::entry, Collectors.toList())));
        List<Map.Entry<Long, List<TermTrie.Entry>>> ordered = new ArrayList<>(places.entrySet());
        ordered.sort(Comparator.comparingInt((Map.Entry<Long, List<TermTrie.Entry>> place) -> -length(place.getKey()))
                .thenComparing(Map.Entry::getKey));
        List<Group> groups = new ArrayList<>();
        for (Map.Entry<Long, List<TermTrie.Entry>> place : ordered) {
            int from = (int) (place.getKey() >> 32);
            int to = place.getKey().intValue();
            boolean crosses = false;
            boolean nested = false;
            for (Group longer : groups) {
                boolean inside = longer.from() <= from && to <= longer.to();
                nested |= inside;
                crosses |= !inside && from < longer.to() && longer.from() < to;
            }
            if (!crosses) {
                groups.add(new Group(from, to, nested, place.getValue()));
            }
        }
        return groups;
    }

    private static int length(long place) {
        return (int) place - (int) (place >> 32);
    }

    private static TermHit hit(Group group, List<Token> tokens, TermQuery query) {
        List<TermTrie.Entry> ordered = new ArrayList<>(group.entries());
        // entries come newest first from the trie; the sort is stable, so turn them round for the order of the files
        Collections.reverse(ordered);
        ordered.sort(
                Comparator.comparing((TermTrie.Entry entry) -> !entry.term().isValidOn(query.day()))
                        .thenComparing(entry -> entry.term().status()));
        TermTrie.Entry best = ordered.getFirst();
        List<Concept> alternatives = ordered.stream()
                .map(TermTrie.Entry::concept)
                .filter(concept -> !concept.equals(best.concept()))
                .distinct()
                .toList();
        return new TermHit(
                span(tokens, group.from(), group.to()),
                best.concept(),
                best.term(),
                TermChoice.targets(best.concept(), best.term(), query),
                !best.term().isValidOn(query.day()),
                group.nested(),
                alternatives);
    }

    private static Span span(List<Token> tokens, int from, int to) {
        return new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }
}
