package org.songngu.qa.languagetool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.songngu.text.Diacritics;
import org.songngu.text.Syllables;

/// The speller: words that cannot be a Vietnamese syllable, and syllables that their neighbours show to be another one.
///
/// What cannot be a syllable is wrong unless it is a name or a foreign word. What can be one is doubted only by
/// evidence: `nghĩ ngơi` because `nghỉ ngơi` is a word and `nghĩ ngơi` was never seen, `nhửng` because it was never
/// seen
/// and `những` is everywhere. Evidence that the doubted syllable belongs to its other neighbour (`câu chuyện gia đình`)
/// clears it.
final class MisspeltWords implements WordCheck {

    private static final int MOST_SUGGESTIONS = 5;
    private static final int EVERYWHERE = 15;
    private static final int RARE = 2;
    // «việc», «một», «ra»: so frequent that a neighbour proves nothing.
    private static final int BEYOND_DOUBT = 20;
    // «đã», «của», «trong»: where a syllable that is hardly ever written stands in their place, it is a slip.
    private static final int FUNCTION_WORD = 80;
    private static final int FUNCTION_WORD_RATIO = 40;
    private static final Pattern VOWELS_APART = Pattern.compile("[aeiouy][^aeiouy]+[aeiouy]");
    private static final Pattern FOREIGN_LETTER =
            Pattern.compile("[\\p{L}&&[^a-zăâđêôơưàằầèềìòồờùừỳáắấéếíóốớúứýảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹạặậẹệịọộợụựỵ]]");

    private final WordEvidence evidence;

    MisspeltWords(WordEvidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public List<WordProblem> check(List<Word> words) {
        List<WordProblem> problems = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Place place = new Place(words, i);
            problem(place).ifPresent(problems::add);
        }
        return problems;
    }

    /// A word among its neighbours.
    private record Place(List<Word> words, int at) {

        Word word() {
            return words.get(at);
        }

        // «Chang Ming Chuang» at the start of a sentence is a name.
        boolean isBeforeCapital() {
            return at + 1 < words.size() && words.get(at + 1).isCapitalised();
        }

        // The key of the word so many places away, if nothing but spaces stands between; else empty.
        String key(int step) {
            int to = at + step;
            if (to < 0 || to >= words.size()) {
                return "";
            }
            for (int i = Math.min(at, to) + 1; i <= Math.max(at, to); i++) {
                if (!words.get(i).linked()) {
                    return "";
                }
            }
            return words.get(to).key();
        }
    }

    private Optional<WordProblem> problem(Place place) {
        Word word = place.word();
        String text = word.text().toLowerCase(Locale.ROOT);
        if (text.length() < 2 || evidence.isForeign(text) || (word.isUpperCase() && !word.isMarked())) {
            return Optional.empty();
        }
        if (MisplacedTones.replaced(word).isPresent()
                || FOREIGN_LETTER.matcher(text).find()) {
            return Optional.empty();
        }
        return Syllables.isValid(text) ? doubted(place) : impossible(place, text);
    }

    private Optional<WordProblem> impossible(Place place, String text) {
        Word word = place.word();
        boolean name = word.isCapitalised() && (!word.opens() || word.isUpperCase()) || word.hyphens();
        Map<String, Integer> near = near(text);
        if (!word.isMarked() || name) {
            // A foreign word or a name: only what a neighbour vouches for, or a slip of the keyboard, is a mistake.
            near.entrySet().removeIf(entry -> !isSlip(place, text, entry, name));
        } else if (evidence.syllable(word.key()) > 0 || isJoined(text)) {
            return Optional.empty();
        }
        if (near.isEmpty() && (!word.isMarked() || name)) {
            return Optional.empty();
        }
        return Optional.of(new WordProblem(word, ranked(place, near)));
    }

    private boolean isSlip(Place place, String text, Map.Entry<String, Integer> near, boolean name) {
        String key = Toned.key(near.getKey());
        boolean vouched = isWordHere(place, key);
        boolean telex = Telex.read(text).filter(near.getKey()::equals).isPresent();
        if (name || place.word().isCapitalised()) {
            return vouched && (telex || near.getValue() <= NearSpellings.SLIP);
        }
        boolean frequent = evidence.syllable(key) >= EVERYWHERE;
        int seenHere = evidence.pair(place.key(-1), key) + evidence.pair(key, place.key(1));
        return vouched
                || telex
                || (frequent && (near.getValue() <= NearSpellings.SLIP || seenHere >= WordEvidence.OFTEN));
    }

