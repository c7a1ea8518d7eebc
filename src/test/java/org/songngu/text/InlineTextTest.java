package org.songngu.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.songngu.text.InlineCode.Alone;
import org.songngu.text.InlineCode.Closing;
import org.songngu.text.InlineCode.Opening;

class InlineTextTest {

    private static final String SENTENCE = "Ngày ⟨1⟩2/9/1945⟨/1⟩, tại ⟨2⟩Quảng trường ⟨3⟩Ba Đình⟨/3⟩⟨/2⟩⟨4/⟩.";

    @Test
    void aTextIsTakenApartIntoWhatIsReadAndItsCodes() {
        InlineText text = InlineText.of(SENTENCE);

        assertThat(text.plain()).isEqualTo("Ngày 2/9/1945, tại Quảng trường Ba Đình.");
        assertThat(text.codes())
                .containsExactly(
                        new Opening(1, 5),
                        new Closing(1, 13),
                        new Opening(2, 19),
                        new Opening(3, 32),
                        new Closing(3, 39),
                        new Closing(2, 39),
                        new Alone(4, 39));
        assertThat(text.written()).isEqualTo(SENTENCE);
        assertThat(text.isWellNested()).isTrue();
        assertThat(text.hasStrayMarks()).isFalse();
    }

    @Test
    void aDecomposedTextKeepsItsFormAndItsCodes() {
        String decomposed = Normalizer.normalize(SENTENCE, Normalizer.Form.NFD);

        InlineText text = InlineText.of(decomposed);

        assertThat(text.written()).isEqualTo(decomposed);
        assertThat(text.hasCodesOf(InlineText.of(SENTENCE))).isTrue();
    }

    @Test
    void aTextWithoutCodesIsTheVerySameString() {
        String sentence = "Việt Nam phản đối hành động này.";

        assertThat(InlineText.plainOf(sentence)).isSameAs(sentence);
        assertThat(InlineText.of(sentence).written()).isSameAs(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟨⟩",
                "⟨0⟩",
                "⟨01⟩",
                "⟨/⟩",
                "⟨//1⟩",
                "⟨/1/⟩",
                "⟨1",
                "1⟩",
                "⟨ 1⟩",
                "⟨1 ⟩",
                "⟨x⟩",
                "⟨123456⟩",
                "⟨１⟩",
                "⟨",
                "⟩",
                "⟨1//⟩",
                "⟨-1⟩"
            })
    void whatIsNotWholeIsPlainTextWithStrayMarks(String broken) {
        InlineText text = InlineText.of("Hội nghị " + broken + " khai mạc.");

        assertThat(text.codes()).isEmpty();
        assertThat(text.plain()).isEqualTo("Hội nghị " + broken + " khai mạc.");
        assertThat(text.hasStrayMarks()).isTrue();
        assertThat(InlineText.of(broken).hasStrayMarks()).isTrue();
        assertThat(InlineText.of(InlineText.withoutMarks(text.plain())).hasStrayMarks())
                .isFalse();
    }

    @Test
    void anyMixOfMarksComesBackAsItWas() {
        Random random = new Random(18);
        String[] pieces = {"⟨", "⟩", "/", "1", "2", "0", "⟨1⟩", "⟨/1⟩", "⟨2/⟩", "tiếng", " ", "\uD83C\uDDFB"};
        for (int round = 0; round < 5_000; round++) {
            StringBuilder written = new StringBuilder();
            for (int i = random.nextInt(10); i >= 0; i--) {
                written.append(pieces[random.nextInt(pieces.length)]);
            }
            InlineText text = InlineText.of(written.toString());
            assertThat(text.written()).isEqualTo(written.toString());
            for (int at = 0; at < text.plain().length(); at++) {
                Span letter = text.writtenSpan(new Span(at, at + 1));
                assertThat(letter.of(text.written())).isEqualTo(text.plain().substring(at, at + 1));
                assertThat(text.plainPosition(letter.start())).isEqualTo(at);
            }
        }
    }

    @Test
    void aFindingOfThePlainTextIsShownWhereItStandsInTheWrittenOne() {
        InlineText text = InlineText.of("⟨1⟩Thủ tướng⟨/1⟩ thăm ⟨2⟩Nhật Bản⟨/2⟩.");

        assertThat(text.writtenSpan(new Span(0, 9)).of(text.written())).isEqualTo("Thủ tướng");
        assertThat(text.writtenSpan(new Span(15, 23)).of(text.written())).isEqualTo("Nhật Bản");
        assertThat(text.writtenSpan(new Span(10, 23)).of(text.written())).isEqualTo("thăm ⟨2⟩Nhật Bản");
        assertThat(text.writtenSpan(new Span(23, 23))).isEqualTo(new Span(37, 37));
        assertThat(text.plainPosition(text.written().length())).isEqualTo(24);
        assertThat(text.plainPosition(13)).isEqualTo(9);
    }

