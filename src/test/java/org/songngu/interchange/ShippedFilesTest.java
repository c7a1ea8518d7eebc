package org.songngu.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.songngu.memory.NewUnit;
import org.songngu.memory.Trust;
import org.songngu.termbase.Concept;
import org.songngu.termbase.ConceptId;
import org.songngu.termbase.Term;
import org.songngu.termbase.TermStatus;
import org.songngu.text.Language;
import org.songngu.text.MatchKey;
import org.songngu.text.Syllables;
import org.songngu.text.Token;
import org.songngu.text.Tokens;

/// The data that ships: `termbase/*.tbx` and `tmx/*.tmx` of the repository.
class ShippedFilesTest {

    private static final Pattern README_ROW =
            Pattern.compile("^\\|\\s*`?([\\w-]+\\.(?:tbx|tmx))`?\\s*\\|\\s*([\\d,]+)\\s*\\|", Pattern.MULTILINE);
    private static final Pattern README_TOTAL =
            Pattern.compile("^\\|\\s*\\*\\*(?:all|total)\\*\\*\\s*\\|\\s*\\*\\*([\\d,]+)\\*\\*", Pattern.MULTILINE);
    private static final Set<String> FOREIGN_WORDS =
            Set.of("logistics", "vaccine", "chip", "carbon", "dioxin", "d'Ivoire");
    private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 21);

    private static final Map<String, TbxReader.Outcome> TERMS = new TreeMap<>();
    private static final Map<String, List<NewUnit>> UNITS = new TreeMap<>();
    private static final Map<String, ImportReport> UNIT_REPORTS = new TreeMap<>();

    @BeforeAll
    static void readAll() throws IOException {
        for (Path file : files("termbase", ".tbx")) {
            try (InputStream in = Files.newInputStream(file)) {
                TERMS.put(name(file), TbxReader.read(name(file), in));
            }
        }
        for (Path file : files("tmx", ".tmx")) {
            List<NewUnit> units = new ArrayList<>();
            try (InputStream in = Files.newInputStream(file)) {
                UNIT_REPORTS.put(
                        name(file), TmxReader.read(name(file), in, Trust.APPROVED, Instant.EPOCH, units::addAll));
            }
            UNITS.put(name(file), units);
        }
    }

    @Test
    void everyFileLoadsWithoutAProblem() {
        assertThat(TERMS).isNotEmpty();
        assertThat(UNITS).isNotEmpty();
        assertThat(TERMS.values())
                .allSatisfy(outcome -> assertThat(outcome.report().problems())
                        .as(outcome.report().name())
                        .isEmpty());
        assertThat(UNIT_REPORTS.values())
                .allSatisfy(report ->
                        assertThat(report.problems()).as(report.name()).isEmpty());
    }

    @Test
    void thereAreMoreThanAThousandConceptsAndTwelveHundredPairsWithContext() {
        assertThat(concepts().count()).isGreaterThanOrEqualTo(1_000);
        assertThat(units().count()).isGreaterThanOrEqualTo(1_200);
        assertThat(units().filter(unit ->
                        !unit.previous().isEmpty() || !unit.next().isEmpty()))
                .as("pairs with a neighbour")
                .hasSizeGreaterThanOrEqualTo(1_200);
    }

    @Test
    void idsAreUniqueOverAllFiles() {
        assertThat(concepts().map(Concept::id)).doesNotHaveDuplicates();
        assertThat(units().map(unit -> unit.origin().externalId())).doesNotHaveDuplicates();
        assertThat(units().map(unit -> unit.origin().externalId())).noneMatch(String::isBlank);
    }

    @Test
    void everySourceStandsOnceInTheMemory() {
        assertThat(units().map(unit -> unit.source())).doesNotHaveDuplicates();
    }

    @Test
    void theFilesThemselvesAreInNfc() throws IOException {
        List<Path> all = new ArrayList<>(files("termbase", ""));
        all.addAll(files("tmx", ""));
        for (Path file : all) {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                    .as(file.toString())
                    .isTrue();
        }
    }

    @Test
    void everySuccessorExistsAndIsNoPredecessor() {
        Map<ConceptId, Concept> all = new LinkedHashMap<>();
        concepts().forEach(concept -> all.put(concept.id(), concept));
        for (Concept concept : all.values()) {
            Set<ConceptId> seen = new HashSet<>();
            for (ConceptId at = concept.id(); at != null; ) {
                assertThat(seen.add(at)).as("a circle at %s", at).isTrue();
                Concept successor = all.get(at);
                assertThat(successor).as("%s leads to %s", concept.id(), at).isNotNull();
                at = successor.supersededBy();
            }
        }
    }

    @Test
    void noPreferredTermHasExpiredWithoutASuccessor() {
        List<String> lost = new ArrayList<>();
        concepts().filter(concept -> concept.supersededBy() == null).forEach(concept -> {
            for (Term term : concept.terms()) {
                boolean followed = concept.terms(term.language()).stream()
                        .filter(other -> other.status() == TermStatus.PREFERRED)
                        .anyMatch(other -> other.isValidOn(WRITTEN));
                if (term.status() == TermStatus.PREFERRED && isOver(term) && !followed) {
                    lost.add(concept.id().value() + " " + term.text());
                }
            }
        });

        assertThat(lost).isEmpty();
    }

    private static boolean isOver(Term term) {
        return term.validTo() != null && term.validTo().isBefore(WRITTEN);
    }

    /// Names of people and places of other languages and codes are written with a capital; what is written small is
    /// Vietnamese, or one of the few foreign words that the press writes as they are.
    @Test
    void everySmallLetterWordOfTheVietnameseIsAValidSyllable() {
        List<String> wrong = new ArrayList<>();
        concepts()
                .forEach(concept -> concept.terms(Language.VI).forEach(term -> {
                    for (Token token : Tokens.of(term.text())) {
                        String word = token.span().of(term.text());
                        if (token.kind() == Token.Kind.WORD
                                && Character.isLowerCase(word.charAt(0))
                                && !term.isCaseSensitive()
                                && !term.text().contains("-" + word)
                                && !FOREIGN_WORDS.contains(word)
                                && !Syllables.isValid(word)) {
                            wrong.add(concept.id().value() + " " + term.text() + ": " + word);
                        }
                    }
                }));

        assertThat(wrong).isEmpty();
    }

    @Test
    void everyConceptThatIsInUseCanBeWrittenInEnglishForEveryHouse() {
        Set<String> houses = new HashSet<>();
        concepts().forEach(concept -> concept.terms().forEach(term -> houses.addAll(term.houseStyles())));
        assertThat(houses).isSubsetOf("VNA", "VNS", "ND", "VGP", "MOFA", "VOV");
        concepts().forEach(concept -> {
            // what has ended without a successor may be used for its time and is preferred no more
            assertThat(concept.terms(Language.EN))
                    .as(concept.id().value())
                    .anyMatch(term -> term.status() == TermStatus.PREFERRED
                            || term.status() == TermStatus.ADMITTED && isOver(term));
            for (String house : houses) {
                List<Term> own = preferred(concept, Language.EN)
                        .filter(term -> term.houseStyles().contains(house))
                        .filter(term -> term.isValidOn(WRITTEN))
                        .toList();
                assertThat(own).as("%s for %s", concept.id(), house).hasSizeLessThanOrEqualTo(1);
            }
        });
    }

    @Test
    void noVietnameseTermIsPreferredTwiceOnOneDay() {
        Map<String, ConceptId> owner = new LinkedHashMap<>();
        concepts()
                .forEach(concept -> preferred(concept, Language.VI)
                        .filter(term -> term.isValidOn(WRITTEN))
                        .forEach(term -> {
                            ConceptId other = owner.put(MatchKey.keepingCase(term.text()), concept.id());
                            assertThat(other == null || other.equals(concept.id()))
                                    .as("«%s» in %s and %s", term.text(), other, concept.id())
                                    .isTrue();
                        }));
    }

    @Test
    void theCountsInTheReadmesAreTrue() throws IOException {
        Map<String, Integer> terms = new TreeMap<>();
        TERMS.forEach((file, outcome) -> terms.put(file, outcome.concepts().size()));
        Map<String, Integer> units = new TreeMap<>();
        UNITS.forEach((file, list) -> units.put(file, list.size()));

        assertCounts(Path.of("termbase", "README.md"), terms);
        assertCounts(Path.of("tmx", "README.md"), units);
    }

    private static void assertCounts(Path readme, Map<String, Integer> counted) throws IOException {
        String text = Files.readString(readme);
        Map<String, Integer> told = new TreeMap<>();
        Matcher row = README_ROW.matcher(text);
        while (row.find()) {
            told.put(row.group(1), number(row.group(2)));
        }
        assertThat(told).as(readme.toString()).isEqualTo(counted);
        Matcher total = README_TOTAL.matcher(text);
        assertThat(total.find()).as("a total in %s", readme).isTrue();
        assertThat(number(total.group(1)))
                .isEqualTo(counted.values().stream().mapToInt(Integer::intValue).sum());
    }

    private static int number(String text) {
        return Integer.parseInt(text.replace(",", ""));
    }

    private static Stream<Concept> concepts() {
        return TERMS.values().stream().flatMap(outcome -> outcome.concepts().stream());
    }

    private static Stream<NewUnit> units() {
        return UNITS.values().stream().flatMap(List::stream);
    }

    private static Stream<Term> preferred(Concept concept, Language language) {
        return concept.terms(language).stream().filter(term -> term.status() == TermStatus.PREFERRED);
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
