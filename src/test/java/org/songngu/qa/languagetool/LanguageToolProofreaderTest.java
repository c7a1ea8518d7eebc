package org.songngu.qa.languagetool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.languagetool.JLanguageTool;
import org.songngu.qa.Proofreader;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.termbase.Concept;
import org.songngu.termbase.ConceptId;
import org.songngu.termbase.Term;
import org.songngu.termbase.TermHit;
import org.songngu.termbase.TermStatus;
import org.songngu.termbase.TermType;
import org.songngu.termbase.Termbase;
import org.songngu.text.Language;
import org.songngu.text.LanguagePair;
import org.songngu.text.Span;

class LanguageToolProofreaderTest {

    private static final Proofreading DESK = new Proofreading(termbase());
    private static final Proofreader PROOFREADER = DESK.proofreader();

    @AfterAll
    static void close() {
        DESK.close();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            VNA | The two sides discussed enviromental issues.     | english-spelling | The two sides discussed environmental issues.
            VNA | The programe was launched in Hanoi.              | english-spelling | The programme was launched in Hanoi.
            VNA | Labor cooperation is a color of the ties.        | english-spelling | Labor cooperation is a colour of the ties.
            VNA | The delegations was received by the minister.    | english-grammar  | The delegations were received by the minister.
            VOV | The ministry discussed labour cooperation.       | english-spelling | The ministry discussed labor cooperation.
            """)
    void englishIsReadInTheVariantOfTheHouse(String house, String target, String check, String fixed) {
        List<QaFinding> findings = english("Hai bên thảo luận.", target, house);
        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.check()).isEqualTo(check);
            assertThat(finding.severity()).isNotEqualTo(Severity.ERROR);
            assertThat(finding.fix()).contains(fixed);
        });
    }

    @Test
    void grammarIsToldByItsKindWithTheEnglishExplanationBehindIt() {
        QaFinding finding = english("Hai bên thảo luận.", "The delegations was received by the minister.", "VNA")
                .getFirst();
        assertThat(finding.messageKey()).isEqualTo("qa.english-grammar.agreement");
        assertThat(finding.arguments())
                .hasSize(3)
                .allSatisfy(argument -> assertThat(argument).isNotBlank().doesNotContain("<suggestion>"));
    }

    @Test
    void namesOfTheSourceAndTermsOfTheSegmentAndValuesAreKnown() {
        String source = "Ông Kakhidze và bà Nguyễn Thị Tuyết dự lễ hội lăm vông ngày 22/11 tại Đắk Lắk.";
        String target =
                "Kakhidze and Nguyen Thi Tuyet attended the lamvongs festival in Dak Lak on November 22 at km45.";
        assertThat(english(source, target, "VNA")).isEmpty();
    }

    @Test
    void aNameThatTheSourceWritesOtherwiseIsWrong() {
        List<QaFinding> findings = english(
                "Tổng thống Bolsonaro phát biểu.", "In his speech, President Bolsonoro thanked Vietnam.", "VNA");
        assertThat(findings)
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.fix()).contains("In his speech, President Bolsonaro thanked Vietnam."));
    }

    @Test
    void vietnameseIsReadInTheStyleOfTheHouseAndAConfusionComesBeforeTheSpeller() {
        String target = "Cơ quan chức năng sử lý nghiêm, vì hoà bình và phát triễn.";
        assertThat(vietnamese(target))
                .extracting(
                        finding -> finding.check() + " " + finding.arguments().getFirst())
                .containsExactly("vietnamese-confusion sử", "vietnamese-style hoà", "vietnamese-confusion triễn");
    }

    @Test
    void aDecomposedTextIsMarkedWhereItIsStored() {
        String target = Normalizer.normalize("Đại sứ nhấn mạnh nhửng kết quả tốt đẹp.", Normalizer.Form.NFD);
        QaFinding finding = vietnamese(target).getFirst();
        assertThat(Normalizer.normalize(finding.target().orElseThrow().of(target), Normalizer.Form.NFC))
                .isEqualTo("nhửng");
        assertThat(Normalizer.normalize(finding.fix().orElseThrow(), Normalizer.Form.NFC))
                .isEqualTo("Đại sứ nhấn mạnh những kết quả tốt đẹp.");
    }

    @Test
    void wordsOfTheDeskThatTheDictionaryLacksAreKnown() {
        assertThat(english("Cần giữ thế chủ động.", "The sector must keep its proactiveness.", "VNA"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The two sides valued the results of cooperation over the past time.",
                "Vietnam pursues the “four no’s” defence policy.",
                "The project treated about 130,000 cu.m of soil on 50 sq.m of floor."
            })
    void formulasOfThePressAreNoMistakes(String target) {
        assertThat(english("Hai bên nhất trí.", target, "VNA")).isEmpty();
    }

    @Test
    void whatWasReadIsKnownAndWhatWasNotIsUnread() {
        QaSubject subject = DESK.subject("The talks ended.", "Cuộc hội đàm đã kêt thúc.", LanguagePair.EN_VI, "VNA");
        assertThat(PROOFREADER.known(subject)).isEmpty();
        assertThat(PROOFREADER.isUnread(subject)).isTrue();
        List<QaFinding> findings = PROOFREADER.read(subject);
        assertThat(findings).isNotEmpty();
        assertThat(PROOFREADER.known(subject)).isEqualTo(findings);
        assertThat(PROOFREADER.isUnread(subject)).isFalse();
    }

    @Test
    void anEmptyTextIsNotRead() {
        assertThat(PROOFREADER.isUnread(DESK.subject("Xin chào.", " ", LanguagePair.VI_EN, "VNA")))
                .isFalse();
    }

    @Test
    void anEngineThatCannotBeMadeFindsNothingAndIsNotTriedAgain() {
        int[] tries = {0};
        Engine engine = new Engine("broken", 1, () -> {
            tries[0]++;
            throw new IllegalStateException("no dictionary");
        });
        assertThat(engine.check("Hello.")).isEmpty();
        assertThat(engine.check("Hello.")).isEmpty();
        assertThat(tries[0]).isEqualTo(1);
    }

    @Test
    void anEngineThatFailsOnATextReadsTheNext() {
        int[] checks = {0};
        Engine engine = new Engine("frail", 1, () -> new JLanguageTool(new Vietnamese()) {
            @Override
            public List<org.languagetool.rules.RuleMatch> check(String text) throws java.io.IOException {
                if (checks[0]++ == 0) {
                    throw new IllegalStateException("stumbled");
                }
                return super.check(text);
            }
        });
        assertThat(engine.check("Xin chào.")).isEmpty();
        assertThat(engine.check("Xin chào.")).isPresent();
    }

    private static List<QaFinding> english(String source, String target, String house) {
        return PROOFREADER.read(DESK.subject(source, target, LanguagePair.VI_EN, house));
    }

    private static List<QaFinding> vietnamese(String target) {
        return PROOFREADER.read(DESK.subject("The text.", target, LanguagePair.EN_VI, "VNA"));
    }

    private static Termbase termbase() {
        Termbase termbase = mock(Termbase.class, withSettings().stubOnly());
        Term term = term(Language.EN, "lamvongs");
        Concept concept = new Concept(new ConceptId("c1"), "", "", "", null, List.of(term));
        TermHit hit = new TermHit(new Span(0, 3), concept, term(Language.VI, "lăm vông"), List.of(term), false, false);
        when(termbase.recognize(any(), any())).thenReturn(List.of());
        when(termbase.recognize(
                        eq("Ông Kakhidze và bà Nguyễn Thị Tuyết dự lễ hội lăm vông ngày 22/11 tại Đắk Lắk."), any()))
                .thenReturn(List.of(hit));
        return termbase;
    }

    private static Term term(Language language, String text) {
        return new Term(language, text, TermStatus.PREFERRED, TermType.FULL_FORM, Set.of(), null, null, "", false, "");
    }
}
