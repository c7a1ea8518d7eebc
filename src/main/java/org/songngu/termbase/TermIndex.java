package org.songngu.termbase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.songngu.text.Language;
import org.songngu.text.MatchKey;
import org.songngu.text.Span;
import org.songngu.text.Token;
import org.songngu.text.Tokens;

/// All concepts as they stood at one moment, ready to be recognised. Immutable. A few changes lie over the tries of
/// the index before; only every now and then all of them are built anew.
final class TermIndex {

    /// So many concepts may lie over a trie before it is built anew.
    static final int MOST_CHANGED = 500;

    private static final Comparator<TermHit> BY_PLACE = Comparator.comparingInt(
                    (TermHit hit) -> hit.span().start())
            .thenComparingInt(hit -> -hit.span().end());
    private static final Comparator<TermTrie.Found> LONGEST_FIRST = Comparator.comparingInt(
                    (TermTrie.Found one) -> one.from() - one.to())
            .thenComparingInt(TermTrie.Found::from);

    private final TermSearch search;
    private final Map<ConceptId, Concept> byId = new HashMap<>();
    private final Map<Language, TermTrie> built;
    private final Map<Language, TermTrie> added;
    // of the concepts in the tries, those that are not as they are there any more
    private final Set<Concept> hidden;
    private final List<Concept> over;
    // the order of the files, when the order of the tries is not enough; empty when it is
    private final Map<Concept, Integer> places = new IdentityHashMap<>();

    /// Names a concept among all files.
    ///
    /// @param origin its file
    /// @param id     its name there
    record Key(String origin, ConceptId id) {

        static Key of(Concept concept) {
            return new Key(concept.provenance().origin(), concept.id());
        }
    }

    /// Builds the index.
    ///
    /// @param concepts in the order in which homonyms of equal standing are preferred; refused terms are skipped
    TermIndex(List<Concept> concepts) {
        this(concepts.stream().map(TermSearch.Entry::of).toList(), tries(concepts), Set.of(), List.of());
    }

    private TermIndex(
            List<TermSearch.Entry> entries, Map<Language, TermTrie> built, Set<Concept> hidden, List<Concept> over) {
        search = new TermSearch(entries);
        this.built = built;
        this.hidden = hidden;
        this.over = over;
        added = over.isEmpty() ? Map.of() : tries(over);
        for (TermSearch.Entry entry : entries) {
            byId.putIfAbsent(entry.concept().id(), entry.concept());
            if (!over.isEmpty()) {
                places.put(entry.concept(), places.size());
            }
        }
    }

