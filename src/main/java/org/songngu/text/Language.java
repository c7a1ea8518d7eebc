package org.songngu.text;

import java.util.Locale;
import java.util.Optional;

/// A language that the desk translates from or into.
public enum Language {
    /// Vietnamese.
    VI("vi", "vi-VN"),
    /// English.
    EN("en", "en-US");

    private final String code;
    private final String tag;

    Language(String code, String tag) {
        this.code = code;
        this.tag = tag;
    }

    /// The ISO 639-1 code, lower case.
    public String code() {
        return code;
    }

    /// The BCP 47 tag with region that exchange files carry.
    public String tag() {
        return tag;
    }

    /// The locale used for case mapping and display.
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /// The language that a code of any tool means: `vi`, `VI`, `vi-VN`, `vi_VN`, `vie`, `en-us`, `eng`.
    ///
    /// @param tag the code as found in a file
    /// @return empty for any other language
    public static Optional<Language> ofTag(String tag) {
        String code = tag.strip();
        int end = 0;
        while (end < code.length() && code.charAt(end) != '-' && code.charAt(end) != '_') {
            end++;
        }
        // Asked for each side of each unit of a file: no pattern here.
        return switch (code.substring(0, end).toLowerCase(Locale.ROOT)) {
            case "vi", "vie" -> Optional.of(VI);
            case "en", "eng" -> Optional.of(EN);
            default -> Optional.empty();
        };
    }
}
