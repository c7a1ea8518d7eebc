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

/// A word of protest, concern or welcome that became weaker, stronger or nothing.
@Component
final class ProtestStrengthCheck implements QaCheck {

    private static final List<Stance> STANCES = List.of(
            Stance.of(
                    "(?:kiên quyết|cương quyết|mạnh mẽ) phản đối|phản đối (?:kiên quyết|mạnh mẽ)",
                    "(?:resolute|firm|strong|categorical|staunch|adamant|vehement)"),
            Stance.of("phản đối", "oppos|protest|object|reject|against|resist"),
            Stance.of("lên án", "condemn|denounc|decr[iy]"),
            Stance.of("quan ngại (?:sâu sắc|nghiêm trọng)", "(?:deep|grave|serious|profound)"),
            Stance.of("quan ngại", "concern|worr|alarm"),
            Stance.of("hoan nghênh", "welcom|applaud|hail|prais|commend|appreciat"));

    @Override
    public String id() {
        return "protest-strength";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        if (subject.pair().target() != Language.EN || subject.target().isBlank()) {
            return List.of();
        }
        List<QaFinding> findings = new ArrayList<>();
        for (Stance stance : STANCES) {
            Matcher matcher = stance.vietnamese().matcher(subject.source());
            if (matcher.find() && !stance.english().matcher(subject.target()).find()) {
                findings.add(new Finding(id(), IssueType.MISTRANSLATION, Severity.WARNING)
                        .source(new Span(matcher.start(), matcher.end()), matcher.group()));
            }
        }
        return findings;
    }

    /// A stance in both languages.
    private record Stance(Pattern vietnamese, Pattern english) {

        static Stance of(String vietnamese, String english) {
            int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            return new Stance(Pattern.compile(vietnamese, flags), Pattern.compile(english, flags));
        }
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("Việt Nam kiên quyết phản đối.", "Vietnam opposes this.", 1),
                new QaExample("Việt Nam lên án vụ tấn công.", "Vietnam regrets the attack.", 1),
                new QaExample("Việt Nam kiên quyết phản đối.", "Vietnam resolutely opposes this.", 0),
                new QaExample("Hai bên hoan nghênh kết quả.", "Both sides welcomed the outcome.", 0));
    }
}
