package org.songngu.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.songngu.text.Diacritics;

/// Makes Vietnamese news sentences and their English from a grammar and a vocabulary, the same for the same seed.
/// Lengths, frequent words and the long tail of names and figures are those of real news, so that postings have real
/// lengths. Not safe for many threads.
final class NewsSentences {

    private static final NewsGrammar GRAMMAR = NewsGrammar.read();
    private static final String[] SCALES = {"triệu|million", "tỷ|billion", "nghìn|thousand"};
    private static final String[] CURRENCIES = {"USD|US dollars", "đồng|dong", "euro|euros", "yên|yen"};
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    private final Random random;

    NewsSentences(long seed) {
        random = new Random(seed);
    }

    /// A sentence pair.
    record Pair(String vietnamese, String english) {}

    Pair next() {
        NewsGrammar.Text text = GRAMMAR.spelled("sentence", random, this::made);
        return new Pair(capital(text.vietnamese()), capital(text.english()));
    }

    /// The same sentence with 1 to `most` edits: figures changed; words replaced, dropped or added.
    String edited(String sentence, int most) {
        List<String> words = new ArrayList<>(List.of(sentence.split(" ")));
        for (int edits = 1 + random.nextInt(most); edits > 0 && !words.isEmpty(); edits--) {
            int place = random.nextInt(words.size());
            String word = words.get(place);
            if (word.chars().anyMatch(Character::isDigit)) {
                words.set(place, otherFigure(word));
                continue;
            }
            switch (random.nextInt(6)) {
                case 0, 1 -> words.remove(place);
                case 2 -> words.add(place, GRAMMAR.word("adj", random));
                case 3 -> words.add(place, "không");
                case 4 -> words.set(place, word.endsWith(",") ? word.substring(0, word.length() - 1) : word + ",");
                default -> words.set(place, GRAMMAR.word("noun", random));
            }
        }
        return String.join(" ", words);
    }

    private String otherFigure(String word) {
        StringBuilder other = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                other.setCharAt(i, (char) ('1' + random.nextInt(9)));
            }
        }
        return other.toString();
    }

    private static String capital(String text) {
        int first = text.startsWith("“") ? 1 : 0;
        return text.substring(0, first)
                + text.substring(first, first + 1).toUpperCase(Locale.ROOT)
                + text.substring(first + 1);
    }

    private NewsGrammar.Text made(String kind) {
        return switch (kind) {
            case "day" -> day();
            case "year" -> same(String.valueOf(2027 - (int) Math.pow(60, random.nextDouble())));
            case "small" -> same(String.valueOf(2 + random.nextInt(40)));
            case "quarter" -> same(String.valueOf(1 + random.nextInt(4)));
            case "hour" -> same(String.valueOf(random.nextInt(24)));
            case "minute" -> same(String.format(Locale.ROOT, "%02d", random.nextInt(60)));
            case "road" -> same(String.valueOf(1 + random.nextInt(280)));
            case "number" -> number((int) Math.pow(2_000_000, random.nextDouble()) + 1);
            case "percent" -> percent();
            case "money" -> money();
            case "name" ->
                plain(GRAMMAR.word("surname", random) + " " + GRAMMAR.word("given", random) + " "
                        + GRAMMAR.word("given", random));
            case "second" -> plain(GRAMMAR.word("given", random));
            case "ward" -> plain(GRAMMAR.word("ward", random) + " " + GRAMMAR.word("ward", random));
            case "foreign" -> same(foreign() + " " + foreign());
            case "brand" -> same(foreign());
            case "project" -> same(foreign() + "-" + (1 + random.nextInt(90)));
            default -> throw new IllegalArgumentException("cannot make " + kind);
        };
    }

    private String foreign() {
        return GRAMMAR.word("onset", random)
                + (random.nextInt(3) == 0 ? "" : GRAMMAR.word("middle", random))
                + GRAMMAR.word("ending", random);
    }

    private NewsGrammar.Text day() {
        int day = 1 + random.nextInt(28);
        int month = 1 + random.nextInt(12);
        return random.nextInt(3) == 0
                ? new NewsGrammar.Text(day + " tháng " + month, MONTHS[month - 1] + " " + day)
                : new NewsGrammar.Text(day + "/" + month, MONTHS[month - 1] + " " + day);
    }

    private static NewsGrammar.Text number(int number) {
        return new NewsGrammar.Text(
                String.format(Locale.ROOT, "%,d", number).replace(',', '.'), String.format(Locale.ROOT, "%,d", number));
    }

    private NewsGrammar.Text percent() {
        String whole = (1 + random.nextInt(60)) + "." + random.nextInt(10);
        return new NewsGrammar.Text(whole.replace('.', ',') + "%", whole + "%");
    }

    private NewsGrammar.Text money() {
        String[] scale = SCALES[random.nextInt(SCALES.length)].split("\\|");
        String[] currency = CURRENCIES[random.nextInt(CURRENCIES.length)].split("\\|");
        String amount = (1 + random.nextInt(900)) + (random.nextBoolean() ? "" : "." + (1 + random.nextInt(99)));
        return new NewsGrammar.Text(
                amount.replace('.', ',') + " " + scale[0] + " " + currency[0],
                amount + " " + scale[1] + " " + currency[1]);
    }

    private static NewsGrammar.Text plain(String vietnamese) {
        return new NewsGrammar.Text(vietnamese, Diacritics.strip(vietnamese));
    }

    private static NewsGrammar.Text same(String text) {
        return new NewsGrammar.Text(text, text);
    }
}
