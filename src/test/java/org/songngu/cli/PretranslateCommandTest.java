package org.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.songngu.article.Article;
import org.songngu.article.ArticleImporter;
import org.songngu.article.ArticleWarning;
import org.songngu.article.Block;
import org.songngu.article.BlockKind;
import org.songngu.article.BlockReason;
import org.songngu.article.ImportOutcome;
import org.songngu.article.Segmenter;
import org.songngu.housestyle.HouseStyle;
import org.songngu.housestyle.HouseStyles;
import org.songngu.memory.Match;
import org.songngu.memory.MatchKind;
import org.songngu.memory.MatchScore;
import org.songngu.memory.MemoryId;
import org.songngu.memory.NewUnit;
import org.songngu.memory.TranslationMemory;
import org.songngu.memory.TranslationUnit;
import org.songngu.memory.Trust;
import org.songngu.memory.UnitId;
import org.songngu.placeable.Conversion;
import org.songngu.placeable.Placeable;
import org.songngu.placeable.PlaceableKind;
import org.songngu.suggestion.Suggestion;
import org.songngu.suggestion.SuggestionAssembler;
import org.songngu.suggestion.SuggestionQuery;
import org.songngu.suggestion.Suggestions;
import org.songngu.termbase.Concept;
import org.songngu.termbase.ConceptId;
import org.songngu.termbase.Term;
import org.songngu.termbase.TermHit;
import org.songngu.termbase.TermStatus;
import org.songngu.termbase.TermType;
import org.songngu.text.Language;
import org.songngu.text.LanguagePair;
import org.songngu.text.Span;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

class PretranslateCommandTest {

    private static final String HEADLINE = "Hai bên ra tuyên bố chung";
    private static final String FIRST = "Kim ngạch tăng 42,5%\tso với năm ngoái.";
    private static final String SECOND = "Hai nước không ủng hộ độc lập.";
    private static final String CREDIT = "Ảnh: TTXVN";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final ArticleImporter importer = mock();
    private final Segmenter segmenter = mock();
    private final SuggestionAssembler assembler = mock();
    private final TranslationMemory memory = mock();
    private final HouseStyles styles = mock();
    private final List<SuggestionQuery> asked = new ArrayList<>();
    private Path article;

    @BeforeEach
    void aDeskThatKnowsALittle() throws IOException {
        article = Files.writeString(folder.resolve("bài.viết.txt"), "nội dung");
        when(importer.read(any(), any()))
                .thenAnswer(call -> new String(call.<byte[]>getArgument(1), StandardCharsets.UTF_8).equals("nội dung")
                        ? new ImportOutcome.Imported(article())
                        : new ImportOutcome.Refused(ImportOutcome.Reason.WRONG_ENCODING, 3, 17, "E1 BA"));
        when(segmenter.segment(any(), any())).thenAnswer(call -> {
            String text = call.getArgument(0);
            int at = text.indexOf(SECOND);
            return at > 0
                    ? List.of(new Span(0, at - 1), new Span(at, text.length()))
                    : List.of(new Span(0, text.length()));
        });
        when(styles.all())
                .thenReturn(
                        List.of(new HouseStyle("VNA", "VNA", "Vietnam", "Hanoi", false, false, false, false, false)));
        when(memory.loadedPercent()).thenReturn(40, 100);
        when(memory.names()).thenReturn(Map.of(new MemoryId(7), "Bàn tin"));
        when(assembler.suggest(any())).thenAnswer(call -> {
            asked.add(call.getArgument(0));
            return offered(call.getArgument(0));
        });
    }

    private static Article article() {
        return new Article(
                HEADLINE,
                Optional.of(LocalDate.of(2026, 1, 30)),
                LanguagePair.VI_EN,
                List.of(
                        new Block(1, BlockKind.BODY, "Trang chủ", Optional.of(BlockReason.NAVIGATION)),
                        new Block(2, BlockKind.HEADLINE, HEADLINE, Optional.empty()),
                        new Block(4, BlockKind.BODY, FIRST + " " + SECOND, Optional.empty()),
                        new Block(6, BlockKind.CREDIT, CREDIT, Optional.empty())),
                List.of(new ArticleWarning(ArticleWarning.Kind.NORMALISED, 4, "")));
    }

    private Suggestions offered(SuggestionQuery query) {
        return switch (query.source()) {
            case HEADLINE ->
                new Suggestions(List.of(match(HEADLINE, "Joint statement issued", 100)), List.of(), List.of());
            case FIRST -> new Suggestions(List.of(), List.of(), List.of(percent()));
            case SECOND ->
                new Suggestions(
                        List.of(match("Hai nước ủng hộ độc lập.", "The two countries support independence.", 88)),
                        List.of(term("Hai nước", "the two countries", 0), term("độc lập", "independence", 22)),
                        List.of());
            default -> new Suggestions(List.of(new Suggestion.Assembled("Photo: VNA")), List.of(), List.of());
        };
    }

