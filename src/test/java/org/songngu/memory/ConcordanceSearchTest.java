package org.songngu.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.songngu.text.Diacritics;
import org.songngu.text.Language;
import org.songngu.text.LanguagePair;
import org.songngu.text.Span;
import org.songngu.text.Token;

class ConcordanceSearchTest {

    private final UnitIndex index = new UnitIndex(Runnable::run, 50);
    private final List<TranslationUnit> units = new ArrayList<>();

    @Test
    void aPhraseIsFoundInWholeSyllablesWhateverItsCaseAndSpelling() {
        add("Hai bên hợp tác vì hoà bình.", "For peace.");
        add("HOÀ BÌNH là nguyện vọng chung.", "Peace.");
        add("Nhà bình luận nói về hòa giải.", "The commentator.");

        ConcordanceSearch.Result found = index.concordance("hòa bình", Language.VI, 0, 10);

        assertThat(found.total()).isEqualTo(2);
        assertThat(ids(found)).containsExactly(2L, 1L);
    }

    @Test
    void aPhraseTypedWithoutMarksFindsExactOnesFirst() {
        add("Ông Dai su là nhân vật trong phim.", "Mr Dai su.");
        add("Đại sứ Nhật Bản đến chào.", "The Ambassador.");
        add("Dải sú ven biển.", "Mangroves.");
        add("Đại lộ có sứ trồng hai bên.", "The avenue.");

        ConcordanceSearch.Result found = index.concordance("dai su", Language.VI, 0, 10);

        assertThat(found.total()).isEqualTo(3);
        assertThat(found.page()).extracting(ConcordanceSearch.Place::exact).containsExactly(true, false, false);
        assertThat(ids(found)).startsWith(1L);
    }

    @Test
    void aPhraseTypedWithMarksFindsNothingElse() {
        add("Dải sú ven biển.", "Mangroves.");

        assertThat(index.concordance("đại sứ", Language.VI, 0, 10).total()).isZero();
    }

    @Test
    void theEnglishSideIsSearchedToo() {
        add("Đại sứ Nhật Bản đến chào.", "The Japanese Ambassador paid a courtesy visit.");

        assertThat(index.concordance("courtesy visit", Language.EN, 0, 10).total())
                .isEqualTo(1);
        assertThat(index.concordance("courtesy visit", Language.VI, 0, 10).total())
                .isZero();
    }

