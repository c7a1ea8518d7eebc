package org.songngu.qa.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;

import java.io.File;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songngu.account.Audit;
import org.songngu.article.BlockKind;
import org.songngu.article.Documents;
import org.songngu.housestyle.HouseStyle;
import org.songngu.memory.MemoryFiles;
import org.songngu.memory.MemoryPolicies;
import org.songngu.memory.TranslationMemory;
import org.songngu.qa.ArticleSegment;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaPlace;
import org.songngu.qa.QaSubject;
import org.songngu.store.TestStoreBeans;
import org.songngu.termbase.Termbase;
import org.songngu.text.LanguagePair;
import org.songngu.workbench.Workbench;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// The check of missing terms with the termbase that ships.
class ShippedTermsCheckTest {

    private static final HouseStyle VNA =
            new HouseStyle("VNA", "VNA", "Vietnam", "Hanoi", false, false, false, false, false);
    private static ConfigurableApplicationContext desk;
    private static MissingTermCheck check;

    @BeforeAll
    static void start() {
        SpringApplication application = new SpringApplication(Desk.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setRegisterShutdownHook(false);
        desk = application.run();
        check = new MissingTermCheck(desk.getBean(Termbase.class));
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tổng Bí thư Tập Cận Bình tiếp đoàn.  | General Secretary Xi Jinping received the delegation. | 0
            Ông Tập Cận Bình tiếp đoàn.          | Xi received the delegation.                           | 0
            Ông Tập Cận Bình tiếp đoàn.          | Tap Can Binh received the delegation.                 | 1
            Ông Tập Cận Bình tiếp đoàn.          | Jinping received the delegation.                      | 1
            Ông Tô Lâm phát biểu.                | Lam spoke.                                            | 0
            Ông Tô Lâm phát biểu.                | To spoke.                                             | 1
            Ông Vla-đi-mia Pu-tin phát biểu.     | Vladimir Putin spoke.                                 | 0
            Bà nói về hợp tác với Niu Di-lân.    | She spoke of cooperation with New Zealand.            | 0
            Doanh nghiệp Đan Mạch tìm đối tác.   | Danish businesses are looking for partners.           | 0
            Doanh nghiệp Đan Mạch tìm đối tác.   | Foreign businesses are looking for partners.          | 1
            Đoàn công tác của tỉnh Quảng Trị tới. | The delegation from Quang Tri arrived.               | 0
            Đoàn công tác của tỉnh Quảng Trị tới. | The delegation from Quang Ninh arrived.              | 1
            """)
    void aNameHasItsEnglishFormOrItsSecondReferenceOrItsPeople(String source, String target, int findings) {
        assertThat(missing(source, target)).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Trong bối cảnh dịch bệnh, hai bên họp trực tuyến. | During the epidemic the two sides met online.
            Bên cạnh đó, hai bên bàn về thương mại.           | The two sides also discussed trade.
            Ông biểu dương kết quả công tác đối ngoại.        | He praised what had been done abroad.
            """)
    void aConnectingPhraseOrACollocationIsAdviceOnly(String source, String target) {
        assertThat(missing(source, target)).isEmpty();
    }

    @Test
    void aNameSaidInFullBeforeMayBeSaidByItsHead() {
        String source = "Ban Đối ngoại Trung ương đã hoàn thành tốt nhiệm vụ.";
        String target = "The Commission has fulfilled its tasks.";
        List<ArticleSegment> article = List.of(
                new ArticleSegment(
                        1,
                        1,
                        BlockKind.BODY,
                        "Ban Đối ngoại Trung ương tổ chức hội nghị.",
                        "The Party Central Committee's Commission for External Relations held a conference."),
                new ArticleSegment(2, 2, BlockKind.BODY, source, target));

        assertThat(missing(source, target)).hasSize(1);
        assertThat(check.check(new QaSubject(
                        source, target, LanguagePair.VI_EN, LocalDate.of(2023, 1, 13), VNA, new QaPlace(article, 1))))
                .isEmpty();
    }

    @Test
    void overTheShippedMemoryFewTermsAreCalledMissing() throws Exception {
        List<Pair> pairs = shipped();
        List<String> alarms = alarms(check, pairs);

        assertThat(pairs).hasSizeGreaterThan(1_200);
        assertThat(alarms).as(String.join("\n", alarms)).hasSizeLessThanOrEqualTo(pairs.size() / 50);
    }

    @Test
    void overTheShippedMemoryNoTermIsForbiddenOrRetired() throws Exception {
        assertThat(alarms(new ForbiddenTermCheck(desk.getBean(Termbase.class)), shipped()))
                .isEmpty();
    }

    private record Pair(String source, String target) {}

    private static List<Pair> shipped() throws Exception {
        List<Pair> pairs = new ArrayList<>();
        File[] files = new File("tmx").listFiles((folder, name) -> name.endsWith(".tmx"));
        for (File file : files == null ? new File[0] : files) {
            NodeList units = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file)
                    .getElementsByTagName("tu");
            for (int i = 0; i < units.getLength(); i++) {
                NodeList segments = ((Element) units.item(i)).getElementsByTagName("seg");
                pairs.add(new Pair(
                        segments.item(0).getTextContent(), segments.item(1).getTextContent()));
            }
        }
        return pairs;
    }

    private static List<String> alarms(QaCheck check, List<Pair> pairs) {
        List<String> alarms = new ArrayList<>();
        for (Pair pair : pairs) {
            check.check(subject(pair.source(), pair.target()))
                    .forEach(finding ->
                            alarms.add(finding.severity() + " " + finding.arguments() + " <- " + pair.target()));
        }
        return alarms;
    }

    private static QaSubject subject(String source, String target) {
        return new QaSubject(source, target, LanguagePair.VI_EN, LocalDate.of(2026, 11, 21), VNA);
    }

    private static List<QaFinding> missing(String source, String target) {
        return check.check(subject(source, target));
    }

    // no @Configuration: a scan of this package for checks must not find it
    @Import({Audit.class, TestStoreBeans.class})
    @ComponentScan(
            basePackages = {"org.songngu.termbase", "org.songngu.interchange"},
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Test.*"))
    static class Desk {

        @Bean
        TranslationMemory memory() {
            return mock(TranslationMemory.class, RETURNS_DEEP_STUBS);
        }

        @Bean
        MemoryFiles memoryFiles() {
            return mock(MemoryFiles.class, RETURNS_DEEP_STUBS);
        }

        @Bean
        MemoryPolicies memoryPolicies() {
            return mock(MemoryPolicies.class);
        }

        @Bean
        Documents documents() {
            return mock(Documents.class);
        }

        @Bean
        Workbench workbench() {
            return mock(Workbench.class);
        }
    }
}
