package org.songngu.article;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.songngu.text.Syllables;

/// Finds paragraphs in an old Vietnamese encoding, doubly encoded, or with letters that only look right, and converts
/// them. It proves itself on the syllables: a conversion is believed when nearly all the words it changes were no
/// syllables before and are afterwards. A paragraph with a letter that only Unicode has (ă, đ, ơ, ư, ạ…) is never in an
/// old encoding, so good Vietnamese is left alone.
public final class CharacterDoctor {

    private static final int PERCENT_FOR_DIAGNOSIS = 90;
    private static final int PERCENT_BEYOND_DOUBT = 95;
    private static final int WORDS_BEYOND_DOUBT = 8;
    private static final Pattern UNICODE_VIETNAMESE = Pattern.compile("[ăĂđĐĩĨũŨơƠưƯ\\u1EA0-\\u1EF9\\u0300-\\u0323]");
    private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7F]");
    // Spaces of ASCII only: U+00A0 is the second half of à in doubly encoded text.
    private static final Pattern WORD = Pattern.compile("[^ \\t\\r\\n]+");
    // Signs that stand inside a word only where they were letters: «t¸c» is tác, «n−íc» is nước.
    private static final Pattern SIGN = Pattern.compile("[\\u0080-\\u009F¡-ª¬-¶¸-º¼-¿\u2212†‡ˆ‰‹›™]");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern REGULAR = Pattern.compile("\\p{Lu}?[\\p{Ll}\\p{M}]*|[\\p{Lu}\\p{M}]+");

    private final Map<LegacyEncoding, Evidence> believed;
    private final List<Diagnosis> diagnoses = new ArrayList<>();

    private CharacterDoctor(Map<LegacyEncoding, Evidence> believed) {
        this.believed = believed;
    }

    /// Looks at all lines of a text.
    ///
    /// @param lines as read
    /// @return empty if nothing is to be converted
    static Optional<CharacterDoctor> examine(List<Cleaning.RawLine> lines) {
        Map<LegacyEncoding, Evidence> found = new EnumMap<>(LegacyEncoding.class);
        for (Cleaning.RawLine line : lines) {
            if (isLegacyPossible(line.text())) {
                for (LegacyEncoding encoding : LegacyEncoding.values()) {
                    found.merge(encoding, Evidence.of(encoding, line.text()), Evidence::plus);
                }
            }
        }
        found.entrySet().removeIf(entry -> !entry.getValue().isEnoughFor(entry.getKey()));
        CharacterDoctor doctor = new CharacterDoctor(found);
        lines.forEach(doctor::diagnose);
        return doctor.diagnoses.isEmpty() ? Optional.empty() : Optional.of(doctor);
    }

    /// A text with every paragraph (line) converted that needs it; any other text comes back as it is.
    ///
    /// @param text any text
    public static String converted(String text) {
        List<Cleaning.RawLine> lines =
                text.lines().map(line -> new Cleaning.RawLine(0, line)).toList();
        return examine(lines)
                .map(doctor -> String.join(
                        "\n",
                        lines.stream().map(line -> doctor.convert(line.text())).toList()))
                .orElse(text);
    }

    List<Diagnosis> diagnoses() {
        return List.copyOf(diagnoses);
    }

    /// Whether a file of unknown bytes may be offered as Vietnamese. UTF-8 with a damaged byte may not: it would be
    /// offered with the damage in it.
    boolean isBeyondDoubt() {
        return !believed.containsKey(LegacyEncoding.DOUBLE_UTF8)
                && believed.values().stream()
                        .anyMatch(evidence ->
                                evidence.gained() >= WORDS_BEYOND_DOUBT && evidence.percent() >= PERCENT_BEYOND_DOUBT);
    }

    /// A line as it should be.
    String convert(String line) {
        Optional<LegacyEncoding> encoding = encodingOf(line);
        return encoding.isPresent() ? inUnicode(encoding.get(), line) : LookAlikes.convert(line);
    }

    private void diagnose(Cleaning.RawLine line) {
        String after = convert(line.text());
        if (after.equals(line.text())) {
            return;
        }
        Optional<LegacyEncoding> encoding = encodingOf(line.text());
        diagnoses.add(new Diagnosis(
                encoding.map(LegacyEncoding::ailment).orElse(Ailment.LOOK_ALIKE),
                line.line(),
                encoding.map(which ->
                                believed.getOrDefault(which, Evidence.NONE).percent())
                        .orElse(100),
                line.text().strip(),
                after.strip()));
    }

    private Optional<LegacyEncoding> encodingOf(String line) {
        if (believed.isEmpty() || !isLegacyPossible(line)) {
            return Optional.empty();
        }
        @Nullable LegacyEncoding best = null;
        Evidence bestEvidence = Evidence.NONE;
        for (LegacyEncoding encoding : believed.keySet()) {
            Evidence evidence = Evidence.of(encoding, line);
            boolean better = best == null || evidence.balance() > bestEvidence.balance();
            if (better) {
                best = encoding;
                bestEvidence = evidence;
            }
        }
        boolean changes = bestEvidence.gained() + bestEvidence.neutral() > 0;
        boolean convincing = bestEvidence.balance() > 0 || (bestEvidence.balance() == 0 && bestEvidence.lost() == 0);
        return changes && convincing ? Optional.ofNullable(best) : Optional.empty();
    }

    private static boolean isLegacyPossible(String line) {
        return NOT_ASCII.matcher(line).find()
                && !UNICODE_VIETNAMESE.matcher(line).find();
    }

    private static String inUnicode(LegacyEncoding encoding, String line) {
        return WORD.matcher(line).replaceAll(word -> Matcher.quoteReplacement(encoding.convert(word.group())));
    }

    /// What a conversion does to the words that it changes.
    ///
    /// @param gained  become syllables
    /// @param lost    are no syllables afterwards
    /// @param neutral are syllables before and after
    private record Evidence(int gained, int lost, int neutral) {

        private static final Evidence NONE = new Evidence(0, 0, 0);

        static Evidence of(LegacyEncoding encoding, String line) {
            int gained = 0;
            int lost = 0;
            int neutral = 0;
            Matcher words = WORD.matcher(line);
            while (words.find()) {
                String before = words.group();
                if (!NOT_ASCII.matcher(before).find()) {
                    continue;
                }
                String after = encoding.convert(before);
                if (after.equals(before)) {
                    continue;
                }
                if (!isVietnamese(after)) {
                    lost++;
                } else if (isVietnamese(before) && !SIGN.matcher(before).find()) {
                    neutral++;
                } else {
                    gained++;
                }
            }
            return new Evidence(gained, lost, neutral);
        }

        Evidence plus(Evidence other) {
            return new Evidence(gained + other.gained, lost + other.lost, neutral + other.neutral);
        }

        boolean isEnoughFor(LegacyEncoding encoding) {
            return gained >= encoding.wordsForEvidence() && percent() >= PERCENT_FOR_DIAGNOSIS;
        }

        int percent() {
            return gained + lost == 0 ? 0 : 100 * gained / (gained + lost);
        }

        int balance() {
            return gained - lost;
        }

        // Every run of letters a syllable, in an order of capitals that people write.
        private static boolean isVietnamese(String word) {
            Matcher letters = LETTERS.matcher(word);
            boolean any = false;
            while (letters.find()) {
                any = true;
                if (!REGULAR.matcher(letters.group()).matches() || !Syllables.isValid(letters.group())) {
                    return false;
                }
            }
            return any;
        }
    }
}
