package org.songngu.qa.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/// A list of words in a resource, one a line, `#` for comments; compared without case.
final class WordList {

    private final Set<String> words;

    /// @param file name beside the checks
    WordList(String file) {
        words = lines(file).map(line -> line.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /// The lines of a resource without comments and empty ones.
    ///
    /// @param file name beside the checks
    static Stream<String> lines(String file) {
        ClassPathResource resource = new ClassPathResource("org/songngu/qa/" + file);
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new IllegalStateException("list " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    Stream<String> words() {
        return words.stream();
    }

    boolean contains(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }
}