    // «ôtô», «Lênin», «xôviết»: foreign words written in one piece are made of several syllables; «thuóc» is one.
    private static boolean isJoined(String text) {
        for (int cut = 2; cut + 2 <= text.length(); cut++) {
            if (!isVowel(text.charAt(cut))
                    && VOWELS_APART.matcher(Diacritics.strip(text)).find()
                    && Syllables.isValid(text.substring(0, cut))
                    && Syllables.isValid(text.substring(cut))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVowel(char c) {
        return "aeiouy".indexOf(Diacritics.strip(String.valueOf(c)).charAt(0)) >= 0;
    }

    private Optional<WordProblem> doubted(Place place) {
        Word word = place.word();
        if (word.hyphens() || (word.isCapitalised() && (!word.opens() || place.isBeforeCapital()))) {
            return Optional.empty();
        }
        int own = Math.max(evidence.pair(place.key(-1), word.key()), evidence.pair(word.key(), place.key(1)));
        if (own > 0 || isReduplicated(place)) {
            return Optional.empty();
        }
        int seen = evidence.syllable(word.key());
        if (seen >= BEYOND_DOUBT) {
            return Optional.empty();
        }
        Map<String, Integer> near = near(word.text().toLowerCase(Locale.ROOT));
        near.entrySet().removeIf(entry -> !isLikelier(place, entry, seen));
        return near.isEmpty() ? Optional.empty() : Optional.of(new WordProblem(word, ranked(place, near)));
    }

    private boolean isLikelier(Place place, Map.Entry<String, Integer> near, int seen) {
        String key = Toned.key(near.getKey());
        int cost = near.getValue();
        int frequency = evidence.syllable(key);
        int seenHere = evidence.pair(place.key(-1), key) + evidence.pair(key, place.key(1));
        boolean functionWord = frequency >= FUNCTION_WORD
                && frequency >= FUNCTION_WORD_RATIO * seen
                && seenHere >= WordEvidence.OFTEN
                && cost <= NearSpellings.HEARD_ALIKE;
        if (seen > 0) {
            int most = seen > RARE ? NearSpellings.HEARD_ALIKE : NearSpellings.SLIP;
            return functionWord || (cost <= most && isWordHere(place, key));
        }
        return cost <= NearSpellings.SLIP
                && (seenHere >= WordEvidence.OFTEN || frequency >= EVERYWHERE || isWordHere(place, key));
    }

    // A neighbour that makes a word with its own other neighbour vouches for nothing.
    private boolean isWordHere(Place place, String key) {
        boolean left = evidence.isWord(place.key(-1), key) && !evidence.isWord(place.key(-2), place.key(-1));
        boolean right = evidence.isWord(key, place.key(1)) && !evidence.isWord(place.key(1), place.key(2));
        return left || right;
    }

    // «đo đỏ», «nho nhỏ»: the first half takes another tone.
    private static boolean isReduplicated(Place place) {
        String letters = Toned.of(place.word().key()).map(Toned::letters).orElse("");
        return sharesOnset(letters, place.key(1)) || sharesOnset(letters, place.key(-1));
    }

    private static boolean sharesOnset(String letters, String other) {
        return !other.isEmpty()
                && Toned.of(other).map(Toned::letters).orElse("").equals(letters);
    }

    private Map<String, Integer> near(String text) {
        Map<String, Integer> near =
                new HashMap<>(Toned.of(text).map(NearSpellings::of).orElse(Map.of()));
        evidence.ofLetters(Diacritics.strip(text)).forEach(same -> near.merge(same, NearSpellings.SLIP, Math::min));
        near.keySet().removeIf(spelling -> Toned.key(spelling).equals(Toned.key(text)));
        Telex.read(text).ifPresent(read -> near.merge(read, NearSpellings.HEARD_ALIKE / 2, Math::min));
        near.keySet().removeIf(spelling -> evidence.syllable(Toned.key(spelling)) == 0);
        return near;
    }

    private List<String> ranked(Place place, Map<String, Integer> near) {
        Comparator<Map.Entry<String, Integer>> byScore = Comparator.comparingDouble(entry -> {
            String key = Toned.key(entry.getKey());
            int support = evidence.pair(place.key(-1), key) + evidence.pair(key, place.key(1));
            return entry.getValue() - 8 * Math.log1p(support) - 2 * Math.log1p(evidence.syllable(key));
        });
        return near.entrySet().stream()
                .sorted(byScore.thenComparing(Map.Entry::getKey))
                .limit(MOST_SUGGESTIONS)
                .map(entry -> place.word().inCase(entry.getKey()))
                .toList();
    }
}