    @ParameterizedTest
    @CsvSource({
        "Ngày ⟨1⟩13-1⟨/1⟩ tới, 5, 9, 13/1, Ngày ⟨1⟩13/1⟨/1⟩ tới",
        "Ngày 1⟨1⟩3-⟨/1⟩1 tới, 5, 9, 13/1, Ngày 1⟨1⟩3/⟨/1⟩1 tới",
        "ngày ⟨1⟩tới⟨/1⟩ đây, 0, 8, hôm nay, ⟨1⟩hôm nay⟨/1⟩ đây",
        "⟨1⟩ngày⟨/1⟩ tới, 0, 4, Ngày, ⟨1⟩Ngày⟨/1⟩ tới",
        "tiế⟨1/⟩ng, 0, 5, '', ⟨1/⟩",
        "⟨1⟩Xong⟨/1⟩, 4, 4, ., ⟨1⟩Xong⟨/1⟩."
    })
    void aPartIsExchangedAndNoCodeIsLost(String written, int start, int end, String by, String expected) {
        InlineText replaced = InlineText.of(written).replace(new Span(start, end), by);

        assertThat(replaced.written()).isEqualTo(expected);
    }

    @Test
    void exchangingNeverLosesACodeOrBreaksAPair() {
        Random random = new Random(7);
        InlineText text = InlineText.of(SENTENCE);
        for (int round = 0; round < 2_000; round++) {
            int start = random.nextInt(text.plain().length());
            int end = start + random.nextInt(text.plain().length() - start + 1);
            InlineText replaced = text.replace(new Span(start, end), "Ba Vì 2/9".substring(random.nextInt(9)));
            assertThat(replaced.hasCodesOf(text)).isTrue();
            assertThat(replaced.isWellNested()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "⟨1⟩Thủ tướng⟨/1⟩ thăm ⟨2⟩Nhật Bản⟨/2⟩.|Thủ tướng đã thăm Nhật Bản!|⟨1⟩Thủ tướng⟨/1⟩ đã thăm ⟨2⟩Nhật Bản⟨/2⟩!",
                "on ⟨1⟩13-1⟨/1⟩ at ⟨2⟩9h⟨/2⟩|on 26-1 at 10h|on ⟨1⟩26-1⟨/1⟩ at ⟨2⟩10h⟨/2⟩",
                "⟨1⟩hà nội⟨/1⟩ đẹp⟨2/⟩|HÀ NỘI ĐẸP|⟨1⟩HÀ NỘI⟨/1⟩ ĐẸP⟨2/⟩",
                "⟨1⟩⟨2⟩a⟨/2⟩⟨/1⟩ b|b|⟨1⟩⟨2⟩⟨/2⟩⟨/1⟩b",
                "Thăm ⟨1⟩Hà Nội⟨/1⟩ hôm nay|Thăm thủ đô Hà Nội hôm nay|Thăm thủ đô ⟨1⟩Hà Nội⟨/1⟩ hôm nay",
                "Thăm ⟨1⟩Hà Nội⟨/1⟩|Thăm Hà Nội hôm nay|Thăm ⟨1⟩Hà Nội hôm nay⟨/1⟩",
                "a⟨1⟩xyz⟨/1⟩b|ab|a⟨1⟩⟨/1⟩b",
                "a⟨1⟩xyz⟨/1⟩|ab|a⟨1⟩b⟨/1⟩",
                "xyz⟨1⟩⟨/1⟩|ab|ab⟨1⟩⟨/1⟩",
                "⟨1⟩xyz⟨/1⟩|abc|⟨1⟩abc⟨/1⟩"
            })
    void whoChangesTheWordsOnlyLeavesTheCodesBesideThem(String written, String words, String expected) {
        InlineText rewritten = InlineText.of(written).rewritten(words);

        assertThat(rewritten.plain()).isEqualTo(words);
        assertThat(rewritten.isWellNested()).isTrue();
        assertThat(rewritten.written()).isEqualTo(expected);
    }

    @Test
    void sentencesShareTheCodesOfTheirParagraph() {
        InlineText paragraph = InlineText.of("⟨1⟩Xin chào.⟨/1⟩⟨2/⟩ ⟨3⟩Hẹn ⟨4⟩gặp lại. Tạm⟨/4⟩ biệt.⟨/3⟩");
        String plain = paragraph.plain();

        List<InlineText> sentences =
                paragraph.cut(List.of(new Span(0, 9), new Span(10, 22), new Span(23, plain.length())));

        assertThat(sentences)
                .extracting(InlineText::written)
                .containsExactly("⟨1⟩Xin chào.⟨/1⟩⟨2/⟩", "⟨3⟩Hẹn ⟨4⟩gặp lại.", "Tạm⟨/4⟩ biệt.⟨/3⟩");
        assertThat(sentences).allMatch(InlineText::isWellNested);
        assertThat(sentences.get(1).inOrder().written()).isEqualTo("⟨1⟩Hẹn ⟨2⟩gặp lại.");
        assertThat(sentences.get(2).inOrder().written()).isEqualTo("Tạm⟨/1⟩ biệt.⟨/2⟩");
    }

    @Test
    void cuttingPutsEveryCodeIntoOnePart() {
        Random random = new Random(3);
        InlineText text = InlineText.of(SENTENCE);
        int length = text.plain().length();
        for (int round = 0; round < 500; round++) {
            List<Span> parts = new ArrayList<>();
            int at = 0;
            while (at < length) {
                int end = Math.min(length, at + 1 + random.nextInt(12));
                parts.add(new Span(at, end));
                at = end + random.nextInt(2);
            }
            List<InlineCode> codes = new ArrayList<>();
            text.cut(parts).forEach(part -> codes.addAll(part.codes()));
            assertThat(codes)
                    .extracting(InlineCode::written)
                    .containsExactlyElementsOf(
                            text.codes().stream().map(InlineCode::written).toList());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "⟨1⟩a⟨/1⟩, true",
        "a⟨/1⟩ b⟨2⟩c, true",
        "⟨1⟩a⟨2/⟩⟨/1⟩, true",
        "⟨/1⟩a⟨1⟩, false",
        "⟨1⟩a⟨2⟩b⟨/1⟩c⟨/2⟩, false",
        "⟨1⟩a⟨1⟩b⟨/1⟩, false",
        "⟨1⟩a⟨/1⟩⟨/1⟩, false",
        "⟨1/⟩a⟨1/⟩, false",
        "⟨1⟩a⟨1/⟩, false",
        "⟨1⟩a⟨/2⟩b⟨/1⟩, false",
        "⟨1⟩a⟨2⟩b⟨/1⟩, false",
        "không có mã, true"
    })
    void aDocumentCanBeRebuiltOnlyFromPairsThatAreNested(String written, boolean expected) {
        assertThat(InlineText.of(written).isWellNested()).isEqualTo(expected);
    }

    @Test
    void theSameCodesInAnotherOrderAreTheSameCodes() {
        InlineText source = InlineText.of("⟨1⟩Hà Nội⟨/1⟩ hôm nay⟨2/⟩");

        assertThat(source.hasCodesOf(InlineText.of("Today⟨2/⟩ in ⟨1⟩Ha Noi⟨/1⟩")))
                .isTrue();
        assertThat(source.hasCodesOf(InlineText.of("Today in ⟨1⟩Ha Noi⟨/1⟩"))).isFalse();
        assertThat(source.hasCodesOf(InlineText.of("Today⟨2/⟩⟨2/⟩ in ⟨1⟩Ha Noi⟨/1⟩")))
                .isFalse();
        assertThat(new Opening(1, 4).isSameAs(new Opening(1, 9))).isTrue();
        assertThat(new Opening(1, 4).isSameAs(new Closing(1, 4))).isFalse();
    }

    @Test
    void whatCannotBeWrittenIsRefused() {
        assertThatThrownBy(() -> new Opening(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Alone(1, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Alone(100_000, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new InlineText("an", List.of(new Alone(1, 3))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new InlineText("an", List.of(new Alone(1, 2), new Alone(2, 1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new InlineText("⟨1⟩", List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "⟨1⟩Hà, 0, 3",
        "⟨/1⟩, 0, 4",
        "⟨1/⟩, 0, 4",
        "a⟨90⟩, 1, 5",
        "⟨12345⟩, 0, 7",
        "⟨123456⟩, 0, -1",
        "⟨1⟩, 1, -1",
        "a, 1, -1",
        "a⟨1, 1, -1"
    })
    void whereACodeEndsIsKnownFromWhereItBegins(String written, int start, int end) {
        assertThat(InlineText.endOfCode(written, start)).isEqualTo(end);
    }

    @Test
    void theCodesAtAGapStayWithWhatTheyCloseAndGoWithWhatTheyOpen() {
        List<Span> sentences = List.of(new Span(0, 8), new Span(9, 17));

        assertThat(InlineText.of("Câu một.⟨1⟩ Câu hai.⟨/1⟩").cut(sentences))
                .extracting(InlineText::written)
                .containsExactly("Câu một.", "⟨1⟩Câu hai.⟨/1⟩");
        assertThat(InlineText.of("⟨1⟩Câu một. ⟨/1⟩Câu hai.").cut(sentences))
                .extracting(InlineText::written)
                .containsExactly("⟨1⟩Câu một.⟨/1⟩", "Câu hai.");
        assertThat(InlineText.of("⟨1⟩Câu một. C⟨/1⟩âu hai.").cut(sentences))
                .extracting(InlineText::written)
                .containsExactly("⟨1⟩Câu một.", "C⟨/1⟩âu hai.");
    }

    @Test
    void aTextThatBeginsWithACodeIsReadWithoutIt() {
        assertThat(InlineText.plainOf("⟨1⟩Hà⟨/1⟩ Nội")).isEqualTo("Hà Nội");
    }
}
