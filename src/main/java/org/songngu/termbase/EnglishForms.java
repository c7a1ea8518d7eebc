package org.songngu.termbase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Brings English word forms together: plural and the regular verb forms (a possessive `'s` is a token of its own).
/// No stemmer: what it does not know it leaves alone, so that a hit is never a surprise. Works on match keys.
final class EnglishForms {

    // These end in s and are no plurals, or mean something else without it («news agency» is no «new agency»).
    private static final Set<String> NO_PLURALS = Set.of(
            "news",
            "series",
            "species",
            "means",
            "politics",
            "economics",
            "headquarters",
            "laos",
            "netherlands",
            "philippines",
            "wales",
            "athens",
            "brussels",
            "honduras",
            "barbados",
            "cyprus",
            "customs",
            "goods",
            "thanks",
            "always",
            "his",
            "this",
            "has",
            "was",
            "does",
            "its",
            "as",
            "is",
            "us",
            "yes",
            "perhaps",
            "atlas",
            "gas",
            "bias",
            "christmas",
            "texas",
            "arkansas");
    private static final String VOWELS = "aeiouy";
    private static final int SHORTEST_BASE = 3;

    private EnglishForms() {}

    /// The word without its plural ending.
    ///
    /// @param word one word, lower case
    static String singular(String word) {
        int length = word.length();
        if (length < 4 || !word.endsWith("s") || NO_PLURALS.contains(word)) {
            return word;
        }
        if (word.endsWith("ies")) {
            return length > 4 ? word.substring(0, length - 3) + "y" : word.substring(0, length - 1);
        }
        if (word.endsWith("sses")
                || word.endsWith("shes")
                || word.endsWith("ches")
                || word.endsWith("xes")
                || word.endsWith("zes")
                || word.endsWith("oes")) {
            return word.substring(0, length - 2);
        }
        char before = word.charAt(length - 2);
        return before == 's' || before == 'u' || before == 'i' ? word : word.substring(0, length - 1);
    }

    /// Every base form that a word of a text may stand for, the word's own singular first.
    ///
    /// @param key   one word, lower case
    /// @param verbs whether `-ing` and `-ed` may be endings (not in names: «United Nations»)
    static List<String> bases(String key, boolean verbs) {
        String singular = singular(key);
        if (!verbs) {
            return List.of(singular);
        }
        int ending = key.endsWith("ing") ? 3 : key.endsWith("ed") ? 2 : 0;
        String base = key.substring(0, key.length() - ending);
        if (ending == 0 || base.length() < SHORTEST_BASE - (ending - 2) || !hasVowel(base)) {
            return List.of(singular);
        }
        List<String> bases = new ArrayList<>(List.of(singular, base, base + "e"));
        int last = base.length() - 1;
        if (base.charAt(last) == 'i' && ending == 2) {
            bases.add(base.substring(0, last) + "y");
        }
        if (last > 1 && base.charAt(last) == base.charAt(last - 1) && VOWELS.indexOf(base.charAt(last)) < 0) {
            bases.add(base.substring(0, last));
        }
        return bases;
    }

    private static boolean hasVowel(String word) {
        return word.chars().anyMatch(c -> VOWELS.indexOf(c) >= 0);
    }
}
