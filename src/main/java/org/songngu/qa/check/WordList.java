package org.songngu.qa.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/// A list of words in a resource, one a line, `#` for comments; compared without case.
final class WordList {

    private final Set<String> words;

    /// @param file name beside the checks
    WordList(String file) {
        ClassPathResource resource = new ClassPathResource("org/songngu/qa/" + file);
        try {
            words = resource.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new IllegalStateException("word list " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    boolean contains(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }
}
