package org.songngu.workbench;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The people whom a text names with `@`.
final class Mentions {

    // not within an e-mail address; a full stop behind the name ends the sentence, not the name
    private static final Pattern MENTION =
            Pattern.compile("(?<![\\p{L}\\p{N}._-])@([a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?)");

    private Mentions() {}

    /// User names in the order of their first mention, in lower case; whether there are such accounts is not asked.
    ///
    /// @param text any text
    static Set<String> in(String text) {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = MENTION.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1).toLowerCase(Locale.ROOT));
        }
        return names;
    }
}