    private static Suggestion match(String source, String target, int percent) {
        NewUnit unit = new NewUnit(
                LanguagePair.VI_EN,
                source,
                target,
                "",
                "",
                Trust.TRANSLATED,
                new NewUnit.Origin("lan", Instant.EPOCH, "Bài cũ", "VNA", ""));
        return new Suggestion.FromMemory(
                new Match(
                        new TranslationUnit(new UnitId(1), new MemoryId(7), unit),
                        source,
                        target,
                        percent == 100 ? MatchKind.EXACT : MatchKind.FUZZY,
                        new MatchScore(percent, List.of()),
                        List.of(),
                        percent == 100 ? List.of() : List.of("không")),
                target,
                List.of(),
                List.of());
    }

    private static Suggestion.FromTermbase term(String source, String target, int at) {
        Term term = new Term(
                Language.EN, target, TermStatus.PREFERRED, TermType.FULL_FORM, Set.of(), null, null, "", false, "");
        Concept concept = new Concept(new ConceptId("c" + at), "", "", "", null, List.of(term));
        return new Suggestion.FromTermbase(
                new TermHit(new Span(at, at + source.length()), concept, term, List.of(term), false, false), target);
    }

    private static Suggestion.FromPlaceable percent() {
        Placeable found = new Placeable(new Span(15, 20), PlaceableKind.PERCENT, "42,5%", "42.5%", false);
        return new Suggestion.FromPlaceable(new Conversion(found, List.of("42.5%")), "42.5%");
    }

    @Test
    void theTableHasOneLineForEachSegment() throws IOException {
        assertThat(run(article.toString(), "--out", out().toString())).isZero();
        assertThat(out().resolve("bài.viết.tsv"))
                .content()
                .isEqualTo(String.join(
                        "\n",
                        "number\tkind\tsource\ttarget\tmatch\tterms\tplaceables",
                        "1\theadline\tHai bên ra tuyên bố chung\tJoint statement issued\texact 100 Bàn tin\t\t",
                        "2\tbody\tKim ngạch tăng 42,5% so với năm ngoái.\t\t\t\t42,5%=42.5%",
                        "3\tbody\tHai nước không ủng hộ độc lập.\t\t85-94 88 Bàn tin\t"
                                + "Hai nước=the two countries ; độc lập=independence\t",
                        "4\tcredit\tẢnh: TTXVN\tPhoto: VNA\tassembled 0 termbase\t\t",
                        ""));
        assertThat(files(out())).containsExactly("bài.viết.report.txt", "bài.viết.tsv", "bài.viết.xlf");
    }

    @Test
    void aSegmentIsAskedForWithItsNeighboursItsDayAndTheFirstHouseStyle() {
        run(article.toString(), "--out", out().toString());
        SuggestionQuery second = asked.get(1);
        assertThat(second.previous()).isEqualTo(HEADLINE);
        assertThat(second.next()).isEqualTo(SECOND);
        assertThat(second.day()).isEqualTo(LocalDate.of(2026, 1, 30));
        assertThat(second.style().code()).isEqualTo("VNA");
        assertThat(asked.getFirst().previous()).isEmpty();
        assertThat(asked.getLast().next()).isEmpty();
    }

    @Test
    void directionAndDayOfTheCommandGoBeforeThoseFound() {
        run(article.toString(), "--out", out().toString(), "--to", "vi", "--date", "2024-02-29");
        assertThat(asked).extracting(SuggestionQuery::pair).containsOnly(LanguagePair.EN_VI);
        assertThat(asked).extracting(SuggestionQuery::day).containsOnly(LocalDate.of(2024, 2, 29));
    }

    @Test
    void theReportSaysWhatWasLeftOutAndHowMuchIsKnown() throws IOException {
        run(article.toString(), "--out", out().toString());
        String report = Files.readString(out().resolve("bài.viết.report.txt"));
        assertThat(report)
                .contains("Tiêu đề: " + HEADLINE)
                .contains("Ngày: 2026-01-30")
                .contains("Chiều dịch: vi → en")
                .contains("dòng 1 [điều hướng trang] Trang chủ")
                .contains("dòng 4: đã chuẩn hóa Unicode (NFC)")
                .contains("Thuật ngữ nhận ra: 2")
                .containsPattern("exact +1 +6\\R")
                .containsPattern("85-94 +1 +7\\R")
                .containsPattern("assembled +1 +2\\R")
                .containsPattern("mới +1 +8\\R");
    }

