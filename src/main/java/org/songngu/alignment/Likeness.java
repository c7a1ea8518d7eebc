package org.songngu.alignment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How much segments of two texts say the same, by their words, names, figures and terms. For one thread.
final class Likeness {

    // a strength of a half is already a sure partner: words have synonyms
    private static final float STRENGTH = 1.7f;
    private static final double MARK_WEIGHT = 2.2;
    // a term or a figure that the other side does not say: it may have been said in other words
    private static final double LOST_MARK_WEIGHT = 0.8;
    private static final double NAME_WEIGHT = 2.5;
    private static final int ROWS_KEPT = 4;

    private final List<Evidence> vietnamese;
    private final List<Evidence> english;
    private final WordPairs words;
    private final Map<Integer, Map<Integer, Cell>> rows = new HashMap<>();

    /// What one Vietnamese and one English segment have of each other.
    ///
    /// @param vi how well each syllable is said there, 0–1
    /// @param en how well each English word is said here, 0–1
    private record Cell(float[] vi, float[] en) {}

    Likeness(List<Evidence> vietnamese, List<Evidence> english, WordPairs words) {
        this.vietnamese = vietnamese;
        this.english = english;
        this.words = words;
    }

    List<Evidence> vietnamese() {
        return vietnamese;
    }

    List<Evidence> english() {
        return english;
    }

    /// The likeness of some segments that follow one another in each text, 0–1.
    ///
    /// @param vi  first Vietnamese segment
    /// @param vis how many
    /// @param en  first English segment
    /// @param ens how many
    double of(int vi, int vis, int en, int ens) {
        double said = 0;
        double all = 0;
        for (int i = vi; i < vi + vis; i++) {
            Evidence evidence = vietnamese.get(i);
            for (int word = 0; word < evidence.words().length; word++) {
                float best = 0;
                for (int j = en; j < en + ens; j++) {
                    best = Math.max(best, cell(i, j).vi()[word]);
                }
                double weight = best >= 1 ? NAME_WEIGHT : words.vietnameseWeight(evidence.words()[word]);
                said += weight * best;
                all += weight;
            }
        }
        for (int j = en; j < en + ens; j++) {
            Evidence evidence = english.get(j);
            for (int word = 0; word < evidence.words().length; word++) {
                float best = 0;
                for (int i = vi; i < vi + vis; i++) {
                    best = Math.max(best, cell(i, j).en()[word]);
                }
                double weight = best >= 1 ? NAME_WEIGHT : words.englishWeight(evidence.words()[word]);
                said += weight * best;
                all += weight;
            }
        }
        Set<String> here = marks(vietnamese, vi, vis);
        Set<String> there = marks(english, en, ens);
        int total = here.size() + there.size();
        here.retainAll(there);
        int shared = 2 * here.size();
        said += shared * MARK_WEIGHT;
        all += shared * MARK_WEIGHT + (total - shared) * LOST_MARK_WEIGHT;
        return all == 0 ? 0 : said / all;
    }

    private static Set<String> marks(List<Evidence> side, int from, int count) {
        Set<String> marks = new HashSet<>();
        for (int i = from; i < from + count; i++) {
            marks.addAll(side.get(i).marks());
        }
        return marks;
    }

    private Cell cell(int vi, int en) {
        Map<Integer, Cell> row = rows.get(vi);
        if (row == null) {
            rows.keySet().removeIf(old -> old < vi - ROWS_KEPT);
            row = new HashMap<>();
            rows.put(vi, row);
        }
        Cell known = row.get(en);
        if (known == null) {
            known = compare(vietnamese.get(vi), english.get(en));
            row.put(en, known);
        }
        return known;
    }

    private Cell compare(Evidence vi, Evidence en) {
        Cell cell = new Cell(new float[vi.words().length], new float[en.words().length]);
        for (int word = 0; word < cell.en().length; word++) {
            for (WordPairs.Partner partner : words.partners().get(en.words()[word])) {
                int[] places = vi.units().get(partner.word());
                if (places != null) {
                    float strength = Math.min(0.99f, STRENGTH * partner.strength());
                    cell.en()[word] = Math.max(cell.en()[word], strength);
                    for (int place : places) {
                        cell.vi()[place] = Math.max(cell.vi()[place], strength);
                    }
                }
            }
        }
        vi.names().forEach((name, place) -> {
            Integer there = en.names().get(name);
            if (there != null) {
                cell.vi()[place] = 1;
                cell.en()[there] = 1;
            }
        });
        return cell;
    }
}
