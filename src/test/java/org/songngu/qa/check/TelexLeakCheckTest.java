package org.songngu.qa.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songngu.qa.QaFinding;

/// English typed with the Vietnamese keyboard on, over every word of the shipped memory.
class TelexLeakCheckTest {

    private static final Pattern TARGET = Pattern.compile("xml:lang=\"en[^\"]*\">\\s*<seg>([^<]*)</seg>");
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{M}'])[a-z]{3,}(?![\\p{L}\\p{M}'])");

    private final TelexLeakCheck check = new TelexLeakCheck();
    private final WordList listed = new WordList("english-words.txt");

    @ParameterizedTest
    @CsvSource({"new, neư", "will, ưill", "party, pảty", "too, tô", "add, ađ"})
    void theKeyboardOfThisTestFollowsTheTelexRules(String keys, String typed) {
        assertThat(TelexKeyboard.typed(keys)).isEqualTo(typed);
    }

    @Test
    void wordsThatNoListKnowsAreCaughtByTheirShape() throws Exception {
        int leaks = 0;
        int caught = 0;
        int restored = 0;
        List<String> missed = new ArrayList<>();
        for (String word : ownWords()) {
            String typed = TelexKeyboard.typed(word);
            if (typed.equals(word) || listed.contains(word)) {
                continue;
            }
            leaks++;
            List<QaFinding> findings =
                    check.check(QaChecksTest.subject("Hai bên trao đổi.", "The " + typed + " came."));
            if (findings.isEmpty()) {
                missed.add(typed + "=" + word);
            } else {
                caught++;
                restored += findings.getFirst().fix().orElse("").equals("The " + word + " came.") ? 1 : 0;
            }
        }
        assertThat(leaks).isGreaterThan(200);
        assertThat(100.0 * caught / leaks)
                .as("percent caught of %d; missed %s", leaks, missed)
                .isGreaterThan(90);
        assertThat(100.0 * restored / caught)
                .as("percent put right of %d", caught)
                .isGreaterThan(60);
    }

    @Test
    void wordsOfTheListAreCaughtUnlessTheyAreVietnameseToo() throws Exception {
        List<String> missed = new ArrayList<>();
        int leaks = 0;
        for (String word : words()) {
            String typed = TelexKeyboard.typed(word);
            if (!typed.equals(word) && listed.contains(word)) {
                leaks++;
                if (check.check(QaChecksTest.subject("Hai bên trao đổi.", "The " + typed + " came."))
                        .isEmpty()) {
                    missed.add(typed + "=" + word);
                }
            }
        }
        assertThat(leaks).isGreaterThan(300);
        assertThat(missed).hasSizeLessThan(leaks / 20);
    }

    @Test
    void vietnameseNamesAreNoLeaks() {
        for (String name : List.of("Nguyễn Phú Trọng", "Võ Văn Thưởng", "Đắk Lắk", "Bắc Kạn", "Phở", "Huế")) {
            assertThat(check.check(QaChecksTest.subject("Hai bên trao đổi.", "They met in " + name + " today.")))
                    .as(name)
                    .isEmpty();
        }
    }

    // Words of our own texts that the list, made from the shipped memory, does not have.
    private static Set<String> ownWords() throws Exception {
        Set<String> words = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("src/main/resources/messages_en.properties"))) {
            WORD.matcher(line.substring(line.indexOf('=') + 1)).results().forEach(match -> words.add(match.group()));
        }
        WORD.matcher(Files.readString(Path.of("README.md"))).results().forEach(match -> words.add(match.group()));
        return words;
    }

    private static Set<String> words() throws Exception {
        Set<String> words = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("tmx"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".tmx")).toList()) {
                Matcher target = TARGET.matcher(Files.readString(file));
                while (target.find()) {
                    WORD.matcher(target.group(1).toLowerCase(Locale.ROOT))
                            .results()
                            .forEach(match -> words.add(match.group()));
                }
            }
        }
        return words;
    }
}
