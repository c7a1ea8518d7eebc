package org.songngu.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.songngu.text.MatchKey;

/// The words of `menu-words.txt` by section, as match keys.
final class MenuWords {

    static final Set<String> MENU;
    static final Set<String> SHARE;
    static final Set<String> RELATED;
    static final Set<String> ALWAYS;

    static {
        Map<String, Set<String>> sections = read();
        MENU = section(sections, "[menu]");
        SHARE = section(sections, "[share]");
        RELATED = section(sections, "[related]");
        ALWAYS = section(sections, "[always]");
    }

    private MenuWords() {}

    private static Set<String> section(Map<String, Set<String>> sections, String name) {
        return Set.copyOf(sections.getOrDefault(name, Set.of()));
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> sections = new TreeMap<>();
        try (InputStream in = MenuWords.class.getResourceAsStream("menu-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("missing from the product: menu-words.txt");
            }
            String section = "";
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("[")) {
                    section = line.strip();
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    sections.computeIfAbsent(section, key -> new HashSet<>()).add(MatchKey.of(line));
                }
            }
            return sections;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
