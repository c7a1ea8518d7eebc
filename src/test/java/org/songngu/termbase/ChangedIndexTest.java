package org.songngu.termbase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// An index with changes laid over it says the same as one that is built anew.
class ChangedIndexTest {

    private static final int CONCEPTS = 400;
    private static final int CHANGES = 300;

    private final Random random = new Random(5);
    // few enough that many concepts have the same words
    private final List<String> phrases = GeneratedTerms.terms(150, random);

    @Test
    void afterEveryChangeTheIndexSaysWhatOneBuiltAnewSays() {
        List<Concept> concepts = new ArrayList<>();
        for (int i = 0; i < CONCEPTS; i++) {
            concepts.add(concept(i < CONCEPTS / 2 ? "a.tbx" : "b.tbx", i));
        }
        TermIndex index = new TermIndex(concepts);

        for (int round = 0; round < CHANGES; round++) {
            index = index.changed(change(concepts, round));
            TermIndex anew = new TermIndex(concepts);
            String text = String.join(" ", phrases.subList(0, 3)) + " " + phrase() + ", " + phrase();

            assertThat(index.recognize(text, ConceptFixture.QUERY))
                    .as("round %d: %s", round, text)
                    .isEqualTo(anew.recognize(text, ConceptFixture.QUERY));
            assertThat(index.size()).isEqualTo(anew.size());
            assertThat(index.search("", List.of(), 0, CONCEPTS * 2))
                    .isEqualTo(anew.search("", List.of(), 0, CONCEPTS * 2));
            assertThat(index.duplicates()).isEqualTo(anew.duplicates());
        }
    }

    @Test
    void moreChangesThanMayLieOverItBuildItAnew() {
        List<Concept> concepts = new ArrayList<>();
        TermIndex index = new TermIndex(concepts);
        for (int i = 0; i < TermIndex.MOST_CHANGED + 50; i++) {
            Concept added = ConceptFixture.pair("d" + i, "nghị quyết số " + i, "resolution " + i);
            index = index.changed(Map.of(TermIndex.Key.of(added), Optional.of(added)));
        }

        assertThat(index.size()).isEqualTo(TermIndex.MOST_CHANGED + 50);
        assertThat(index.recognize("theo nghị quyết số 3", ConceptFixture.QUERY))
                .hasSize(1);
        assertThat(index.recognize("theo nghị quyết số 549", ConceptFixture.QUERY))
                .hasSize(1);
    }

    /// Changes the list as a change of the index does: in place, or behind the others of its file.
    private Map<TermIndex.Key, Optional<Concept>> change(List<Concept> concepts, int round) {
        int at = random.nextInt(concepts.size());
        Concept present = concepts.get(at);
        TermIndex.Key key = TermIndex.Key.of(present);
        return switch (random.nextInt(3)) {
            case 0 -> {
                concepts.remove(at);
                yield Map.of(key, Optional.empty());
            }
            case 1 -> {
                Concept other = concept(key.origin(), round + 10_000).withProvenance(present.provenance());
                Concept changed = new Concept(present.id(), "", "", "", null, other.terms(), present.provenance());
                concepts.set(at, changed);
                yield Map.of(key, Optional.of(changed));
            }
            default -> {
                Concept added = concept("b.tbx", round + 20_000);
                concepts.add(added);
                yield Map.of(TermIndex.Key.of(added), Optional.of(added));
            }
        };
    }

    private Concept concept(String origin, int number) {
        return ConceptFixture.pair("c" + number, phrase(), "term " + number)
                .withProvenance(new Provenance(origin, number, "", null, "", null));
    }

    private String phrase() {
        return phrases.get(random.nextInt(phrases.size()));
    }
}
