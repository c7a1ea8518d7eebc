package org.songngu.qa.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.songngu.qa.ArticleSegment;
import org.songngu.qa.DaysWork;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;

/// `docs/checks.md` says what every check does to its examples: severity, type, place, message, fix. Run with
/// `-Dsongngu.docs.write=true` after a change that is meant; read the difference before it is committed.
class ChecksPageTest {

    private static final Path PAGE = Path.of("docs/checks.md");

    @Test
    void thePageSaysWhatTheChecksDo() throws IOException {
        String page = page();
        if (Boolean.getBoolean("songngu.docs.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).content().isEqualTo(page);
    }

    private static String page() throws IOException {
        List<QaCheck> checks =
                QaChecksTest.checks().sorted(Comparator.comparing(QaCheck::id)).toList();
        Properties vietnamese = QaChecksTest.messages("vi");
        Properties english = QaChecksTest.messages("en");
        StringBuilder page = new StringBuilder("# The checks\n\n" + "Made from the checks' own examples by `"
                + "mvn test -Dquick -Dtest=ChecksPageTest -Dsongngu.docs.write=true`; a test keeps it current. House"
                + " style of the examples: VNA. ⟦…⟧ is the place that is marked; → is what one key makes of the target.\n\n"
                + "| check | name | tên | severity | ITS 2.0 type | one-key fix |\n|---|---|---|---|---|---|\n");
        for (QaCheck check : checks) {
            List<QaFinding> findings = check.examples().stream()
                    .flatMap(example -> findings(check, example).stream())
                    .toList();
            page.append("| [%s](#%s) | %s | %s | %s | %s | %s |%n"
                    .formatted(
                            check.id(),
                            check.id(),
                            english.getProperty("qa." + check.id() + ".name"),
                            vietnamese.getProperty("qa." + check.id() + ".name"),
                            each(findings, finding -> finding.severity().name()),
                            each(findings, finding -> finding.type().name()),
                            findings.stream().anyMatch(finding -> finding.fix().isPresent()) ? "yes" : "–"));
        }
        for (QaCheck check : checks) {
            page.append("\n## ").append(check.id()).append("\n\n");
            for (QaExample example : check.examples()) {
                page.append(example(check, example, vietnamese, english));
            }
        }
        return page.toString().replace("\r\n", "\n");
    }

    private static String each(List<QaFinding> findings, java.util.function.Function<QaFinding, String> what) {
        return findings.stream()
                .map(what)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static List<QaFinding> findings(QaCheck check, QaExample example) {
        return check.check(QaChecksTest.subject(example));
    }

    private static String example(QaCheck check, QaExample example, Properties vietnamese, Properties english) {
        List<QaFinding> findings = findings(check, example);
        StringBuilder text = new StringBuilder(findings.isEmpty() ? "- right" : "- wrong");
        text.append(place(example))
                .append(": `")
                .append(example.source())
                .append("` · `")
                .append(example.target())
                .append("`\n");
        for (QaFinding finding : findings) {
            Object[] arguments = finding.arguments().toArray();
            String key = finding.messageKey();
            text.append("  - ").append(finding.severity().name().toLowerCase(Locale.ROOT));
            finding.source()
                    .ifPresent(span -> text.append(" · source ⟦")
                            .append(span.of(example.source()))
                            .append("⟧"));
            finding.target()
                    .ifPresent(span -> text.append(" · target ⟦")
                            .append(span.of(example.target()))
                            .append("⟧"));
            finding.fix().ifPresent(fix -> text.append(" → `").append(fix).append("`"));
            text.append("\n    ")
                    .append(MessageFormat.format(english.getProperty(key).replace("'", "''"), arguments))
                    .append(" / ")
                    .append(MessageFormat.format(vietnamese.getProperty(key).replace("'", "''"), arguments))
                    .append("\n");
        }
        return text.toString();
    }

    private static String place(QaExample example) {
        String before = example.place().before().stream()
                .map(ArticleSegment::target)
                .map(target -> "`" + target + "`")
                .collect(Collectors.joining(", "));
        boolean day = example.place().day() != DaysWork.NONE;
        String kind = switch (example.place().kind()) {
            case BODY -> "";
            default -> " (" + example.place().kind().name().toLowerCase(Locale.ROOT) + ")";
        };
        return kind + (before.isEmpty() ? "" : ", after " + before) + (day ? ", the same day as another article" : "");
    }
}