    @Test
    void pagesFollowOneAnotherAndTheTotalIsOfAll() {
        for (int i = 0; i < 120; i++) {
            add("Đối tác Chiến lược Toàn diện số " + i, "Partnership " + i);
        }

        List<Long> seen = new ArrayList<>();
        for (int offset = 0; offset < 120; offset += 25) {
            ConcordanceSearch.Result page = index.concordance("chiến lược toàn diện", Language.VI, offset, 25);
            assertThat(page.total()).isEqualTo(120);
            seen.addAll(ids(page));
        }
        assertThat(seen).doesNotHaveDuplicates().hasSize(120).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void nothingIsFoundForNothing() {
        add("Hội nghị kết thúc.", "The end.");

        assertThat(index.concordance("", Language.VI, 0, 10).total()).isZero();
        assertThat(index.concordance(".", Language.VI, 0, 10).total()).isZero();
        assertThat(index.concordance("chưa hề có", Language.VI, 0, 10).total()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void itCountsExactlyWhatReadingEveryUnitCounts(long seed) {
        Random random = new Random(seed);
        NewsSentences news = new NewsSentences(seed);
        for (int i = 0; i < 400; i++) {
            String text = news.next().vietnamese();
            add(random.nextBoolean() ? text : Diacritics.strip(text), "x");
        }
        index.remove(7, 1000);
        units.removeIf(unit -> unit.id().value() == 7);
        int total = 0;
        for (int i = 0; i < 200; i++) {
            List<Token> tokens = BruteForce.tokens(
                    units.get(random.nextInt(units.size())).unit().source());
            int length = Math.min(tokens.size(), 1 + random.nextInt(4));
            int from = random.nextInt(tokens.size() - length + 1);
            String phrase = String.join(
                    " ",
                    tokens.subList(from, from + length).stream().map(Token::key).toList());
            String typed = random.nextBoolean() ? phrase : Diacritics.strip(phrase);
            long expected = tokens.subList(from, from + length).stream()
                            .allMatch(token -> token.kind() == Token.Kind.PUNCTUATION)
                    ? 0
                    : units.stream()
                            .filter(unit -> !new PhraseSpans(typed)
                                    .in(unit.unit().source())
                                    .isEmpty())
                            .count();
            ConcordanceSearch.Result result = index.concordance(typed, Language.VI, 0, 3);
            assertThat(result.total()).as(typed).isEqualTo(expected);
            if (typed.equals(phrase)) {
                assertThat(ids(result)).as(typed).isEqualTo(newest(phrase, expected == 0 ? 0 : 3));
            }
            total += (int) expected;
        }
        assertThat(total).isGreaterThan(1000);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void allOfSomeWordsAreFoundAnywhereAndInAnyOrder(long seed) {
        Random random = new Random(seed);
        NewsSentences news = new NewsSentences(seed);
        for (int i = 0; i < 300; i++) {
            String text = news.next().vietnamese();
            add(random.nextInt(3) > 0 ? text : Diacritics.strip(text), "x");
        }
        index.remove(9, 1000);
        units.removeIf(unit -> unit.id().value() == 9);
        int total = 0;
        for (int i = 0; i < 100; i++) {
            List<String> own = words(units.get(random.nextInt(units.size())));
            List<String> some = random.ints(1 + random.nextInt(3), 0, own.size())
                    .mapToObj(own::get)
                    .toList();
            String typed = random.nextBoolean() ? String.join(" ", some) : Diacritics.strip(String.join(" ", some));
            List<String> wanted = List.of(typed.split(" "));
            boolean bare = Diacritics.strip(typed).equals(typed);
            List<Long> exact = new ArrayList<>();
            List<Long> loose = new ArrayList<>();
            for (TranslationUnit unit : units.reversed()) {
                List<String> text = words(unit);
                if (text.containsAll(wanted)) {
                    exact.add(unit.id().value());
                } else if (bare && text.stream().map(Diacritics::strip).toList().containsAll(wanted)) {
                    loose.add(unit.id().value());
                }
            }
            exact.addAll(loose);
            ConcordanceSearch.Result found = apart(typed);
            assertThat(found.total()).as(typed).isEqualTo(exact.size());
            assertThat(ids(found))
                    .as(typed)
                    .isEqualTo(exact.stream().skip(1).limit(5).toList());
            total += exact.size();
        }
        assertThat(total).isGreaterThan(500);
    }

    private ConcordanceSearch.Result apart(String typed) {
        int[] tokens = index.scanner(Language.VI).find(typed).tokens();
        int[][] forms = PhraseForms.forms(typed, tokens, index.dictionary(Language.VI));
        return new WordsSearch(tokens, forms, Language.VI, index.snapshot()).run(1, 5);
    }

    private static List<String> words(TranslationUnit unit) {
        return BruteForce.tokens(unit.unit().source()).stream()
                .filter(token -> token.kind() == Token.Kind.WORD)
                .map(Token::key)
                .toList();
    }

    @Test
    void highlightsStandWhereTheRawTextHasThePhrase() {
        String text = "“Hoà bình” và HÒA  BÌNH";

        assertThat(new PhraseSpans("hòa bình").in(text))
                .extracting(span -> span.of(text))
                .containsExactly("Hoà bình", "HÒA  BÌNH");
        assertThat(new PhraseSpans("hoa binh").in(text)).containsExactly(new Span(1, 9), new Span(14, 23));
        assertThat(new PhraseSpans("").in(text)).isEmpty();
    }

    /// The newest units that have a phrase with these marks, read one by one. Bare phrases have the same answer only
    /// when nothing else is spelt so, hence exact ones are asked for.
    private List<Long> newest(String phrase, int most) {
        List<String> words = BruteForce.tokens(phrase).stream().map(Token::key).toList();
        List<Long> exact = new ArrayList<>();
        List<Long> loose = new ArrayList<>();
        for (TranslationUnit unit : units.reversed()) {
            List<String> text = BruteForce.tokens(unit.unit().source()).stream()
                    .map(Token::key)
                    .toList();
            if (Collections.indexOfSubList(text, words) >= 0) {
                exact.add(unit.id().value());
            } else if (!new PhraseSpans(phrase).in(unit.unit().source()).isEmpty()) {
                loose.add(unit.id().value());
            }
        }
        exact.addAll(loose);
        return exact.stream().limit(most).toList();
    }

    private static List<Long> ids(ConcordanceSearch.Result found) {
        return found.page().stream().map(place -> place.row().id()).toList();
    }

    private void add(String source, String target) {
        long id = units.size() + 1L;
        TranslationUnit unit = new TranslationUnit(
                new UnitId(id),
                new MemoryId(1),
                new NewUnit(
                        LanguagePair.VI_EN,
                        source,
                        target,
                        "",
                        "",
                        Trust.TRANSLATED,
                        new NewUnit.Origin("", Instant.ofEpochSecond(1_700_000_000), "", "", "")));
        units.add(unit);
        index.put(List.of(IndexedUnits.of(index, unit, id)));
    }
}
