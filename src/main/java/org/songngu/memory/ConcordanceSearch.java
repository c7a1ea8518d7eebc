package org.songngu.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.songngu.text.Language;

/// Finds the units in which a phrase stands as consecutive tokens. A phrase typed without any diacritics also finds
/// what is equal but for them, after what is equal outright.
final class ConcordanceSearch {

    private final int[] phrase;
    private final Language language;
    private final TokenDictionary dictionary;
    private final Snapshot snapshot;

    /// What was found.
    ///
    /// @param total how many units have the phrase
    /// @param page  those asked for: exact ones first, then the newest
    record Result(long total, List<Place> page) {}

    /// A unit with the phrase.
    ///
    /// @param row   the unit
    /// @param exact whether it has the phrase with the same diacritics
    record Place(UnitRow row, boolean exact) {

        static final Comparator<Place> BEST_FIRST = Comparator.comparing(Place::exact, Comparator.reverseOrder())
                .thenComparing(place -> place.row().atMicros(), Comparator.reverseOrder())
                .thenComparing(place -> place.row().id(), Comparator.reverseOrder());
    }

    ConcordanceSearch(int[] phrase, Language language, TokenDictionary dictionary, Snapshot snapshot) {
        this.phrase = phrase;
        this.language = language;
        this.dictionary = dictionary;
        this.snapshot = snapshot;
    }

    /// For each token of the phrase those that may stand in its place.
    int[][] forms(String typed) {
        return PhraseForms.forms(typed, phrase, dictionary);
    }

    Result run(String typed, int offset, int limit) {
        Optional<PhraseForms> forms = PhraseForms.of(phrase, forms(typed));
        if (forms.isEmpty()) {
            return new Result(0, List.of());
        }
        List<Place> places = new ArrayList<>();
        long total = 0;
        for (Snapshot.LiveLevel live : snapshot.levels()) {
            LevelConcordance level =
                    new LevelConcordance(forms.get(), live.level().side(language), live.dead(), offset + limit);
            level.run();
            total += level.total();
            Rows rows = live.level().rows();
            for (int row : level.exactRows()) {
                places.add(new Place(rows.row(row), true));
            }
            for (int row : level.looseRows()) {
                places.add(new Place(rows.row(row), false));
            }
        }
        total += searchDelta(forms.get(), places);
        return new Result(
                total,
                places.stream()
                        .sorted(Place.BEST_FIRST)
                        .skip(offset)
                        .limit(limit)
                        .toList());
    }

    private long searchDelta(PhraseForms forms, List<Place> places) {
        Snapshot.Delta delta = snapshot.delta();
        long total = 0;
        for (int i = 0; i < delta.count(); i++) {
            int[] tokens = delta.units()[i].side(language).tokens();
            int found = forms.occurrence(tokens, tokens.length);
            if (found > 0 && !delta.dead().contains(i)) {
                total++;
                places.add(new Place(delta.units()[i].row(), found == PhraseForms.AS_TYPED));
            }
        }
        return total;
    }
}
