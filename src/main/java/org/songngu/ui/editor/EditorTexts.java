package org.songngu.ui.editor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.songngu.ui.shell.Texts;

/// The words that the browser's half needs, by whole message key.
final class EditorTexts {

    private static final List<String> PREFIXES = List.of(
            "editor.",
            "review.reason.",
            "history.",
            "quality.refused.",
            "memory.penalty.",
            "memory.action.",
            "memory.decision.",
            "workbench.refused.",
            "engines.failure.",
            "workbench.cut.",
            "workbench.parts.");

    private EditorTexts() {}

    static Map<String, String> of(Texts texts, Locale locale) {
        Map<String, String> words = new TreeMap<>();
        for (String prefix : PREFIXES) {
            texts.startingWith(prefix, locale).forEach((key, text) -> words.put(prefix + key, text));
        }
        return words;
    }
}
