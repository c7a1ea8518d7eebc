package org.songngu.qa.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.songngu.qa.QaChoice;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;

/// With a small authority of its own, in which two persons are called Lý Cường; the shipped one has no such pair.
class NamesakesCheckTest {

    private static final String SOURCE = "Ông Lý Cường phát biểu.";

    private final NamesakesCheck check = new NamesakesCheck(SampleTermbase.create());

    @Test
    void theQuestionNamesBothAndHasAnAnswerForEach() {
        QaFinding question = only(new QaExample(SOURCE, "Li Qiang spoke.", 1));
        assertThat(question.messageKey()).isEqualTo("qa.namesakes");
        assertThat(question.arguments()).containsExactly("Lý Cường", "Li Qiang (Premier of China); Ly Cuong (Vietnam)");
        assertThat(question.choices())
                .containsExactly(
                        new QaChoice("Lý Cường", "nm-china", "Li Qiang (Premier of China)"),
                        new QaChoice("Lý Cường", "nm-vietnam", "Ly Cuong (Vietnam)"));
    }

    @Test
    void afterTheAnswerOnlyTheOtherPersonIsWrongAndPutRight() {
        QaFinding wrong = only(new QaExample(SOURCE, "Ly Cuong spoke.", 1).choosing("Lý Cường", "nm-china"));
        assertThat(wrong.messageKey()).isEqualTo("qa.namesakes.other");
        assertThat(wrong.fix()).contains("Li Qiang spoke.");
        assertThat(wrong.choices()).isEmpty();
        QaFinding turned = only(new QaExample(SOURCE, "Li Qiang spoke.", 1).choosing("Lý Cường", "nm-vietnam"));
        assertThat(turned.fix()).contains("Ly Cuong spoke.");
    }

    @Test
    void anAnswerThatTheAuthorityNoLongerHasIsAskedForAgain() {
        assertThat(only(new QaExample(SOURCE, "Li Qiang spoke.", 1).choosing("Lý Cường", "nm-gone"))
                        .choices())
                .hasSize(2);
    }

    private QaFinding only(QaExample example) {
        List<QaFinding> findings = check.check(QaChecksTest.subject(example));
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }
}
