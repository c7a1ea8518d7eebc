package org.songngu.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTableTest {

    private static final ImportReport REPORT = new ImportReport(
            "=tin.xlf",
            12,
            1,
            1,
            List.of(
                    new ImportReport.Problem(12, 5, ImportReport.Kind.TOO_LONG, "u7, \"dài\""),
                    new ImportReport.Problem(0, 0, ImportReport.Kind.CODES_DROPPED, "=HYPERLINK(\"x\")")));

    @Test
    void everyProblemIsARowWithLineAndColumnAndNothingIsCalculated() {
        String table = new String(
                new ReportTable()
                        .row(REPORT.name())
                        .problems(REPORT, kind -> "Lỗi " + kind.name())
                        .bytes(),
                StandardCharsets.UTF_8);

        assertThat(table).isEqualTo("""
                \uFEFF'=tin.xlf\r
                12,5,Lỗi TOO_LONG,"u7, ""dài""\"\r
                ,,Lỗi CODES_DROPPED,"'=HYPERLINK(""x"")"\r
                """);
    }
}
