package org.songngu.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.songngu.housestyle.HouseStyle;
import org.songngu.text.LanguagePair;
import org.songngu.text.Span;

/// Checks read words; what they find is told where it stands among the codes.
class CodedSegmentsTest {

    private static final HouseStyle STYLE =
            new HouseStyle("VNA", "Viet Nam News Agency", "Vietnam", "Hanoi", false, false, false, false, false);

    private final Proofreader proofreader = mock(Proofreader.class);

    @Test
    void aFindingIsToldWhereItStandsAndItsFixKeepsEveryCode() {
        when(proofreader.known(any())).thenReturn(List.of());
        QaCheck doubled = new WordsCheck("the the", "the");

        List<QaFinding> found = new CheckingQaRunner(List.of(doubled), proofreader)
                .check(subject("⟨1⟩Thủ tướng⟨/1⟩ phát biểu.", "⟨1⟩Today⟨/1⟩ the⟨2/⟩ the PM ⟨3⟩speaks⟨/3⟩."));

        assertThat(found).hasSize(1);
        QaFinding finding = found.getFirst();
        assertThat(finding.target().orElseThrow().of("⟨1⟩Today⟨/1⟩ the⟨2/⟩ the PM ⟨3⟩speaks⟨/3⟩."))
                .isEqualTo("the⟨2/⟩ the");
        assertThat(finding.fix()).contains("⟨1⟩Today⟨/1⟩ the⟨2/⟩ PM ⟨3⟩speaks⟨/3⟩.");
    }

    @Test
    void theProofreaderReadsWordsOnly() {
        QaSubject plain = PlainView.of(subject("Xin chào.", "He⟨1⟩llo⟨/1⟩.")).plain();
        assertThat(plain.target()).isEqualTo("Hello.");
        when(proofreader.known(plain))
                .thenReturn(List.of(new QaFinding(
                        "spelling",
                        IssueType.MISSPELLING,
                        Severity.WARNING,
                        Optional.empty(),
                        Optional.of(new Span(0, 5)),
                        List.of("Hello"),
                        Optional.empty())));

        List<QaFinding> found =
                new CheckingQaRunner(List.of(), proofreader).checkAndProofread(subject("Xin chào.", "He⟨1⟩llo⟨/1⟩."));

        assertThat(found)
                .singleElement()
                .satisfies(finding -> assertThat(finding.target()).contains(new Span(0, 8)));
    }

    private static QaSubject subject(String source, String target) {
        return new QaSubject(source, target, LanguagePair.VI_EN, LocalDate.of(2026, 11, 21), STYLE);
    }

    private record WordsCheck(String wrong, String right) implements QaCheck {

        @Override
        public String id() {
            return "words";
        }

        @Override
        public List<QaFinding> check(QaSubject subject) {
            int at = subject.target().indexOf(wrong);
            return at < 0
                    ? List.of()
                    : List.of(new QaFinding(
                            id(),
                            IssueType.DUPLICATION,
                            Severity.WARNING,
                            Optional.empty(),
                            Optional.of(new Span(at, at + wrong.length())),
                            List.of(),
                            Optional.of(subject.target().replace(wrong, right))));
        }

        @Override
        public List<QaExample> examples() {
            return List.of();
        }
    }
}
