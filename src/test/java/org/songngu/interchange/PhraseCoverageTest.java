package org.songngu.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songngu.termbase.Concept;
import org.songngu.termbase.Recognizer;
import org.songngu.termbase.TermQuery;
import org.songngu.text.LanguagePair;
import org.songngu.text.Span;
import org.songngu.text.Token;
import org.songngu.text.Tokens;

/// How many syllables of the fixed phrases, titles and names of organs in three real articles the shipped termbase
/// recognises. The phrases were marked by hand, by somebody who knew the termbase and wrote for it, so an article that
/// nobody has looked at may give less. The articles are not in the repository: `-Dsongngu.articles=FOLDER` says where
/// they lie (`NAME.vi.txt`), and then the syllables are counted where they stand.
class PhraseCoverageTest {

    private static final int WANTED_PERCENT = 60;
    private static final Recognizer SHIPPED = new Recognizer(shipped());

    @ParameterizedTest
    @CsvSource({
        "ban-doi-ngoai-2023, 2023-01-13",
        "bo-ngoai-giao-2025, 2025-01-06",
        "doi-ngoai-nhan-dan-2020, 2020-12-23"
    })
    void mostSyllablesOfTheMarkedPhrasesAreRecognised(String article, LocalDate day) throws IOException {
        List<String> missed = new ArrayList<>();
        int all = 0;
        int known = 0;
        for (String phrase : phrases(article)) {
            BitSet words = new BitSet();
            words.set(0, Tokens.of(phrase).size());
            int[] counted = count(phrase, words, day);
            all += counted[0];
            known += counted[1];
            if (counted[1] < counted[0]) {
                missed.add(counted[1] + "/" + counted[0] + " " + phrase);
            }
        }

        assertThat(100 * known / all)
                .as("%s: %d of %d syllables; not whole: %s", article, known, all, missed)
                .isGreaterThanOrEqualTo(WANTED_PERCENT);
    }

    @ParameterizedTest
    @CsvSource({
        "ban-doi-ngoai-2023, 2023-01-13",
        "bo-ngoai-giao-2025, 2025-01-06",
        "doi-ngoai-nhan-dan-2020, 2020-12-23"
    })
    void mostSyllablesOfTheMarkedPhrasesAreRecognisedWhereTheyStand(String article, LocalDate day) throws IOException {
        String folder = System.getProperty("songngu.articles", "");
        assumeTrue(!folder.isEmpty(), "no folder of articles is given");
        int[] counted = survey(Path.of(folder, article + ".vi.txt"), phrases(article), day);

        assertThat(100 * counted[1] / counted[0])
                .as("%s: %d of %d syllables", article, counted[1], counted[0])
                .isGreaterThanOrEqualTo(WANTED_PERCENT);
    }

    /// Prints the share for articles: their folder, then for each a name and a day.
    public static void main(String[] arguments) throws IOException {
        for (int i = 1; i + 1 < arguments.length; i += 2) {
            int[] counted = survey(
                    Path.of(arguments[0], arguments[i] + ".vi.txt"),
                    phrases(arguments[i]),
                    LocalDate.parse(arguments[i + 1]));
            System.out.printf(
                    "%s: %d of %d syllables of marked phrases, %d %%%n",
                    arguments[i], counted[1], counted[0], 100 * counted[1] / counted[0]);
        }
    }

    private static int[] survey(Path article, List<String> phrases, LocalDate day) throws IOException {
        int[] sum = new int[2];
        for (String line : Files.readAllLines(article)) {
            int[] counted = count(line, marked(line, phrases), day);
            sum[0] += counted[0];
            sum[1] += counted[1];
        }
        return sum;
    }

    /// The tokens of a line that belong to a marked phrase.
    private static BitSet marked(String line, List<String> phrases) {
        List<String> keys = Tokens.of(line).stream().map(Token::key).toList();
        BitSet marked = new BitSet();
        for (String phrase : phrases) {
            List<String> wanted = Tokens.of(phrase).stream().map(Token::key).toList();
            for (int from = 0; from + wanted.size() <= keys.size(); from++) {
                if (keys.subList(from, from + wanted.size()).equals(wanted)) {
                    marked.set(from, from + wanted.size());
                }
            }
        }
        return marked;
    }

    /// How many syllables are marked, and how many of these lie in a recognised term.
    private static int[] count(String text, BitSet marked, LocalDate day) {
        List<Token> tokens = Tokens.of(text);
        List<Span> spans = SHIPPED.spans(text, new TermQuery(LanguagePair.VI_EN, day, "VNA"));
        int all = 0;
        int known = 0;
        for (int i = marked.nextSetBit(0); i >= 0; i = marked.nextSetBit(i + 1)) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.WORD) {
                all++;
                known += spans.stream()
                                .anyMatch(span -> span.start() <= token.span().start()
                                        && token.span().end() <= span.end())
                        ? 1
                        : 0;
            }
        }
        return new int[] {all, known};
    }

    private static List<String> phrases(String article) throws IOException {
        String name = "/interchange/phrases/" + article + ".txt";
        try (InputStream in = Objects.requireNonNull(PhraseCoverageTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    private static List<Concept> shipped() {
        List<Concept> concepts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("termbase"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".tbx"))
                    .sorted()
                    .toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    concepts.addAll(TbxReader.read(file.toString(), in).concepts());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return concepts;
    }
}
