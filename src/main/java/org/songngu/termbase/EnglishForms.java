package org.songngu.termbase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Brings English word forms together: plurals, regular and irregular, and the verb forms (a possessive `'s` is a token
/// of its own).
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
    // «base form form…»: the irregular verbs and plurals that news is written with
    private static final Map<String, String> IRREGULAR = irregular("""
            be is are was were been|have has had|do does did done|hold held|meet met|make made
            take took taken|give gave given|get got gotten|go goes went gone|come came|become became
            begin began begun|bring brought|build built|buy bought|catch caught|choose chose chosen
            deal dealt|draw drew drawn|drive drove driven|fall fell fallen|feel felt|fight fought
            find found|forget forgot forgotten|forgive forgave forgiven|grow grew grown|hear heard
            keep kept|know knew known|lay laid|lead led|leave left|lend lent|lose lost|mean meant
            overcome overcame|pay paid|rise rose risen|arise arose arisen|run ran|say said|see saw seen
            seek sought|sell sold|send sent|shake shook shaken|show shown|speak spoke spoken|spend spent
            stand stood|understand understood|withstand withstood|strike struck stricken|swear swore sworn
            teach taught|tell told|think thought|throw threw thrown|undertake undertook undertaken
            uphold upheld|win won|write wrote written|withdraw withdrew withdrawn|foresee foresaw foreseen
            bear bore borne|break broke broken|bind bound|man men|woman women|child children|person people
            crisis crises|analysis analyses|basis bases|criterion criteria|phenomenon phenomena
            spokesman spokesmen|spokeswoman spokeswomen|fisherman fishermen|chairman chairmen|life lives
            half halves
            """);
    private static final String VOWELS = "aeiouy";
    private static final int SHORTEST_BASE = 3;

    private EnglishForms() {}

    private static Map<String, String> irregular(String table) {
        Map<String, String> bases = new HashMap<>();
        for (String line : table.split("[|\n]")) {
            String[] forms = line.strip().split(" ");
            for (int i = 1; i < forms.length; i++) {
                bases.put(forms[i], forms[0]);
            }
        }
        return Map.copyOf(bases);
    }

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
        String irregular = IRREGULAR.get(key);
        if (irregular != null) {
            return List.of(singular, key, irregular);
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
