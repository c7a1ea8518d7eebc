package org.songngu.housestyle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.songngu.text.Span;
import org.springframework.core.io.ClassPathResource;

/// Words that a house spells `-ise` and `-yse`, or `-ize` and `-yze`.
///
/// Only the verbs of `ize-words.txt` and what is made of them are told: «advise», «exercise», «surprise» are never
/// written with z, «prize» and «size» never with s. Names keep their own spelling («World Health Organization»), and
/// so do quotations and addresses.
public final class EnglishSpelling {

    private static final Pattern WORD = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?<stem>\\p{L}{2,}[iy])(?<letter>[sz])"
                    + "(?<end>e[sdr]?|ers|ings?|ations?|ational(?:ly)?|able)(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PREFIX =
            Pattern.compile("^(?:de|dis|re|un|over|under|mis|pre|non|inter|multi|hyper|co)(?=\\p{L}{4})");
    private static final Pattern SENTENCE_BEFORE = Pattern.compile("(?:^|[.!?…–—]\\s+)$");
    // «Organisation of American States», at the beginning of a sentence too
    private static final Pattern BODY =
            Pattern.compile("Organi[sz]ations? (?:of|for) (?:the )?\\p{Lu}.*", Pattern.DOTALL);
    private static final Set<String> STEMS = stems();

    private EnglishSpelling() {}

    /// The words that a house spells with the other letter, by position.
    ///
    /// @param text English
    /// @param ize  whether the house writes `organize` and `analyze`, not `organise` and `analyse`
    public static List<Respelling> otherThan(String text, boolean ize) {
        List<Span> spared = SparedParts.of(text);
        List<Respelling> found = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            boolean z = matcher.group("letter").equalsIgnoreCase("z");
            if (z != ize
                    && isKnown(matcher.group("stem").toLowerCase(Locale.ROOT), matcher.group("end"), z)
                    && !isName(text, span)
                    && !SparedParts.cover(spared, span)) {
                found.add(new Respelling(
                        span, matcher.group("stem") + other(matcher.group("letter")) + matcher.group("end")));
            }
        }
        return found;
    }

    private static boolean isKnown(String stem, String end, boolean z) {
        // «two analyses» are nouns in every house; «she analyzes» is a verb
        if (stem.endsWith("y") && end.equalsIgnoreCase("es") && !z) {
            return false;
        }
        if (stem.endsWith("y") && end.toLowerCase(Locale.ROOT).startsWith("ation")) {
            return false;
        }
        return STEMS.contains(stem) || STEMS.contains(PREFIX.matcher(stem).replaceFirst(""));
    }

    // A capital inside a sentence makes a name of a word, unless the whole text is in capitals.
    private static boolean isName(String text, Span span) {
        if (!Character.isUpperCase(text.charAt(span.start())) || text.equals(text.toUpperCase(Locale.ROOT))) {
            return false;
        }
        return !SENTENCE_BEFORE.matcher(text.substring(0, span.start())).find()
                || BODY.matcher(text.substring(span.start())).matches();
    }

    private static String other(String letter) {
        return switch (letter) {
            case "s" -> "z";
            case "S" -> "Z";
            case "z" -> "s";
            default -> "S";
        };
    }

    private static Set<String> stems() {
        try {
            return new ClassPathResource("org/songngu/housestyle/ize-words.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(word -> word.substring(0, word.length() - "ze".length()))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new MalformedStyleException("ize-words.txt cannot be read: " + e.getMessage());
        }
    }
}
