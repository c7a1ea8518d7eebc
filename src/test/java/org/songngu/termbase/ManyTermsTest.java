package org.songngu.termbase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.songngu.text.Language;
import org.songngu.text.Token;
import org.songngu.text.Tokens;

class ManyTermsTest {

    private static final int TERMS = 100_000;

    @Test
    void everyOneOfAHundredThousandTermsIsRecognised() {
        List<String> terms = GeneratedTerms.terms(TERMS, new Random(7));
        TermIndex index = new TermIndex(GeneratedTerms.concepts(terms));

        for (int i = 0; i < TERMS; i++) {
            String term = terms.get(i);
            List<TermHit> hits = index.recognize(term, ConceptFixture.QUERY);
            assertThat(hits.getFirst().concept().id().value()).as(term).isEqualTo("c" + i);
            assertThat(hits.getFirst().span().of(term)).isEqualTo(term);
        }
    }

    @Test
    void theTrieFindsExactlyWhatComparingEverySpanFinds() {
        Random random = new Random(11);
        List<String> terms = GeneratedTerms.terms(3_000, random);
        Set<String> known = new HashSet<>(terms);
        TermTrie trie = new TermTrie(Language.VI);
        GeneratedTerms.concepts(terms)
                .forEach(concept -> trie.add(concept, concept.terms().getFirst()));
        for (int round = 0; round < 300; round++) {
            // pieces of terms side by side, so that many begin and few end
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                String term = terms.get(random.nextInt(terms.size()));
                parts.add(random.nextBoolean() ? term : term.substring(0, term.lastIndexOf(' ')));
            }
            String text = String.join(" ", parts);
            List<Token> tokens = Tokens.of(text);
            Set<String> expected = new TreeSet<>();
            for (int from = 0; from < tokens.size(); from++) {
                for (int to = from + 1; to <= tokens.size(); to++) {
                    String span = text.substring(
                            tokens.get(from).span().start(),
                            tokens.get(to - 1).span().end());
                    if (known.contains(span)) {
                        expected.add(from + "-" + to);
                    }
                }
            }
            Set<String> found = new TreeSet<>();
            trie.find(text, tokens).forEach(one -> found.add(one.from() + "-" + one.to()));

            assertThat(found).as(text).isEqualTo(expected);
        }
    }
}
