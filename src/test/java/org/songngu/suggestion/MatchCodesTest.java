package org.songngu.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songngu.text.InlineText;

class MatchCodesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the same codes
                "Thăm ⟨1⟩Huế⟨/1⟩.|Visit ⟨1⟩Hue⟨/1⟩.|Thăm ⟨1⟩Huế⟨/1⟩.|Visit ⟨1⟩Hue⟨/1⟩.|true",
                // other numbers: the words they hold tell which is which
                "⟨1⟩Huế⟨/1⟩ và ⟨2⟩Hội An⟨/2⟩|⟨1⟩Hue⟨/1⟩ and ⟨2⟩Hoi An⟨/2⟩|⟨1⟩Đà Nẵng⟨/1⟩, ⟨2⟩Huế⟨/2⟩ và ⟨3⟩Hội An⟨/3⟩|⟨2⟩Hue⟨/2⟩ and ⟨3⟩Hoi An⟨/3⟩|false",
                // other words in as many pairs: by order
                "⟨1⟩Huế⟨/1⟩ đón khách|⟨1⟩Hue⟨/1⟩ welcomes visitors|⟨1⟩Đà Nẵng⟨/1⟩ đón khách|⟨1⟩Hue⟨/1⟩ welcomes visitors|true",
                // the segment has none
                "Thăm ⟨1⟩Huế⟨/1⟩.|Visit ⟨1⟩Hue⟨/1⟩.|Thăm Huế.|Visit Hue.|false",
                // the match has none
                "Thăm Huế.|Visit Hue.|Thăm ⟨1⟩Huế⟨/1⟩.|Visit Hue.|false",
                // a break is no pair
                "Thăm Huế.⟨1/⟩|Visit Hue.⟨1/⟩|Thăm ⟨1⟩Huế⟨/1⟩.⟨2/⟩|Visit Hue.⟨2/⟩|false"
            })
    void theCodesOfAMatchBecomeThoseOfTheSegment(
            String source, String target, String segment, String expected, boolean same) {
        MatchCodes codes = MatchCodes.of(source, segment);

        assertThat(codes.target(target, InlineText.plainOf(target))).isEqualTo(expected);
        // what holds other words is in another place
        assertThat(codes.areSame()).isEqualTo(same && InlineText.plainOf(source).equals(InlineText.plainOf(segment)));
    }
}
