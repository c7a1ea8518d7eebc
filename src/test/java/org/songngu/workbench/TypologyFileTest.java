package org.songngu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class TypologyFileTest {

    private static Typology shipped() throws IOException {
        return TypologyFile.read(
                new ClassPathResource("org/songngu/workbench/mqm.tsv").getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void theShippedFileIsTheMqmCoreWithItsFourSeverities() throws IOException {
        Typology typology = shipped();

        assertThat(typology.problems()).isEmpty();
        assertThat(typology.severities()).extracting(Typology.Severity::points).containsExactly(0.0, 1.0, 5.0, 25.0);
        assertThat(typology.types().stream().filter(type -> type.parent().isEmpty()))
                .extracting(Typology.Type::code)
                .containsExactly("terminology", "accuracy", "linguistic", "style", "locale", "audience", "markup");
        assertThat(typology.pass()).isEqualTo(95);
    }

    @Test
    void everyTypeHasADigitUnderItsDimensionAndANameInBothLanguages() throws IOException {
        Typology typology = shipped();

        for (Typology.Type type : typology.types()) {
            long under = typology.types().stream()
                    .filter(other -> other.parent().equals(type.code()))
                    .count();
            assertThat(under).as(type.code()).isLessThanOrEqualTo(9);
            assertThat(type.english()).isNotBlank();
            assertThat(type.vietnamese()).isNotBlank();
            assertThat(Normalizer.isNormalized(type.vietnamese(), Normalizer.Form.NFC))
                    .isTrue();
        }
        assertThat(typology.dimension("omission")).isEqualTo("accuracy");
        assertThat(typology.dimension("accuracy")).isEqualTo("accuracy");
        assertThat(typology.dimension("taken-out-since")).isEqualTo("taken-out-since");
    }

    @Test
    void aDeskWeighsItsErrorsItself() {
        Typology typology = TypologyFile.read("""
                pass\t90
                severity\tsmall\t0.5\tSmall\tNhỏ
                type\tnames\t-\t2\tNames\tTên riêng
                type\trank\tnames\t3\tRank order\tThứ bậc
                """);

        assertThat(typology.problems()).isEmpty();
        assertThat(typology.pass()).isEqualTo(90);
        assertThat(typology.type("rank")).map(Typology.Type::weight).hasValue(3.0);
        assertThat(typology.severity("small")).map(Typology.Severity::points).hasValue(0.5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type\tnames\tnobody\t1\tNames\tTên",
                "type\tnames\t-\t-1\tNames\tTên",
                "type\tnames\t-\tNaN\tNames\tTên",
                "type\tNames!\t-\t1\tNames\tTên",
                "type\tnames\t-\t1\tNames",
                "severity\tsmall\t1e9\tSmall\tNhỏ",
                "severity\tsmall\t\tSmall\tNhỏ",
                "pass\t101",
                "pass",
                "\u0000\uFFFD",
            })
    void aLineThatCannotBeReadIsReportedWithItsNumberAndTheRestIsKept(String line) {
        Typology typology = TypologyFile.read("severity\tminor\t1\tMinor\tNhẹ\n" + line + "\n");

        assertThat(typology.severities()).hasSize(1);
        assertThat(typology.types()).isEmpty();
        assertThat(typology.problems()).singleElement().asString().startsWith("2: ");
    }

    @Test
    void aCodeCountsOnce() {
        Typology typology =
                TypologyFile.read("type\tstyle\t-\t1\tStyle\tVăn phong\ntype\tstyle\t-\t2\tStyle\tVăn phong");

        assertThat(typology.types()).hasSize(1);
        assertThat(typology.problems()).hasSize(1);
    }
}
