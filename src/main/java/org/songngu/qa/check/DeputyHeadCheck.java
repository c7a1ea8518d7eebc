package org.songngu.qa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.text.Language;
import org.songngu.text.Span;
import org.springframework.stereotype.Component;

/// A deputy made a head or a head made a deputy.
@Component
final class DeputyHeadCheck implements QaCheck {

    private static final List<Office> OFFICES = List.of(
            Office.of(
                    "Phó Thủ tướng",
                    "(?<!Phó )(?<!nguyên )Thủ tướng",
                    "Deputy (?:Prime Minister|PM)",
                    "(?<!Deputy )(?:Prime Minister|PM)"),
            Office.of(
                    "Phó Chủ tịch nước",
                    "(?<!Phó )Chủ tịch nước",
                    "Vice (?:State )?President",
                    "(?<!Vice )(?<!Vice State )(?:State President|President)"),
            Office.of(
                    "Phó Chủ tịch Quốc hội",
                    "(?<!Phó )Chủ tịch Quốc hội",
                    "(?:Vice|Deputy)[ -](?:Chair\\w*|President|Speaker)|(?:Vice|Deputy) (?:NA|National Assembly)",
                    "(?<!Vice )(?<!Vice-)(?<!Deputy )(?:Chair(?:man|woman|person)?|Speaker)"),
            Office.of(
                    "Thứ trưởng|Phó Bộ trưởng",
                    "Bộ trưởng",
                    "(?:Deputy|Vice)[ -](?:\\w+ )?Minister",
                    "(?<!Deputy )(?<!Vice )(?<!Prime )(?<!Deputy Foreign )Minister"));

    @Override
    public String id() {
        return "deputy-head";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        boolean toEnglish = subject.pair().target() == Language.EN;
        String vietnamese = toEnglish ? subject.source() : subject.target();
        String english = toEnglish ? subject.target() : subject.source();
        if (subject.target().isBlank()) {
            return List.of();
        }
        List<QaFinding> findings = new ArrayList<>();
        for (Office office : OFFICES) {
            long deputies = count(office.deputyVietnamese(), vietnamese);
            long heads = count(office.headVietnamese(), vietnamese);
            long saidDeputies = count(office.deputyEnglish(), english);
            long saidHeads = count(office.headEnglish(), english);
            boolean raised = deputies > 0 && saidDeputies == 0 && saidHeads > 0 && heads == 0;
            boolean lowered = heads > 0 && deputies == 0 && saidDeputies > 0 && saidHeads == 0;
            if (raised || lowered) {
                findings.add(finding(subject, office, toEnglish));
            }
        }
        return findings;
    }

    private QaFinding finding(QaSubject subject, Office office, boolean toEnglish) {
        Matcher matcher = Pattern.compile(
                        toEnglish
                                ? office.deputyEnglish() + "|" + office.headEnglish()
                                : office.deputyVietnamese() + "|" + office.headVietnamese())
                .matcher(subject.target());
        Finding finding = new Finding(id(), IssueType.MISTRANSLATION, Severity.ERROR);
        return matcher.find()
                ? finding.target(new Span(matcher.start(), matcher.end()), matcher.group())
                : finding.whole("–");
    }

    private static long count(Pattern office, String text) {
        return office.matcher(text).results().count();
    }

    /// An office with its deputy in both languages.
    private record Office(
            Pattern deputyVietnamese, Pattern headVietnamese, Pattern deputyEnglish, Pattern headEnglish) {

        static Office of(String deputyVietnamese, String headVietnamese, String deputyEnglish, String headEnglish) {
            int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            return new Office(
                    Pattern.compile(deputyVietnamese, flags),
                    Pattern.compile(headVietnamese, flags),
                    Pattern.compile(deputyEnglish, flags),
                    Pattern.compile(headEnglish, flags));
        }
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("Phó Thủ tướng dự hội nghị.", "The Prime Minister attended the conference.", 1),
                new QaExample("Thủ tướng dự hội nghị.", "The Deputy Prime Minister attended the conference.", 1),
                new QaExample(
                        "Thứ trưởng Bộ Ngoại giao tiếp đoàn.",
                        "The Minister of Foreign Affairs received the delegation.",
                        1),
                new QaExample("Phó Thủ tướng dự hội nghị.", "The Deputy Prime Minister attended the conference.", 0),
                new QaExample(
                        "Thủ tướng và Phó Thủ tướng dự hội nghị.",
                        "The Prime Minister and the Deputy Prime Minister attended.",
                        0));
    }
}
