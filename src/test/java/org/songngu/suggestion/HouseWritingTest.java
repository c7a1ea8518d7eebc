package org.songngu.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songngu.housestyle.HouseNames;
import org.songngu.housestyle.HouseStyle;
import org.songngu.memory.Match;
import org.songngu.memory.MatchScore;
import org.songngu.memory.Penalty;

class HouseWritingTest {

    private static final String SOURCE = "Việt Nam coi trọng hợp tác.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Viet Nam and Laos met in Ha Noi.            | Việt Nam and Laos met in Hà Nội.
            HANOI – Vietnam’s delegation arrived.       | HÀ NỘI – Việt Nam’s delegation arrived.
            He left Hanoi for Ho Chi Minh City.         | He left Hà Nội for HCM City.
            The Vietnamese side spoke “for Vietnam”.    | The Vietnamese side spoke “for Vietnam”.
            See hanoi.gov.vn and Vietnam Airlines.      | See hanoi.gov.vn and Vietnam Airlines.
            Vietnam organized it and analyzed why.      | Việt Nam organised it and analysed why.
            He advised exercise, “we modernize”.        | He advised exercise, “we modernize”.
            The World Health Organization came.         | The World Health Organization came.
            """)
    void aTargetOfAnotherHouseIsWrittenAsThisHouseDoes(String stored, String offered) {
        assertThat(restyled(stored, new Penalty(Penalty.Reason.OTHER_HOUSE_STYLE, 1))
                        .text())
                .isEqualTo(offered);
    }

    @Test
    void everyChangeIsShown() {
        MatchRepair.Repaired so =
                restyled("Vietnam thanked Laos in Hanoi.", new Penalty(Penalty.Reason.OTHER_HOUSE_STYLE, 1));

        assertThat(so.repairs()).containsExactly(new Repair("Vietnam", "Việt Nam"), new Repair("Hanoi", "Hà Nội"));
        assertThat(so.source()).isEqualTo(SOURCE);
    }

    @Test
    void aHouseWithZAndItsProvincesGetsThem() {
        HouseStyle circular = new HouseStyle(
                "XYZ",
                "Xyz",
                "Viet Nam",
                "Ha Noi",
                false,
                false,
                false,
                false,
                false,
                true,
                false,
                new HouseNames(true, false, true, Map.of()));
        Match match = match(
                "Tỉnh Hà Nam tổ chức hội nghị.",
                "Ha Nam province organised a conference near Hanoi.",
                new Penalty(Penalty.Reason.OTHER_HOUSE_STYLE, 1));

        MatchRepair.Repaired so = HouseWriting.repaired(match, circular, MatchRepair.Repaired.nothing(match));

        assertThat(so.text()).isEqualTo("Ha Nam Province organized a conference near Ha Noi.");
        assertThat(so.repairs())
                .containsExactly(
                        new Repair("province", "Province"),
                        new Repair("organised", "organized"),
                        new Repair("Hanoi", "Ha Noi"));
    }

    @Test
    void aTargetOfTheHouseItselfStays() {
        assertThat(restyled("Vietnam thanked Laos.").text()).isEqualTo("Vietnam thanked Laos.");
        assertThat(restyled("Vietnam thanked Laos.", new Penalty(Penalty.Reason.OLD, 1))
                        .repairs())
                .isEmpty();
    }

    private static MatchRepair.Repaired restyled(String target, Penalty... penalties) {
        Match match = match(SOURCE, target, penalties);
        HouseStyle news = new HouseStyle(
                "VNS",
                "Viet Nam News",
                "Việt Nam",
                "Hà Nội",
                true,
                false,
                false,
                false,
                false,
                false,
                false,
                new HouseNames(true, false, false, Map.of("Thành phố Hồ Chí Minh", "HCM City")));
        return HouseWriting.repaired(match, news, MatchRepair.Repaired.nothing(match));
    }

    private static Match match(String source, String target, Penalty... penalties) {
        Match plain = Samples.match(source, target, 100);
        return new Match(
                plain.unit(),
                source,
                target,
                plain.kind(),
                new MatchScore(100, List.of(penalties)),
                List.of(),
                List.of());
    }
}
