package org.songngu.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.songngu.suggestion.Samples.term;
import static org.songngu.suggestion.Samples.value;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songngu.placeable.Conversion;
import org.songngu.placeable.PlaceableKind;
import org.songngu.placeable.Placeables;
import org.songngu.termbase.TermHit;
import org.songngu.termbase.Termbase;

class MatchRepairTest {

    private final Termbase termbase = mock(Termbase.class);
    private final Placeables placeables = mock(Placeables.class);
    private final SourceRecognizer recognizer = new SourceRecognizer(termbase, placeables);
    private final MatchRepair repair = new MatchRepair(recognizer);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NUMBER        | 58       | 61       | 58            | 61             | The ministry held 58 activities.           | The ministry held 61 activities.
            NUMBER        | 5        | 8        | five,5        | eight,8        | Five groups took part.                     | Eight groups took part.
            PERCENT       | 42,5%    | 44,1%    | 42.5%         | 44.1%          | Disbursement reached 42.5% of the plan.    | Disbursement reached 44.1% of the plan.
            DATE          | 9/10     | 30/12    | October 9,9 October | December 30,30 December | It met on October 9, in Hanoi.  | It met on December 30, in Hanoi.
            DATE          | 9/10     | 30/12    | October 9,9 October | December 30,30 December | On 9 October it met in Hanoi.   | On 30 December it met in Hanoi.
            DOCUMENT_CODE | 34-NQ/TW | 18-NQ/TW | 34-NQ/TW      | 18-NQ/TW       | Resolution No. 34-NQ/TW was reviewed.      | Resolution No. 18-NQ/TW was reviewed.
            MONEY         | 3 tỷ USD | 5 tỷ USD | 3 billion USD | 5 billion USD  | Trade of 3 billion USD, not 13 billion USD. | Trade of 5 billion USD, not 13 billion USD.
            """)
    void theSegmentsValueTakesThePlaceOfTheMemorys(
            PlaceableKind kind,
            String old,
            String now,
            String oldForms,
            String nowForms,
            String target,
            String wanted) {
        String source = "Nội dung: " + old;
        String segment = "Nội dung: " + now;
        values(source, value(source, old, kind, old, oldForms.split(",(?! )")));
        values(segment, value(segment, now, kind, now, nowForms.split(",(?! )")));

        assertThat(repaired(source, target, segment).text()).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            twice                    | Of 3 ministers 3 came.
            inside a longer figure   | There were 13 ministers.
            inside a decimal         | Growth was 3.5 times.
            at the end of a decimal  | Growth was 1.3 times.
            inside a thousand        | There were 3,000 delegates.
            a percentage             | Growth was 3% a year.
            inside a date            | It was signed on 3/2.
            glued to a letter        | The G3 met.
            not there at all         | Several ministers came.
            """)
    void aFigureThatCannotBeFoundForCertainStaysAsItIs(String why, String target) {
        String source = "Có 3 Bộ trưởng";
        String segment = "Có 7 Bộ trưởng";
        values(source, value(source, "3", PlaceableKind.NUMBER, "3", "3"));
        values(segment, value(segment, "7", PlaceableKind.NUMBER, "7", "7"));

        assertThat(repaired(source, target, segment))
                .as(why)
                .isEqualTo(new MatchRepair.Repaired(target, List.of(), source));
    }

    @Test
    void figuresThatChangePlacesAreNotRepairedIntoEachOther() {
        String source = "Có 5 nam và 7 nữ";
        String segment = "Có 7 nam và 9 nữ";
        values(source, number(source, "5"), number(source, "7"));
        values(segment, number(segment, "7"), number(segment, "9"));

        MatchRepair.Repaired repaired = repaired(source, "There were 5 men and 7 women.", segment);

        assertThat(repaired.text()).isEqualTo("There were 7 men and 9 women.");
        assertThat(repaired.repairs()).containsExactly(new Repair("5", "7"), new Repair("7", "9"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            June 3    | June 5   | October 11 | October 15  | He visits from June 3 to 5.        | He visits from October 11 to 15.
            June 3    | June 5   | October 11 | October 15  | The visit (June 3-5) begins.       | The visit (October 11-15) begins.
            June 3    | June 5   | June 28    | July 2      | He visits from June 3 to 5.        | He visits from June 28 to July 2.
            June 3    | June 5   | October 11 | October 15  | He visits from June 3 to June 5.   | He visits from October 11 to October 15.
            June 3    | June 5   | October 11 | October 15  | He visits on June 3 for two days.  | He visits on June 3 for two days.
            June 30   | July 2   | October 11 | October 15  | He visits from June 30 to July 2.  | He visits from October 11 to October 15.
            June 3    | June 5   | October 11 | October 15  | He visits from 3 to 5 June.        | He visits from 11 to 15 October.
            """)
    void aRangeIsRepairedWhollyOrNotAtAll(
            String from, String to, String nowFrom, String nowTo, String target, String wanted) {
        String source = "Chuyến thăm từ ngày 3 đến ngày 5/6";
        String segment = "Chuyến thăm từ ngày 11 đến ngày 15/10";
        values(source, day(source, "ngày 3", from), day(source, "ngày 5/6", to));
        values(segment, day(segment, "ngày 11", nowFrom), day(segment, "ngày 15/10", nowTo));

        assertThat(repaired(source, target, segment).text()).isEqualTo(wanted);
    }

    private static Conversion day(String source, String text, String form) {
        String[] parts = form.split(" ");
        return value(source, text, PlaceableKind.DATE, form, form, parts[1] + " " + parts[0]);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            two of them         | Nay Macron gặp Merkel ở đó.              | Nay Scholz gặp Draghi ở đó.          | Macron met Merkel.    | Macron met Merkel.
            a foreign name once | Tổng thống Macron đã đến.                | Tổng thống Scholz đã đến.            | Mr Macron has come.   | Mr Scholz has come.
            a Vietnamese name   | Chủ tịch Trần Bình đã đến.               | Chủ tịch Lê Đức đã đến.              | Mr Tran Binh came.    | Mr Tran Binh came.
            an abbreviation     | Ảnh của TTXVN cung cấp.                  | Ảnh của VGP cung cấp.                | Photo by TTXVN.       | Photo by TTXVN.
            quotation marks     | Chính sách «Đổi mới» của Đảng.           | Chính sách “Đổi mới” của Đảng.       | The Party’s «Doi Moi».| The Party’s “Doi Moi”.
            the same marks      | Chính sách “Đổi mới” của Đảng.           | Chủ trương “Đổi mới” của Đảng.       | The “Doi Moi” line.   | The “Doi Moi” line.
            """)
    void namesThatAreTheSameInEveryLanguageAndQuotationMarksAreRepaired(
            String why, String source, String segment, String target, String wanted) {
        assertThat(repaired(source, target, segment).text()).as(why).isEqualTo(wanted);
    }

    @Test
    void theRepairedSourceDiffersOnlyInWhatIsLeft() {
        String source = "Có 58 đoàn đã dự hội nghị";
        String segment = "Có 61 đoàn sẽ dự hội nghị";
        values(source, number(source, "58"));
        values(segment, number(segment, "61"));

        assertThat(repaired(source, "There were 58 delegations.", segment).source())
                .isEqualTo("Có 61 đoàn đã dự hội nghị");
    }

    @Test
    void nothingIsRepairedWhenTheValuesDoNotAnswerEachOther() {
        String source = "Có 5 đoàn, tăng 12%";
        String segment = "Có 8 đoàn, ngày 9/10";
        values(source, number(source, "5"), value(source, "12%", PlaceableKind.PERCENT, "12%", "12%"));
        values(segment, number(segment, "8"), value(segment, "9/10", PlaceableKind.DATE, "--10-09", "October 9"));

        assertThat(repaired(source, "There were 5 delegations, up 12%.", segment)
                        .repairs())
                .isEmpty();
    }

    @Test
    void oneOfTwoEqualFiguresIsNotGuessed() {
        String source = "3 tập thể và 3 cá nhân";
        String segment = "3 tập thể và 4 cá nhân";
        Conversion second = value(source, "3 cá", PlaceableKind.NUMBER, "3", "3");
        values(source, number(source, "3"), second);
        values(segment, number(segment, "3"), number(segment, "4"));

        assertThat(repaired(source, "3 teams and individuals", segment).text()).isEqualTo("3 teams and individuals");
    }

    @Test
    void oneTermTakesThePlaceOfOneTermOfItsField() {
        String source = "Thủ tướng tiếp Đại sứ Nhật Bản";
        String segment = "Thủ tướng tiếp Đại sứ Hàn Quốc";
        terms(source, term(source, "Đại sứ", "titles", "Ambassador"), term(source, "Nhật Bản", "countries", "Japan"));
        terms(
                segment,
                term(segment, "Đại sứ", "titles", "Ambassador"),
                term(segment, "Hàn Quốc", "countries", "the Republic of Korea", "RoK"));

        MatchRepair.Repaired repaired = repaired(source, "The PM received the Ambassador of Japan.", segment);

        assertThat(repaired.text()).isEqualTo("The PM received the Ambassador of the Republic of Korea.");
        assertThat(repaired.repairs()).containsExactly(new Repair("Japan", "the Republic of Korea"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            countries | countries     | Japan and the Japan Foundation met.
            countries | organisations | Japan welcomed it.
            ''        | ''            | Japan welcomed it.
            """)
    void aTermOfAnotherFieldOrInTwoPlacesIsNotReplaced(String oldField, String newField, String target) {
        String source = "Nhật Bản hoan nghênh";
        String segment = "ASEAN hoan nghênh";
        terms(source, term(source, "Nhật Bản", oldField, "Japan"));
        terms(segment, term(segment, "ASEAN", newField, "ASEAN"));

        assertThat(repaired(source, target, segment).text()).isEqualTo(target);
    }

    @Test
    void aNameThatIsExplainedBehindItselfIsNotHalfReplaced() {
        String source = "Liên hợp quốc hoan nghênh";
        String segment = "ASEAN hoan nghênh";
        terms(source, term(source, "Liên hợp quốc", "organisations", "United Nations", "UN"));
        terms(segment, term(segment, "ASEAN", "organisations", "ASEAN"));

        String target = "The United Nations (UN) welcomed it.";
        assertThat(repaired(source, target, segment).text()).isEqualTo(target);
    }

    @Test
    void twoTermsForTwoAreNotGuessed() {
        String source = "Lào và Nhật Bản";
        String segment = "Cuba và Hàn Quốc";
        terms(source, term(source, "Lào", "countries", "Laos"), term(source, "Nhật Bản", "countries", "Japan"));
        terms(segment, term(segment, "Cuba", "countries", "Cuba"), term(segment, "Hàn Quốc", "countries", "RoK"));

        assertThat(repaired(source, "Laos and Japan", segment).text()).isEqualTo("Laos and Japan");
    }

    @Test
    void nestedAndExpiredTermsDoNotRepair() {
        String source = "Bộ Ngoại giao họp";
        String segment = "Bộ Ngoại vụ họp";
        terms(source, term(source, "Bộ Ngoại giao", "ministries", "Ministry of Foreign Affairs"));
        terms(segment, term(segment, "Bộ Ngoại vụ", "ministries", true, false, "Ministry of External Affairs"));

        assertThat(repaired(source, "The Ministry of Foreign Affairs met.", segment)
                        .repairs())
                .isEmpty();
    }

    @Test
    void aTermInsideWhichAFigureChangedIsReplacedOnce() {
        String source = "Đại hội XIII khai mạc";
        String segment = "Đại hội XIV khai mạc";
        terms(source, term(source, "Đại hội XIII", "congresses", "13th National Party Congress"));
        terms(segment, term(segment, "Đại hội XIV", "congresses", "14th National Party Congress"));
        values(source, value(source, "XIII", PlaceableKind.ORDINAL, "13", "13th"));
        values(segment, value(segment, "XIV", PlaceableKind.ORDINAL, "14", "14th"));

        MatchRepair.Repaired repaired = repaired(source, "The 13th National Party Congress opened.", segment);

        assertThat(repaired.text()).isEqualTo("The 14th National Party Congress opened.");
        assertThat(repaired.repairs()).hasSize(1);
    }

    private static Conversion number(String source, String figure) {
        return value(source, figure, PlaceableKind.NUMBER, figure, figure);
    }

    private void values(String source, Conversion... values) {
        when(placeables.convert(eq(source), any(), any())).thenReturn(List.of(values));
    }

    private void terms(String source, TermHit... hits) {
        when(termbase.recognize(eq(source), any())).thenReturn(List.of(hits));
    }

    private MatchRepair.Repaired repaired(String source, String target, String segment) {
        SuggestionQuery query = Samples.query(segment);
        return repair.repair(Samples.match(source, target, 90), query, recognizer.recognize(segment, query));
    }
}
