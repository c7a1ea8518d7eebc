package org.songngu.qa.languagetool;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.songngu.text.Syllables;

/// A right spelling that a house does not use: `hoà` where it writes `hòa`, `kĩ thuật` where it writes `kỹ thuật`.
///
/// Which of the four styles count is the house's choice, so each is a check of its own.
enum SpellingStyle implements WordCheck {
    /// Wants `hòa`, `khỏe`, `thủy`.
    OLD_TONE,
    /// Wants `hoà`, `khoẻ`, `thuỷ`.
    NEW_TONE,
    /// Wants `kỹ`, `lý`, `Mỹ`, `tỷ`, `quý`.
    FINAL_Y,
    /// Wants `kĩ`, `lí`, `Mĩ`, `tỉ`, `quí`.
    FINAL_I;

    // Only these have both spellings: «tí», «ti», «hì» and «mì» are other words than «tý», «ty», «hỳ» and «mỳ».
    private static final Map<String, String> TO_Y = Map.ofEntries(
            Map.entry("kĩ", "kỹ"),
            Map.entry("kì", "kỳ"),
            Map.entry("kỉ", "kỷ"),
            Map.entry("kí", "ký"),
            Map.entry("kị", "kỵ"),
            Map.entry("lí", "lý"),
            Map.entry("mĩ", "mỹ"),
            Map.entry("tỉ", "tỷ"),
            Map.entry("quí", "quý"),
            Map.entry("quỉ", "quỷ"),
            Map.entry("quĩ", "quỹ"),
            Map.entry("quì", "quỳ"),
            Map.entry("hi", "hy"));
    private static final Map<String, String> TO_I =
            TO_Y.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));
    // With these neighbours it is another word: kì cọ, kì kèo, kí lô, lí nhí, tỉ mỉ, tỉ tê, hi hi.
    private static final List<String> OTHER_WORDS =
            List.of("cọ", "kèo", "lô", "nhí", "lắc", "mỉ", "tê", "hi", "ha", "cóp", "cùm", "đà");

    @Override
    public List<WordProblem> check(List<Word> words) {
        List<WordProblem> problems = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            String next = i + 1 < words.size() && words.get(i + 1).linked()
                    ? words.get(i + 1).text().toLowerCase(Locale.ROOT)
                    : "";
            if (!word.hyphens()) {
                wanted(word.text().toLowerCase(Locale.ROOT), next)
                        .map(wanted -> new WordProblem(word, List.of(word.inCase(wanted))))
                        .ifPresent(problems::add);
            }
        }
        return problems;
    }

    private Optional<String> wanted(String syllable, String next) {
        return switch (this) {
            case OLD_TONE -> placed(syllable, 0);
            case NEW_TONE -> placed(syllable, 1);
            case FINAL_Y, FINAL_I ->
                OTHER_WORDS.contains(next)
                        ? Optional.empty()
                        : Optional.ofNullable((this == FINAL_Y ? TO_Y : TO_I).get(syllable));
        };
    }

    private static Optional<String> placed(String syllable, int style) {
        if (!Syllables.isValid(syllable)) {
            return Optional.empty();
        }
        return Toned.of(syllable)
                .map(Toned::spellings)
                .filter(spellings -> spellings.size() == 2)
                .map(spellings -> spellings.get(style))
                .filter(wanted -> !wanted.equals(syllable));
    }
}