    @Test
    void theXliffCarriesTargetsAndMatches() throws IOException {
        run(article.toString(), "--out", out().toString());
        assertThat(out().resolve("bài.viết.xlf"))
                .content()
                .contains("source-language=\"vi-VN\"", "<target xml:lang=\"en-US\"", ">Joint statement issued</target>")
                .contains("match-quality=\"88%\"");
    }

    @Test
    void aBadFileIsSaidWithItsPlaceAndTheOthersAreDone() throws IOException {
        Path bad = Files.writeString(folder.resolve("hỏng.txt"), "khác");
        assertThat(run(
                        bad.toString(),
                        folder.resolve("không có.txt").toString(),
                        article.toString(),
                        "--out",
                        out().toString()))
                .isEqualTo(1);
        assertThat(err.toString())
                .contains("hỏng.txt, dòng 3, cột 17: tệp không phải văn bản UTF-8. (E1 BA)")
                .contains("không có.txt: không có tệp này.");
        assertThat(files(out())).containsExactly("bài.viết.report.txt", "bài.viết.tsv", "bài.viết.xlf");
    }

    @Test
    void filesOfOneNameDoNotOverwriteEachOther() throws IOException {
        Path other = Files.createDirectory(folder.resolve("khác"));
        Path twin = Files.writeString(other.resolve("bài.viết.html"), "nội dung");
        assertThat(run(article.toString(), twin.toString(), "--out", out().toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("bài.viết.html").contains("ghi đè");
        assertThat(out().resolve("bài.viết.report.txt")).content().contains("bài.viết.txt");
    }

    @Test
    void whatCannotBeWrittenIsSaidAndLeavesNothing() throws IOException {
        Path taken = Files.createDirectories(out().resolve("bài.viết.tsv").resolve("đầy"));
        assertThat(run(article.toString(), "--out", out().toString())).isEqualTo(1);
        assertThat(err.toString()).contains("bài.viết.txt");
        assertThat(taken).exists();
        assertThat(files(out())).containsExactly("bài.viết.tsv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--out kho",
                "BÀI",
                "BÀI --out kho --from fr",
                "BÀI --out kho --date 30/01/2026",
                "BÀI --out kho --from vi --to vi",
                "BÀI --out kho --sai"
            })
    void wrongOptionsGiveTheUsageAndStartNothing(String options) {
        String[] args = Arrays.stream(options.split(" "))
                .map(option -> option.equals("BÀI") ? article.toString() : option)
                .toArray(String[]::new);
        assertThat(run(
                        () -> {
                            throw new AssertionError("started");
                        },
                        args))
                .isEqualTo(2);
        assertThat(err.toString()).contains("Usage:").contains("Thư mục chứa TÊN.xlf");
    }

    @Test
    void aWrongValueIsExplained() {
        run(article.toString(), "--out", "kho", "--date", "30/01/2026");
        assertThat(err.toString()).contains("«30/01/2026» không phải ngày viết theo kiểu 2026-01-30");
        run(article.toString(), "--out", "kho", "--to", "fr");
        assertThat(err.toString()).contains("«fr» không phải vi hay en");
    }

    @Test
    void theLanguageOfTheConsoleIsThatOfTheEnvironment() {
        assertThat(ConsoleTexts.of(Map.of("LANG", "vi_VN.UTF-8")).locale()).isEqualTo(Locale.of("vi"));
        assertThat(ConsoleTexts.of(Map.of("LANG", "vi_VN.UTF-8", "LC_ALL", "C")).locale())
                .isEqualTo(Locale.ENGLISH);
        assertThat(ConsoleTexts.of(Map.of()).locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        Set<String> keys = ConsoleTexts.in(Locale.ENGLISH).bundle().keySet();
        assertThat(ConsoleTexts.in(Locale.of("vi")).bundle().keySet()).isEqualTo(keys);
        for (var reason : ImportOutcome.Reason.values()) {
            assertThat(keys).contains("refused." + reason);
        }
        for (var reason : BlockReason.values()) {
            assertThat(keys).contains("reason." + reason);
        }
        for (var kind : ArticleWarning.Kind.values()) {
            assertThat(keys).contains("warning." + kind);
        }
    }

    private Path out() {
        return folder.resolve("kết quả");
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private int run(String... args) {
        return run(
                () -> {
                    GenericApplicationContext context = new GenericApplicationContext();
                    context.registerBean(ArticleImporter.class, () -> importer);
                    context.registerBean(
                            ArticlePretranslation.class,
                            () -> new ArticlePretranslation(segmenter, assembler, memory, styles));
                    context.refresh();
                    return context;
                },
                args);
    }

    private int run(Supplier<ConfigurableApplicationContext> desk, String... args) {
        String[] whole =
                Stream.concat(Stream.of("pretranslate"), Arrays.stream(args)).toArray(String[]::new);
        return CommandLineDoor.commandLine(
                        ConsoleTexts.in(Locale.of("vi")), desk, new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(whole);
    }
}
