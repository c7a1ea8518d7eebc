package org.songngu.qa.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.songngu.housestyle.HouseStyles;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaRunner;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.termbase.Termbase;
import org.songngu.text.LanguagePair;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class QaChecksTest {

    private static final AnnotationConfigApplicationContext CONTEXT = context();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void everyExampleGivesWhatItSays(QaCheck check, QaExample example) {
        List<QaFinding> findings = check.check(subject(example));
        assertThat(findings).as(example.target()).hasSize(example.findings()).allSatisfy(finding -> {
            assertThat(finding.check()).isEqualTo(check.id());
            finding.source()
                    .ifPresent(span -> assertThat(span.of(example.source())).isNotEmpty());
            finding.target()
                    .ifPresent(span -> assertThat(span.of(example.target())).isNotEmpty());
            finding.fix().ifPresent(fix -> assertThat(fix).isNotEqualTo(example.target()));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("checks")
    void everyCheckHasAWrongAndARightExample(QaCheck check) {
        assertThat(check.examples()).anyMatch(example -> example.findings() > 0);
        assertThat(check.examples()).anyMatch(example -> example.findings() == 0);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("checks")
    void everyCheckHasItsMessagesInBothLanguages(QaCheck check) throws IOException {
        for (String language : List.of("vi", "en")) {
            Properties messages = messages(language);
            assertThat(messages.getProperty("qa." + check.id() + ".name")).isNotBlank();
            assertThat(messages.getProperty("qa." + check.id())).isNotBlank();
            for (QaExample example : check.examples()) {
                for (QaFinding finding : check.check(subject(example))) {
                    assertThat(MessageFormat.format(
                                    messages.getProperty(finding.messageKey()),
                                    finding.arguments().toArray()))
                            .doesNotContainPattern("\\{\\d");
                }
            }
        }
    }

    @Test
    void thereAreAtLeastFortyFourChecksWithDistinctIds() {
        Collection<QaCheck> checks = CONTEXT.getBeansOfType(QaCheck.class).values();
        assertThat(checks).hasSizeGreaterThanOrEqualTo(44);
        assertThat(checks).extracting(QaCheck::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            VGP | Việt Nam coi trọng đối thoại. | Vietnam values dialogue.          | Viet Nam values dialogue.
            VNS | Việt Nam coi trọng đối thoại. | Vietnam values dialogue.          | Việt Nam values dialogue.
            VNA | Việt Nam coi trọng đối thoại. | Việt Nam values dialogue.         | Vietnam values dialogue.
            VNA | Thảo luận về Biển Đông.       | Discussing the South China Sea.   | Discussing the East Sea.
            VNA | Kết thúc hội nghị.            | The the conference ended.         | The conference ended.
            VNA | Kết thúc hội nghị.            | The  conference ended.            | The conference ended.
            VNA | Kết thúc hội nghị.            | The conference ended .            | The conference ended.
            VNS | Kết thúc hội nghị./.          | The conference ended./.           | The conference ended.
            VNA | Kết thúc hội nghị.            | The conference ended              | The conference ended.
            VNA | Kết thúc hội nghị.            | the conference ended.             | The conference ended.
            VNA | Bộ tổ chức hội nghị.          | The ministry organized it.        | The ministry organised it.
            VOV | Bộ tổ chức hội nghị.          | The ministry organised it.        | The ministry organized it.
            VNA | Hội nghị kết thúc.             | The talks ended. They recognized it. | The talks ended. They recognised it.
            MOFA | Đoàn thăm tỉnh Hà Nam.        | They visited Ha Nam province.     | They visited Ha Nam Province.
            VNA | Khai mạc ngày 9/10/2026.      | Opened on 9 October 2026.         | Opened on October 9, 2026.
            VNA | Xuất khẩu tăng 7,5%.          | Exports rose 7.5 per cent.        | Exports rose 7.5%.
            VNA | Ảnh: TTXVN                    | Photo: TTXVN                      | Photo: VNA
            VNA | Quần đảo Hoàng Sa.            | The Paracel Islands.              | The Hoang Sa (Paracel) archipelago.
            VNA | Máy bay A380 hạ cánh.         | The Ả80 landed.                   | The A380 landed.
            VNA | Tại Hà Nội, hai bên họp.      | In Hanoi,both sides met.          | In Hanoi, both sides met.
            VNA | Đảng ban hành nghị quyết.     | The pảty issued a resolution.     | The party issued a resolution.
            VNA | Chào Việt Nam!                | Viá»‡t nam!                       | Việt nam!
            VNA | Hội nghị ngày 9/10.           | The meeting on September 10.      | The meeting on October 9.
            VNS | Tổng Bí thư Tô Lâm nói.       | General Secretary To Lam spoke.   | General Secretary Tô Lâm spoke.
            VNA | Tổng Bí thư Tô Lâm nói.       | General Secretary Tô Lâm spoke.   | General Secretary To Lam spoke.
            VNS | TP.HCM họp báo.               | Ho Chi Minh City held a briefing. | HCM City held a briefing.
            VGP | Đoàn tới Đà Nẵng.             | They came to Danang.              | They came to Da Nang.
            MOFA | Thủ tướng Phạm Minh Chính    | Prime Minister Minh Chinh Pham    | Prime Minister Pham Minh Chinh
            VNS | Bà Lê An và bà Lê An          | Lê An and Lê An                   | Lê An and An
            MOFA | Hòa bình ở Biển Đông.        | Peace in the East Sea (South China Sea). | Peace in the East Sea.
            VNA | Tổng thống Biden              | The US President Joe Biden        | The former US President Joe Biden
            VNA | Đoàn Mặt trận Tổ quốc.        | The Homeland Front delegation.    | The Fatherland Front delegation.
            """)
    void theWorstFindingIsPutRightByItsFix(String house, String source, String target, String fixed) {
        List<QaFinding> findings = runner().check(subject(source, target, LanguagePair.VI_EN, house));
        assertThat(findings.stream().flatMap(finding -> finding.fix().stream())).contains(fixed);
    }

    @Test
    void theWorstComesFirst() {
        List<QaFinding> findings = runner().check(subject(
                "Phó Thủ tướng dự hội nghị ngày 9/10.",
                "the Prime Minister  attended the conference on September 10",
                LanguagePair.VI_EN,
                "VNA"));
        assertThat(findings).hasSizeGreaterThan(3);
        assertThat(findings).extracting(QaFinding::severity).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void anEmptyTargetIsReportedOnceAndNothingElse() {
        assertThat(runner().check(subject("Hai bên chưa ký 5 văn kiện ngày 9/10.", " ", LanguagePair.VI_EN, "VNA")))
                .extracting(QaFinding::check)
                .containsExactly("empty-target");
    }

    @Test
    void aRightVietnameseTargetIsQuiet() {
        assertThat(runner().check(subject(
                        "The two sides have not signed the 5 million USD agreement.",
                        "Hai bên chưa ký thỏa thuận trị giá 5 triệu USD, luôn luôn như vậy.",
                        LanguagePair.EN_VI,
                        "VNA")))
                .isEmpty();
    }

    @Test
    void theShippedMemoryRaisesNoErrorAndFewWarnings() throws Exception {
        List<String> errors = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        int pairs = 0;
        File[] files = new File("tmx").listFiles((folder, name) -> name.endsWith(".tmx"));
        for (File file : files == null ? new File[0] : files) {
            NodeList units = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file)
                    .getElementsByTagName("tu");
            for (int i = 0; i < units.getLength(); i++) {
                NodeList segments = ((Element) units.item(i)).getElementsByTagName("seg");
                QaSubject pair = subject(
                        segments.item(0).getTextContent(),
                        segments.item(1).getTextContent(),
                        LanguagePair.VI_EN,
                        "VNA");
                pairs++;
                for (QaFinding finding : runner().check(pair)) {
                    String line = finding.check() + " " + finding.arguments() + "\n  " + pair.source() + "\n  "
                            + pair.target();
                    if (finding.severity() == Severity.ERROR) {
                        errors.add(line);
                    } else if (!finding.check().endsWith("-term")
                            // a unit of a memory stands for no article: nobody explained anything before it
                            && !finding.check().equals("abbreviation-first-use")) {
                        warnings.add(line);
                    }
                }
            }
        }
        assumeTrue(pairs > 0, "no shipped memory beside this build");
        assertThat(errors).as("errors in %d pairs", pairs).isEmpty();
        assertThat(warnings.size()).as(String.join("\n", warnings)).isLessThanOrEqualTo(pairs / 100);
    }

    static Stream<Arguments> examples() {
        return checks().flatMap(check -> check.examples().stream().map(example -> Arguments.of(check, example)));
    }

    static Stream<QaCheck> checks() {
        return CONTEXT.getBeansOfType(QaCheck.class).values().stream();
    }

    static QaSubject subject(QaExample example) {
        return new QaSubject(
                example.source(),
                example.target(),
                LanguagePair.VI_EN,
                DAY,
                CONTEXT.getBean(HouseStyles.class).byCode("VNA"),
                example.place());
    }

    static QaSubject subject(String source, String target) {
        return subject(source, target, LanguagePair.VI_EN, "VNA");
    }

    private static QaSubject subject(String source, String target, LanguagePair pair, String house) {
        return new QaSubject(
                source, target, pair, DAY, CONTEXT.getBean(HouseStyles.class).byCode(house));
    }

    private static QaRunner runner() {
        return CONTEXT.getBean(QaRunner.class);
    }

    static Properties messages(String language) throws IOException {
        Properties messages = new Properties();
        try (InputStream in = QaChecksTest.class.getResourceAsStream("/messages_" + language + ".properties")) {
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return messages;
    }

    private static AnnotationConfigApplicationContext context() {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(Termbase.class, SampleTermbase::create);
        context.scan("org.songngu.placeable", "org.songngu.housestyle", "org.songngu.qa");
        context.refresh();
        return context;
    }
}
