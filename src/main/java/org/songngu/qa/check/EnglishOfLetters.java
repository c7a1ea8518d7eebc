package org.songngu.qa.check;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Vietnamese abbreviations with what English writes for them, from `vietnamese-abbreviations.txt`.
@Component
final class EnglishOfLetters {

    private final Map<String, String> english = WordList.lines("vietnamese-abbreviations.txt")
            .map(line -> line.split("\\|"))
            .collect(Collectors.toUnmodifiableMap(cells -> cells[0].strip(), cells -> cells[1].strip()));

    /// What English writes for the letters.
    ///
    /// @param letters as they are written
    Optional<String> of(String letters) {
        return Optional.ofNullable(english.get(letters));
    }
}
