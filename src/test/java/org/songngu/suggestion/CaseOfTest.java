package org.songngu.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songngu.memory.Match;
import org.songngu.memory.MatchKind;
import org.songngu.memory.MatchScore;

class CaseOfTest {

    private static final Recognized NOTHING = new Recognized(List.of(), List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            to a headline    | HAI BÊN RA TUYÊN BỐ     | Hai bên ra tuyên bố       | The two sides issued a statement  | THE TWO SIDES ISSUED A STATEMENT
            to a sentence    | Hai bên họp thứ Hai.    | HAI BÊN HỌP THỨ HAI.      | THE TWO SIDES MET ON MONDAY. I SAW IT. | The two sides met on Monday. I saw it.
            a name           | Ông Lê Lan đến Huế.     | ÔNG LÊ LAN ĐẾN HUẾ.       | MR LE LAN IS IN HUE.              | Mr Le Lan is in Hue.
            the first letter | hội nghị bế mạc         | Hội nghị bế mạc           | The conference closed             | the conference closed
            back again       | Hội nghị bế mạc         | hội nghị bế mạc           | the conference closed             | The conference closed
            """)
    void theTargetTakesTheSegmentsCase(String why, String segment, String source, String target, String wanted) {
        assertThat(CaseOf.segment(segment, match(source, target, Match.Note.CASE_DIFFERS), target, NOTHING))
                .as(why)
                .hasValue(wanted);
    }

    @Test
    void aTermIsWrittenAsTheTermbaseWritesIt() {
        String segment = "Phóng viên TTXVN đưa tin.";
        Recognized found =
                new Recognized(List.of(Samples.term(segment, "TTXVN", "press", "Vietnam News Agency")), List.of());

        assertThat(CaseOf.segment(
                        segment,
                        match("PHÓNG VIÊN TTXVN ĐƯA TIN.", "A VIETNAM NEWS AGENCY REPORT.", Match.Note.CASE_DIFFERS),
                        "A VIETNAM NEWS AGENCY REPORT.",
                        found))
                .hasValue("A Vietnam News Agency report.");
    }

    @Test
    void whereTheCaseIsTheSameNothingIsOffered() {
        assertThat(CaseOf.segment("Hội nghị", match("Hội nghị", "Conference", Match.Note.SHORT), "Conference", NOTHING))
                .isEmpty();
    }

    private static Match match(String source, String target, Match.Note note) {
        Match plain = Samples.match(source, target, 99);
        return new Match(
                plain.unit(), source, target, MatchKind.EXACT, new MatchScore(99, List.of()), List.of(note), List.of());
    }
}
