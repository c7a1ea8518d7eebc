package org.songngu.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.songngu.text.Language;

class CharacterDoctorTest {

    private static final String TEXT = """
            Hai nước mở rộng hợp tác trên nhiều lĩnh vực
            Chiều 5/5, lãnh đạo hai bộ đã họp bàn về kế hoạch chung tại Hà Nội.
            Đại sứ khẳng định quan hệ hữu nghị truyền thống ngày càng được vun đắp, đem lại lợi ích thiết thực.
            Kế hoạch mới gồm mười điểm, kéo dài đến năm 2030./.""";

    @ParameterizedTest
    @EnumSource(
            value = Ailment.class,
            names = {"TCVN3", "VISCII", "WINDOWS_1258", "DOUBLE_UTF8"})
    void aTextOfAnOldEncodingIsWholeAgain(Ailment ailment) {
        String ill = madeIll(TEXT, ailment);

        assertThat(ill).isNotEqualTo(TEXT);
        assertThat(CharacterDoctor.converted(ill)).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TCVN3       | Céng hßa x· héi chñ nghÜa ViÖt Nam   | Cộng hòa xã hội chủ nghĩa Việt Nam
            TCVN3       | §¹i sø ®· th¨m n\u2212íc ta, CéNG HßA | Đại sứ đã thăm nước ta, CỘNG HÒA
            VNI         | Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam | Cộng hòa xã hội chủ nghĩa Việt Nam
            VNI         | Ñaïi söù ñaõ ñöôïc ñoùn taïi saân bay    | Đại sứ đã được đón tại sân bay
            VNI         | Thuû töôùng ñeà nghò môû roäng, kyù kết  | ''
            DOUBLE_UTF8 | Viá»‡t Nam vÃ\u00A0 LÃ\u00A0o kÃ½ thá»\u008Fa thuáº\u00ADn | Việt Nam và Lào ký thỏa thuận
            DOUBLE_UTF8 | â€œHá»£p tÃ¡câ€\u009D lÃ\u00A0 chÃ¬a khÃ³a | “Hợp tác” là chìa khóa
            """)
    void wellKnownFormsAreRead(Ailment ailment, String before, String after) {
        List<Cleaning.RawLine> lines = List.of(new Cleaning.RawLine(1, before));
        if (after.isEmpty()) {
            assertThat(CharacterDoctor.converted(before))
                    .as("a real Unicode letter in the paragraph speaks against an old encoding")
                    .isEqualTo(before);
            return;
        }
        CharacterDoctor doctor = CharacterDoctor.examine(lines).orElseThrow();
        assertThat(doctor.convert(before)).isEqualTo(after);
        assertThat(doctor.diagnoses()).extracting(Diagnosis::ailment).containsExactly(ailment);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ðại sứ ðã tới Ðà Nẵng                 | Đại sứ đã tới Đà Nẵng
            Hợp tác tоàn diện với АSEAN            | Hợp tác toàn diện với ASEAN
            Thủ tướng tiếp Tổng thống (Москва)     | Thủ tướng tiếp Tổng thống (Москва)
            Đoàn Iceland: «Það er gott», Øresund   | Đoàn Iceland: «Það er gott», Øresund
            """)
    void lettersThatOnlyLookRightAreReplacedInVietnameseWordsOnly(String before, String after) {
        assertThat(CharacterDoctor.converted(before)).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The café in São Paulo served crème brûlée to Señor José and Françoise.",
                "là và có thì bà đó mà à",
                "Bà nói: “Đẹp quá…” rồi im lặng; «đó là nhà»",
                "Garçon, naïve, façade, déjà vu: Côte d’Ivoire, Curaçao, Zürich, Malmö, Århus.",
                "",
                "No marks at all.",
                "§ 5 © 2026 ® 20 °C ½ ± 3 µm « citation »"
            })
    void goodTextIsLeftAlone(String good) {
        assertThat(CharacterDoctor.converted(good)).isEqualTo(good);
        assertThat(CharacterDoctor.examine(
                        good.lines().map(line -> new Cleaning.RawLine(1, line)).toList()))
                .isEmpty();
    }

    @Test
    void convertingGoodTextChangesNothingLineByLineOrAsAWhole() {
        List<String> lines = shippedTexts();

        assertThat(lines).hasSizeGreaterThan(2_000);
        for (String line : lines) {
            assertThat(CharacterDoctor.converted(line)).isEqualTo(line);
        }
        String whole = String.join("\n", lines);
        assertThat(CharacterDoctor.converted(whole)).isEqualTo(whole);
        assertThat(CharacterDoctor.converted(Normalizer.normalize(whole, Normalizer.Form.NFD)))
                .isEqualTo(Normalizer.normalize(whole, Normalizer.Form.NFD));
    }

    @Test
    void notEvenASingleGoodWordIsConverted() {
        // it has no neighbours that speak for it
        shippedTexts().stream()
                .flatMap(line -> Stream.of(line.split(" ")))
                .distinct()
                .forEach(word -> assertThat(CharacterDoctor.converted(word)).isEqualTo(word));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void convertingGeneratedGoodTextChangesNothing(long seed) {
        List<String> words = shippedTexts().stream()
                .flatMap(line -> Stream.of(line.split(" ")))
                .distinct()
                .sorted()
                .toList();
        // à, bà, các, là, và…: all their letters are in Windows 1252 too, so that nothing says they are Unicode
        List<String> plain = words.stream()
                .filter(word -> word.chars().allMatch(c -> c < 0x100))
                .toList();
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            List<String> from = i % 2 == 0 ? words : plain;
            String text = IntStream.range(0, 1 + random.nextInt(30))
                    .mapToObj(n -> from.get(random.nextInt(from.size())))
                    .collect(Collectors.joining(random.nextInt(5) == 0 ? "\n" : " "));
            assertThat(CharacterDoctor.converted(text)).isEqualTo(text);
            assertThat(CharacterDoctor.converted(CharacterDoctor.converted(text)))
                    .isEqualTo(text);
        }
    }

    // Our own sentences in both languages: shipped memory, gold files, sample articles.
    private static List<String> shippedTexts() {
        Stream<String> memory = Stream.of("tmx")
                .flatMap(folder -> files(Path.of(folder), ".tmx"))
                .flatMap(CharacterDoctorTest::lines)
                .filter(line -> line.contains("<seg>"))
                .map(line -> line.replaceAll(".*<seg>|</seg>.*", "").replaceAll("<[^>]+>", ""));
        Stream<String> gold =
                Stream.of(Language.values()).flatMap(language -> StoredSegmentationRules.goldLines(language).stream());
        Stream<String> articles =
                files(Path.of("src/test/resources/article"), ".txt").flatMap(CharacterDoctorTest::lines);
        return Stream.of(memory, gold, articles).flatMap(all -> all).toList();
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void eachParagraphCanBeLeftAsItWasFound() {
        String ill = madeIll(TEXT, Ailment.TCVN3);
        Article article = Importing.article(Importing.importer().readText(ill));
        Checkup checkup = article.checkup().orElseThrow();

        Article mixed = checkup.remedy().without(Set.of(2, 4));

        List<String> wanted = new ArrayList<>(TEXT.lines().toList());
        wanted.set(1, ill.lines().toList().get(1));
        wanted.set(3, ill.lines().toList().get(3));
        assertThat(checkup.needsConsent()).isTrue();
        assertThat(mixed.blocks()).extracting(Block::text).containsExactlyElementsOf(wanted);
        assertThat(checkup.remedy().without(Set.of())).isEqualTo(checkup.treated());
    }

    @Test
    void whatNobodySeesIsPutRightAtOnceAndShownAndCanBeRefused() {
        String hidden = TEXT.lines().toList().get(0) + "\n"
                + Normalizer.normalize(TEXT.lines().toList().get(1), Normalizer.Form.NFD) + "\n"
                + "Đại sứ khẳng\u200B định quan hệ\u00A0hữu nghị ngày càng được vun đắp.";
        Article article = Importing.article(Importing.importer().readText(hidden));
        Checkup checkup = article.checkup().orElseThrow();

        assertThat(checkup.needsConsent()).isFalse();
        assertThat(checkup.diagnoses())
                .extracting(Diagnosis::line, Diagnosis::ailment)
                .containsExactly(
                        tuple(2, Ailment.DECOMPOSED), tuple(3, Ailment.INVISIBLE), tuple(3, Ailment.HARD_SPACE));
        assertThat(article.blocks().get(2).text())
                .isEqualTo("Đại sứ khẳng định quan hệ hữu nghị ngày càng được vun đắp.");
        assertThat(checkup.remedy().without(Set.of(3)).blocks().get(2).text())
                .isEqualTo("Đại sứ khẳng\u200B định quan hệ\u00A0hữu nghị ngày càng được vun đắp.");
    }

    @Test
    void aTextWithoutFaultHasNoCheckup() {
        assertThat(Importing.article(Importing.importer().readText(TEXT)).checkup())
                .isEmpty();
    }

    @Test
    void theArticleStaysAsFoundAndCarriesTheTreatedOne() {
        Article article = Importing.article(Importing.importer().readText(madeIll(TEXT, Ailment.TCVN3)));

        Checkup checkup = article.checkup().orElseThrow();
        assertThat(article.title()).startsWith("Hai n");
        assertThat(article.title()).isNotEqualTo(checkup.treated().title());
        assertThat(checkup.treated().title()).isEqualTo("Hai nước mở rộng hợp tác trên nhiều lĩnh vực");
        assertThat(checkup.treated().checkup()).isEmpty();
        assertThat(checkup.certainty()).isGreaterThanOrEqualTo(90);
        assertThat(checkup.diagnoses())
                .hasSize(4)
                .allSatisfy(diagnosis -> assertThat(diagnosis.ailment()).isEqualTo(Ailment.TCVN3));
    }

    @Test
    void onlyTheIllParagraphOfAnArticleIsConverted() {
        String mixed = TEXT.lines().findFirst().orElseThrow() + "\n"
                + madeIll(TEXT.lines().skip(2).findFirst().orElseThrow(), Ailment.DOUBLE_UTF8);

        Article article = Importing.article(Importing.importer().readText(mixed));

        assertThat(article.checkup().orElseThrow().diagnoses())
                .extracting(Diagnosis::line)
                .containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TCVN3", "VISCII", "WINDOWS_1258"})
    void bytesOfAnOldEncodingAreRefusedWithAnOffer(String encoding) {
        byte[] bytes = bytes(madeIll(TEXT, Ailment.valueOf(encoding)));

        ImportOutcome.Refused refused = Importing.refused(Importing.importer().read("tin.txt", bytes));

        assertThat(refused.reason()).isEqualTo(ImportOutcome.Reason.WRONG_ENCODING);
        assertThat(refused.line()).isOne();
        assertThat(refused.offer().orElseThrow().treated().blocks())
                .extracting(Block::text)
                .containsExactlyElementsOf(TEXT.lines().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "Shift_JIS", "windows-1251"})
    void bytesOfAnotherEncodingAreRefusedWithoutAnOffer(String charset) {
        String text = charset.equals("Shift_JIS")
                ? "ベトナムと日本の外相会談が開かれました。\n両国は協力を強化します。"
                : charset.equals("windows-1251")
                        ? "Министр иностранных дел Вьетнама посетил Москву.\nСтороны подписали соглашение."
                        : "Le ministre vietnamien des Affaires étrangères a été reçu à l’Élysée.\nDéjà, il était très ému.";

        assertThat(Importing.refused(Importing.importer().read("tin.txt", text.getBytes(Charset.forName(charset))))
                        .offer())
                .isEmpty();
    }

    private static String madeIll(String text, Ailment ailment) {
        return switch (ailment) {
            case TCVN3 -> unmapped(text, LegacyTables.TCVN3);
            case VISCII -> unmapped(text, LegacyTables.VISCII);
            case WINDOWS_1258 -> WindowsLatin.decode(decomposedFor1258(text).getBytes(Charset.forName("windows-1258")));
            case DOUBLE_UTF8 -> WindowsLatin.decode(text.getBytes(StandardCharsets.UTF_8));
            default -> throw new IllegalArgumentException(ailment.name());
        };
    }

    // Code page 1258 has â ê ô ă đ ơ ư as letters and the tones as marks.
    private static String decomposedFor1258(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            int tone = -1;
            for (int i = 1; i < parts.length(); i++) {
                tone = "\u0300\u0301\u0303\u0309\u0323".indexOf(parts.charAt(i)) >= 0 ? i : tone;
            }
            if (tone < 0) {
                out.append(c);
            } else {
                String base = parts.substring(0, tone) + parts.substring(tone + 1);
                out.append(Normalizer.normalize(base, Normalizer.Form.NFC)).append(parts.charAt(tone));
            }
        }
        return out.toString();
    }

    private static String unmapped(String text, Map<Character, Character> table) {
        Map<Character, Character> back = new HashMap<>();
        table.forEach((seen, letter) -> back.merge(letter, seen, (a, b) -> a < b ? a : b));
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            out.append(back.getOrDefault(c, c).charValue());
        }
        return out.toString();
    }

    private static byte[] bytes(String seen) {
        byte[] bytes = new byte[seen.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) WindowsLatin.byteOf(seen.charAt(i));
        }
        return bytes;
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
