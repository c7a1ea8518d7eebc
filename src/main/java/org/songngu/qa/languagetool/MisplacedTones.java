package org.songngu.qa.languagetool;

import java.util.List;
import java.util.Optional;
import org.songngu.text.Syllables;

/// A tone mark on a letter that cannot carry it in either style: `hoàn tòan`, `qúy`, `Ngừơi`.
final class MisplacedTones implements WordCheck {

    @Override
    public List<WordProblem> check(List<Word> words) {
        return words.stream().flatMap(word -> replaced(word).stream()).toList();
    }

    /// The word with its mark where it belongs; empty when it is right, or wrong otherwise.
    ///
    /// @param word any word
    static Optional<WordProblem> replaced(Word word) {
        if (!word.isMarked() || Syllables.isValid(word.text())) {
            return Optional.empty();
        }
        return Toned.of(word.text())
                .filter(toned -> toned.tone() > 0)
                .map(Toned::spellings)
                .filter(spellings -> !spellings.isEmpty())
                .map(spellings -> new WordProblem(
                        word, spellings.stream().map(word::inCase).toList()));
    }
}
