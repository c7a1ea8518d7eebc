package org.songngu.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songngu.text.Language;

class CriticalDifferencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            figure          | Có 61 đại biểu dự họp.                          | Có 58 đại biểu dự họp.                         | 61;58
            percentage      | Xuất khẩu đạt 42,5% kế hoạch.                   | Xuất khẩu đạt 44,1% kế hoạch.                  | 42,5%;44,1%
            date            | Hội nghị khai mạc ngày 13/1 ở thành phố.        | Hội nghị khai mạc ngày 26/1 ở thành phố.       | 13/1;26/1
            figure added    | Đoàn gồm 12 người đã lên đường.                 | Đoàn gồm nhiều người đã lên đường.             | 12
            number in words | Cả ba bên cùng ký văn kiện.                     | Cả hai bên cùng ký văn kiện.                   | ba;hai
            name            | Sáng nay, ông Trần Văn Bình đã phát biểu.       | Sáng nay, ông Lê Minh Đức đã phát biểu.        | Trần Văn Bình;Lê Minh Đức
            name at head    | Trần Văn Bình đã phát biểu khai mạc.            | Lê Minh Đức đã phát biểu khai mạc.             | Trần Văn Bình;Lê Minh Đức
            place           | Đoàn đã rời Hà Nội chiều nay.                   | Đoàn đã rời Huế chiều nay.                     | Hà Nội;Huế
            country         | Quan hệ với Nhật Bản phát triển tốt đẹp.        | Quan hệ với Hàn Quốc phát triển tốt đẹp.       | nhật bản;hàn quốc;Nhật Bản;Hàn Quốc
            title           | Phát biểu của phó thủ tướng được hoan nghênh.   | Phát biểu của thủ tướng được hoan nghênh.      | phó
            negation        | Hai bên không ra tuyên bố chung.                | Hai bên đã ra tuyên bố chung.                  | không
            """)
    void whatChangesWhoHowManyOrWhetherIsNamed(String why, String query, String source, String words)
            throws IOException {
        assertThat(guard().between(Language.VI, query, source)).as(why).containsExactlyInAnyOrder(words.split(";"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name     | The delegation left Hanoi on schedule.          | The delegation left Hue on schedule.            | Hanoi;Hue
            title    | He met the deputy minister in the afternoon.    | He met the minister in the afternoon.           | deputy
            figure   | Some 61 delegates attended the meeting.         | Some 58 delegates attended the meeting.         | 61;58
            polarity | The move was condemned by both sides.           | The move was welcomed by both sides.            | condemned;welcomed
            """)
    void theGuardWatchesEnglishSourcesToo(String why, String query, String source, String words) throws IOException {
        assertThat(guard().between(Language.EN, query, source)).as(why).containsExactlyInAnyOrder(words.split(";"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a common word                        | Hai bên tăng cường hợp tác.      | Hai bên đẩy mạnh hợp tác.
            the word that opens the sentence     | Chiều nay, đoàn lên đường.       | Sáng nay, đoàn lên đường.
            the word behind a dateline           | Huế (TTXVN) – Sáng nay, đoàn đi. | Huế (TTXVN) – Chiều nay, đoàn đi.
            case                                 | HAI BÊN KÝ KẾT VĂN KIỆN          | Hai bên ký kết văn kiện
            a spelling variant                   | Hội nghị hoà bình ở Mĩ Tho       | Hội nghị hòa bình ở Mỹ Tho
            a headline in capitals               | ĐẨY MẠNH HỢP TÁC KINH TẾ         | TĂNG CƯỜNG HỢP TÁC KINH TẾ
            """)
    void anyOtherDifferenceIsNotCritical(String why, String query, String source) throws IOException {
        assertThat(guard().between(Language.VI, query, source)).as(why).isEmpty();
    }

    @Test
    void anotherUnicodeFormIsNoDifference() throws IOException {
        String sentence = "Đại sứ Nhật Bản không dự lễ ngày 13/1.";

        assertThat(guard().between(Language.VI, sentence, Normalizer.normalize(sentence, Normalizer.Form.NFD)))
                .isEmpty();
    }

    private static CriticalDifferences guard() throws IOException {
        return new CriticalDifferences(CriticalWordsTest.shipped().words());
    }
}