    private static Map<Language, TermTrie> tries(List<Concept> concepts) {
        Map<Language, TermTrie> tries = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            tries.put(language, new TermTrie(language));
        }
        for (Concept concept : concepts) {
            for (Term term : concept.terms()) {
                if (term.refusal().isEmpty()) {
                    trie(tries, term.language()).add(concept, term);
                }
            }
        }
        return tries;
    }

    /// The index after some concepts were added, changed or deleted.
    ///
    /// @param changes what they are now; empty for deleted
    TermIndex changed(Map<Key, Optional<Concept>> changes) {
        List<TermSearch.Entry> entries = new ArrayList<>();
        Set<Concept> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        gone.addAll(hidden);
        Map<Key, Optional<Concept>> left = new LinkedHashMap<>(changes);
        for (TermSearch.Entry entry : search.entries()) {
            Optional<Concept> now = left.isEmpty() ? null : left.remove(Key.of(entry.concept()));
            if (now == null) {
                entries.add(entry);
            } else {
                gone.add(entry.concept());
                now.map(TermSearch.Entry::of).ifPresent(entries::add);
            }
        }
        left.values().forEach(concept -> concept.ifPresent(one -> insert(entries, one)));
        List<Concept> above = new ArrayList<>(over);
        above.removeIf(gone::contains);
        changes.values().forEach(concept -> concept.ifPresent(above::add));
        return above.size() > MOST_CHANGED
                ? new TermIndex(entries.stream().map(TermSearch.Entry::concept).toList())
                : new TermIndex(entries, built, gone, List.copyOf(above));
    }

    /// Behind the others of its file.
    private static void insert(List<TermSearch.Entry> entries, Concept concept) {
        int at = entries.size();
        String origin = concept.provenance().origin();
        while (at > 0 && !entries.get(at - 1).concept().provenance().origin().equals(origin)) {
            at--;
        }
        entries.add(at == 0 ? entries.size() : at, TermSearch.Entry.of(concept));
    }

    int size() {
        return search.entries().size();
    }

    Optional<Concept> concept(ConceptId id) {
        return Optional.ofNullable(byId.get(id));
    }

    ConceptPage search(String words, List<TermbaseId> bases, int offset, int limit) {
        return search.find(words, BaseOrder.of(bases), offset, limit);
    }

    /// See [TermWorkflow#duplicates].
    List<Duplicate> duplicates() {
        Map<Language, Map<String, List<Concept>>> owners = new EnumMap<>(Language.class);
        for (TermSearch.Entry entry : search.entries()) {
            Concept concept = entry.concept();
            for (Term term : concept.terms()) {
                // «AN» and «an» are two terms
                String key = term.isCaseSensitive() ? MatchKey.keepingCase(term.text()) : MatchKey.of(term.text());
                owners.computeIfAbsent(term.language(), unseen -> new LinkedHashMap<>())
                        .computeIfAbsent(key, unseen -> new ArrayList<>())
                        .add(concept);
            }
        }
        List<Duplicate> duplicates = new ArrayList<>();
        owners.forEach((language, keys) -> keys.forEach((key, sharing) -> {
            // one concept may have a term twice, at different days or for different houses
            List<Concept> different = sharing.stream().distinct().toList();
            if (different.size() > 1) {
                duplicates.add(new Duplicate(language, key, different));
            }
        }));
        return duplicates;
    }

    /// See [Termbase#recognize].
    List<TermHit> recognize(String text, TermQuery query) {
        List<Token> tokens = Tokens.of(text);
        BaseOrder bases = BaseOrder.of(query.bases());
        List<TermHit> hits = new ArrayList<>();
        for (Group group : resolve(find(query.pair().source(), text, tokens, bases))) {
            hits.add(hit(group, tokens, query, bases));
        }
        hits.sort(BY_PLACE);
        return hits;
    }

    /// See [Termbase#forbidden].
    List<TermHit> forbidden(String source, String target, TermQuery query) {
        BaseOrder bases = BaseOrder.of(query.bases());
        // by the concept itself: the ids of foreign files all begin with c1
        Map<Concept, Term> seen = new IdentityHashMap<>();
        for (TermTrie.Found found : find(query.pair().source(), source, Tokens.of(source), bases)) {
            seen.putIfAbsent(found.entry().concept(), found.entry().term());
        }
        if (seen.isEmpty()) {
            return List.of();
        }
        List<Token> tokens = Tokens.of(target);
        List<TermTrie.Found> inTarget = find(query.pair().target(), target, tokens, bases).stream()
                .filter(found -> seen.containsKey(found.entry().concept()))
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
                Term sourceTerm = seen.getOrDefault(concept, term);
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

    private List<TermTrie.Found> find(Language language, String text, List<Token> tokens, BaseOrder bases) {
        List<TermTrie.Found> found = trie(built, language).find(text, tokens);
        if (!hidden.isEmpty()) {
            found.removeIf(one -> hidden.contains(one.entry().concept()));
        }
        if (!over.isEmpty()) {
            found.addAll(trie(added, language).find(text, tokens));
        }
        // before the longest is chosen: a phrase of a termbase that is not asked hides nothing
        if (!bases.isAll()) {
            found.removeIf(one -> !bases.asks(one.entry().concept()));
        }
        return found;
    }

    private static TermTrie trie(Map<Language, TermTrie> tries, Language language) {
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
        List<TermTrie.Found> ordered = new ArrayList<>(found);
        ordered.sort(LONGEST_FIRST);
        List<Group> groups = new ArrayList<>();
        int at = 0;
        while (at < ordered.size()) {
            TermTrie.Found first = ordered.get(at);
            List<TermTrie.Entry> entries = new ArrayList<>(2);
            while (at < ordered.size()
                    && ordered.get(at).from() == first.from()
                    && ordered.get(at).to() == first.to()) {
                entries.add(ordered.get(at++).entry());
            }
            boolean crosses = false;
            boolean nested = false;
            for (Group longer : groups) {
                boolean inside = longer.from() <= first.from() && first.to() <= longer.to();
                nested |= inside;
                crosses |= !inside && first.from() < longer.to() && longer.from() < first.to();
            }
            if (!crosses) {
                groups.add(new Group(first.from(), first.to(), nested, entries));
            }
        }
        return groups;
    }

    private TermHit hit(Group group, List<Token> tokens, TermQuery query, BaseOrder bases) {
        TermTrie.Entry best = group.entries().getFirst();
        List<Concept> alternatives = List.of();
        if (group.entries().size() > 1) {
            List<TermTrie.Entry> ordered = new ArrayList<>(group.entries());
            // the trie gives the newest first; the sort is stable, so turn them round for the order of the files
            Collections.reverse(ordered);
            if (!over.isEmpty()) {
                ordered.sort(Comparator.comparingInt(entry -> places.getOrDefault(entry.concept(), 0)));
            }
            ordered.sort(
                    Comparator.comparing((TermTrie.Entry entry) -> !entry.term().isValidOn(query.day()))
                            .thenComparingInt(entry -> bases.place(entry.concept()))
                            .thenComparing(entry -> entry.term().status()));
            best = ordered.getFirst();
            Concept chosen = best.concept();
            alternatives = ordered.stream()
                    .map(TermTrie.Entry::concept)
                    .filter(concept -> concept != chosen)
                    .distinct()
                    .toList();
        }
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
