package org.songngu.qa.languagetool;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.songngu.text.Syllables;

/// Makes one mistake of a kind in a right sentence, the same for the same seed.
final class InjectedErrors {

    private static final String TONE_KEYS = " fsrxj";
    private static final String VOWELS = "aăâeêioôơuưy";

    /// What goes wrong at the keyboard or in the ear.
    enum Kind {
        TELEX_LEAK,
        HOI_NGA,
        TONE_DROPPED,
        OTHER_TONE,
        D_GI,
        S_X,
        TR_CH,
        L_N,
        END_C_T,
        END_N_NG,
        I_Y,
        HAT_LOST,
        DOUBLED_LETTER,
        SWAPPED_LETTERS,
        TONE_MISPLACED,
        INVALID_SYLLABLE
    }

    /// A sentence with one mistake.
    ///
    /// @param kind  of the mistake
    /// @param text  with the mistake
    /// @param start where the wrong word begins
    /// @param wrong the wrong word
    /// @param right what stood there
    record Injected(Kind kind, String text, int start, String wrong, String right) {}

    private final List<String> sentences;
    private final Random random;

    /// @param sentences right Vietnamese
    /// @param seed      the same seed gives the same mistakes
    InjectedErrors(List<String> sentences, long seed) {
        this.sentences = sentences;
        this.random = new Random(seed);
    }

    List<Injected> make(Kind kind, int count) {
        List<Injected> made = new ArrayList<>();
        for (int tries = 0; made.size() < count && tries < 200_000; tries++) {
            String sentence =
                    Normalizer.normalize(sentences.get(random.nextInt(sentences.size())), Normalizer.Form.NFC);
            List<Word> words = Word.of(sentence);
            if (words.size() < 5) {
                continue;
            }
            Word word = words.get(random.nextInt(words.size()));
            if (word.isUpperCase()
                    || word.hyphens()
                    || !Syllables.isValid(word.text())
                    || (word.isCapitalised() && !word.opens())) {
                continue;
            }
            broken(kind, word.text().toLowerCase())
                    .filter(wrong -> !wrong.equals(word.text().toLowerCase()))
                    .map(word::inCase)
                    .ifPresent(wrong -> made.add(new Injected(
                            kind,
                            sentence.substring(0, word.span().start())
                                    + wrong
                                    + sentence.substring(word.span().end()),
                            word.span().start(),
                            wrong,
                            word.text())));
        }
        return made;
    }

    private Optional<String> broken(Kind kind, String word) {
        Toned toned = Toned.of(word).orElseThrow();
        return switch (kind) {
            case TELEX_LEAK -> telex(toned);
            case HOI_NGA ->
                toned.tone() == Toned.HOI || toned.tone() == Toned.NGA
                        ? toned.with(Toned.HOI + Toned.NGA - toned.tone()).spelling()
                        : Optional.empty();
            case TONE_DROPPED -> toned.tone() > 0 ? Optional.of(toned.letters()) : Optional.empty();
            case OTHER_TONE ->
                toned.tone() > 0 ? toned.with(random.nextInt(Toned.TONES)).spelling() : Optional.empty();
            case D_GI -> swapStart(toned, "d", "gi").or(() -> swapStart(toned, "gi", "d"));
            case S_X -> swapStart(toned, "s", "x").or(() -> swapStart(toned, "x", "s"));
            case TR_CH -> swapStart(toned, "tr", "ch").or(() -> swapStart(toned, "ch", "tr"));
            case L_N -> swapStart(toned, "l", "n").or(() -> swapStart(toned, "n", "l"));
            case END_C_T -> swapEnd(toned, "c", "t").or(() -> swapEnd(toned, "t", "c"));
            case END_N_NG -> swapEnd(toned, "ng", "n").or(() -> swapEnd(toned, "n", "ng"));
            case I_Y -> swapEnd(toned, "i", "y").or(() -> swapEnd(toned, "y", "i"));
            case HAT_LOST -> Optional.of(plain(word));
            case DOUBLED_LETTER -> {
                int at = random.nextInt(word.length());
                yield Optional.of(word.substring(0, at) + word.charAt(at) + word.substring(at));
            }
            case SWAPPED_LETTERS -> {
                int at = random.nextInt(Math.max(1, word.length() - 1));
                yield word.length() < 2
                        ? Optional.empty()
                        : Optional.of(
                                word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2));
            }
            case TONE_MISPLACED -> misplaced(toned);
            case INVALID_SYLLABLE -> {
                int at = random.nextInt(word.length());
                String other =
                        word.substring(0, at) + "bcdghklmnpqrstvx".charAt(random.nextInt(16)) + word.substring(at + 1);
                yield Syllables.isValid(other) ? Optional.empty() : Optional.of(other);
            }
        };
    }

    private static Optional<String> swapStart(Toned toned, String from, String to) {
        boolean longer = from.length() == 1 && toned.letters().startsWith(from + "h");
        return toned.letters().startsWith(from)
                        && !longer
                        && !(from.equals("n") && toned.letters().startsWith("ng"))
                ? new Toned(to + toned.letters().substring(from.length()), toned.tone()).spelling()
                : Optional.empty();
    }

    private static Optional<String> swapEnd(Toned toned, String from, String to) {
        String letters = toned.letters();
        return letters.endsWith(from)
                ? new Toned(letters.substring(0, letters.length() - from.length()) + to, toned.tone()).spelling()
                : Optional.empty();
    }

    // Letters lose their hats and horns, tones stay.
    private static String plain(String word) {
        return Normalizer.normalize(
                        Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("[\u0302\u0306\u031B]", ""),
                        Normalizer.Form.NFC)
                .replace('đ', 'd');
    }

    private static Optional<String> telex(Toned toned) {
        StringBuilder keys = new StringBuilder();
        boolean marked = toned.tone() > 0;
        for (char c : toned.letters().toCharArray()) {
            String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            keys.append(c == 'đ' ? "dd" : parts.substring(0, 1));
            if (parts.length() > 1) {
                keys.append(parts.charAt(1) == '\u0302' ? parts.charAt(0) : 'w');
            }
            marked |= c == 'đ' || parts.length() > 1;
        }
        String tone = toned.tone() > 0 ? String.valueOf(TONE_KEYS.charAt(toned.tone())) : "";
        return marked ? Optional.of(keys.toString().replace("uwow", "uow") + tone) : Optional.empty();
    }

    private static Optional<String> misplaced(Toned toned) {
        if (toned.tone() == 0) {
            return Optional.empty();
        }
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < toned.letters().length(); i++) {
            if (VOWELS.indexOf(toned.letters().charAt(i)) >= 0) {
                String marked = Normalizer.normalize(
                        toned.letters().substring(0, i + 1)
                                + "\u0300\u0301\u0309\u0303\u0323".charAt(toned.tone() - 1)
                                + toned.letters().substring(i + 1),
                        Normalizer.Form.NFC);
                if (!Syllables.isValid(marked)) {
                    wrong.add(marked);
                }
            }
        }
        return wrong.stream().findFirst();
    }
}
