package org.songngu.alignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.songngu.memory.MemoryId;
import org.songngu.memory.NewUnit;
import org.songngu.memory.TranslationMemory;
import org.songngu.memory.TranslationUnit;
import org.songngu.memory.UpkeepProgress;
import org.songngu.placeable.Placeables;
import org.songngu.termbase.Concept;
import org.songngu.termbase.Term;
import org.songngu.termbase.Termbase;
import org.songngu.text.Language;
import org.springframework.stereotype.Component;

/// Links the segments of two texts: by the words that the termbase and the memories know to belong together, by terms,
/// names and the values of figures, by length and by order. Safe for many threads. See ADR-0020.
@Component
public final class Aligner {

    // more teach no more words, and take seconds to count
    private static final int MOST_UNITS = 20_000;
    private static final int TERM_WEIGHT = 2;
    private static final int PAGE = 10_000;
    // from so many links on the texts teach words themselves
    private static final int LEAST_LINKS = 12;
    private static final double NOT_LIKE = 0.12;
    private static final double ALIKE = 0.36;

    private final Termbase termbase;
    private final TranslationMemory memory;
    private final EvidenceReader reader;

    Aligner(Termbase termbase, TranslationMemory memory, Placeables placeables) {
        this.termbase = termbase;
        this.memory = memory;
        this.reader = new EvidenceReader(termbase, placeables);
    }

    /// Aligns two texts.
    ///
    /// @param source   one text
    /// @param target   the other, in the other language
    /// @param progress told how far it is, asked whether to go on
    /// @throws java.util.concurrent.CancellationException when it is stopped
    public Alignment align(AlignedText source, AlignedText target, UpkeepProgress progress) {
        if (source.language() == target.language()) {
            throw new IllegalArgumentException("both texts are in " + source.language());
        }
        boolean fromVietnamese = source.language() == Language.VI;
        AlignedText vi = fromVietnamese ? source : target;
        AlignedText en = fromVietnamese ? target : source;
        Vocabulary viWords = new Vocabulary();
        Vocabulary enWords = new Vocabulary();
        List<Evidence> viEvidence = reader.read(vi, viWords, progress);
        List<Evidence> enEvidence = reader.read(en, enWords, progress);
        WordPairs.Learner learner = new WordPairs.Learner(viWords, enWords);
        learnKnown(learner, progress);
        List<Bead> beads = new BeadSearch(new Likeness(viEvidence, enEvidence, learner.learned()), progress).run();
        List<Bead> sure =
                beads.stream().filter(bead -> confidence(bead) >= Link.SURE).toList();
        if (sure.size() >= LEAST_LINKS) {
            for (Bead bead : sure) {
                learner.learn(vi.joined(numbers(bead.vi(), bead.vis())), en.joined(numbers(bead.en(), bead.ens())), 1);
            }
            beads = new BeadSearch(new Likeness(viEvidence, enEvidence, learner.learned()), progress).run();
        }
        return new Alignment(source, target, links(beads, vi, en, fromVietnamese));
    }

    private void learnKnown(WordPairs.Learner learner, UpkeepProgress progress) {
        int known = termbase.size();
        for (int offset = 0; offset < known; offset += PAGE) {
            progress.check();
            termbase.search("", offset, PAGE).concepts().forEach(concept -> learn(learner, concept));
        }
        Set<MemoryId> memories = memory.names().keySet();
        for (MemoryId one : memories) {
            progress.check();
            try (Stream<TranslationUnit> units = memory.units(one)) {
                units.limit(MOST_UNITS / memories.size())
                        .map(TranslationUnit::unit)
                        .forEach(unit -> learn(learner, unit));
            }
        }
    }

    private static void learn(WordPairs.Learner learner, NewUnit unit) {
        boolean fromVietnamese = unit.pair().source() == Language.VI;
        learner.learn(
                fromVietnamese ? unit.source() : unit.target(), fromVietnamese ? unit.target() : unit.source(), 1);
    }

    private static void learn(WordPairs.Learner learner, Concept concept) {
        for (Term vi : concept.terms(Language.VI)) {
            for (Term en : concept.terms(Language.EN)) {
                learner.learn(vi.text(), en.text(), TERM_WEIGHT);
            }
        }
    }

    private static int confidence(Bead bead) {
        double like = (bead.like() - NOT_LIKE) / (ALIKE - NOT_LIKE);
        // every segment more is one more end that may be wrong
        double shape = 1 - 0.08 * (bead.vis() + bead.ens() - 2);
        return (int) Math.round(100 * Math.clamp(like * shape, 0, 1));
    }

    private static List<Integer> numbers(int from, int count) {
        return IntStream.range(from, from + count).boxed().toList();
    }

    private static List<Link> links(List<Bead> beads, AlignedText vi, AlignedText en, boolean fromVietnamese) {
        List<Link> links = new ArrayList<>();
        BitSet here = new BitSet();
        BitSet there = new BitSet();
        for (Bead bead : beads) {
            here.set(bead.vi(), bead.vi() + bead.vis());
            there.set(bead.en(), bead.en() + bead.ens());
            links.add(link(
                    numbers(bead.vi(), bead.vis()), numbers(bead.en(), bead.ens()), confidence(bead), fromVietnamese));
        }
        for (int i = here.nextClearBit(0); i < vi.segments().size(); i = here.nextClearBit(i + 1)) {
            links.add(link(List.of(i), List.of(), 0, fromVietnamese));
        }
        for (int i = there.nextClearBit(0); i < en.segments().size(); i = there.nextClearBit(i + 1)) {
            links.add(link(List.of(), List.of(i), 0, fromVietnamese));
        }
        return links;
    }

    private static Link link(List<Integer> vi, List<Integer> en, int confidence, boolean fromVietnamese) {
        return new Link(fromVietnamese ? vi : en, fromVietnamese ? en : vi, confidence, Link.Standing.PROPOSED);
    }
}
