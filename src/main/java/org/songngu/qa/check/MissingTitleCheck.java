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

/// The office of a person that the source names and the target does not.
@Component
final class MissingTitleCheck implements QaCheck {

    private static final String NAME = " (?=\\p{Lu}\\p{Ll})";
    private static final List<Office> OFFICES = List.of(
            Office.of("Tổng Bí thư", "General Secretary|Party (?:chief|leader|head)|Secretary[- ]General"),
            Office.of("Thủ tướng", "Prime Minister|\\bPM\\b|Premier|Chancellor|Government leader|head of government"),
            Office.of("Chủ tịch nước", "President|Head of State|State leader"),
            Office.of("Chủ tịch Quốc hội", "Chair|Speaker|President|NA leader|legislature|parliament"),
            Office.of("Tổng thống", "President|Head of State|state leader"),
            Office.of("Thứ trưởng", "Deputy|Vice|Under|Assistant|Secretary"),
            Office.of("Bộ trưởng", "Minister|Secretary"),
            Office.of(
                    "Ngoại trưởng",
                    "Foreign Minister|Minister of Foreign|Minister for Foreign|Secretary of State|FM|diplomat"),
            Office.of("Đại sứ", "Ambassador|envoy|Embassy"),
            Office.of("Tổng Thư ký", "Secretary[- ]General|General Secretary|Secretary"));

    @Override
    public String id() {
        return "missing-title";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        if (subject.pair().target() != Language.EN || subject.target().isBlank()) {
            return List.of();
        }
        List<QaFinding> findings = new ArrayList<>();
        for (Office office : OFFICES) {
            Matcher matcher = office.vietnamese().matcher(subject.source());
            if (matcher.find() && !office.english().matcher(subject.target()).find()) {
                Span span = new Span(
                        matcher.start(), matcher.start() + office.name().length());
                findings.add(new Finding(id(), IssueType.OMISSION, Severity.WARNING).source(span, office.name()));
            }
        }
        return findings;
    }

    /// An office before a name.
    private record Office(String name, Pattern vietnamese, Pattern english) {

        static Office of(String vietnamese, String english) {
            return new Office(
                    vietnamese,
                    Pattern.compile("(?<![\\p{L}])" + vietnamese + NAME),
                    Pattern.compile("(?:" + english + ")", Pattern.CASE_INSENSITIVE));
        }
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("Thủ tướng Phạm Minh Chính phát biểu.", "Pham Minh Chinh spoke.", 1),
                new QaExample("Đại sứ Lào tới chào.", "A Lao man paid a visit.", 1),
                new QaExample("Thủ tướng Phạm Minh Chính phát biểu.", "PM Pham Minh Chinh spoke.", 0),
                new QaExample("Bộ trưởng Quốc phòng Mỹ phát biểu.", "The US Secretary of Defense spoke.", 0));
    }
}
