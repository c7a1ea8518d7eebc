package org.songngu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class CodedTextTest {

    // every sentence of the tests ends in a full stop and a space
    private static final Function<String, List<Span>> SENTENCES = text -> {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int stop = text.indexOf(". ", at);
            int end = stop < 0 ? text.length() : stop + 1;
            spans.add(new Span(at, end));
            at = stop < 0 ? end : stop + 2;
        }
        return spans;
    };

    private static List<String> segments(String written) {
        return new CodedText(InlineText.of(written), Map.of())
                .segments(SENTENCES).stream().map(CodedText::written).toList();
    }

    @Test
    void codesInsideASegmentAreNumberedFromOne() {
        assertThat(segments("Chiều nay, ⟨1⟩lãnh đạo⟨/1⟩ hai bộ họp. Xem ⟨2⟩thông cáo⟨/2⟩ chung."))
                .containsExactly("Chiều nay, ⟨1⟩lãnh đạo⟨/1⟩ hai bộ họp.", "Xem ⟨1⟩thông cáo⟨/1⟩ chung.");
    }

    @Test
    void codesAroundAWholeSegmentAreLeftOut() {
        assertThat(segments("⟨1⟩⟨2⟩Hai nước họp.⟨/2⟩⟨/1⟩⟨3/⟩")).containsExactly("Hai nước họp.");
        assertThat(segments("⟨1⟩Hai nước họp. Báo chí dự.⟨/1⟩")).containsExactly("Hai nước họp.", "Báo chí dự.");
    }

    @Test
    void aPairThatEndsInTheMiddleStays() {
        assertThat(segments("⟨1⟩Hà Nội⟨/1⟩, ngày 5.")).containsExactly("⟨1⟩Hà Nội⟨/1⟩, ngày 5.");
        assertThat(segments("Tại ⟨1⟩Hà Nội.⟨/1⟩⟨2/⟩")).containsExactly("Tại ⟨1⟩Hà Nội.⟨/1⟩");
    }

    @Test
    void labelsGoWithTheirCodes() {
        CodedText text = new CodedText.Builder()
                .words("Một ")
                .opening("b", "đậm")
                .words("hai")
                .closing("b", "đậm")
                .words(". Ba ")
                .alone("ảnh")
                .words("bốn.")
                .build();

        assertThat(text.written()).isEqualTo("Một ⟨1⟩hai⟨/1⟩. Ba ⟨2/⟩bốn.");
        assertThat(text.segments(SENTENCES))
                .extracting(CodedText::labels)
                .containsExactly(Map.of(1, "đậm"), Map.of(1, "ảnh"));
    }

    @Test
    void halvesWithoutAPartnerAndCrossingPairsStandAlone() {
        CodedText text = new CodedText.Builder()
                .closing("a", "")
                .words("một ")
                .opening("b", "")
                .opening("c", "")
                .words("hai ")
                .closing("b", "")
                .words("ba")
                .closing("c", "")
                .build();

        assertThat(text.written()).isEqualTo("⟨1/⟩một ⟨2⟩⟨3/⟩hai ⟨/2⟩ba⟨4/⟩");
    }

    @Test
    void marksOfTheTextItselfAreMadeHarmless() {
        assertThat(CodedText.plain("Vectơ ⟨1⟩ của x").written()).isEqualTo("Vectơ ‹1› của x");
    }
}
