package org.songngu.qa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/// An interview that lost its form: the label of a question or an answer, another label than before, or a question that
/// became a statement.
@Component
final class InterviewCheck implements QaCheck {

    private static final Pattern VIETNAMESE_QUESTION =
            Pattern.compile("^\\W*(?:PV|P\\.V|Phóng viên|Hỏi|Câu hỏi)[^:]{0,20}:", Pattern.UNICODE_CASE);
    private static final Pattern VIETNAMESE_ANSWER = Pattern.compile("^\\W*(?:Đáp|Trả lời|TL)[^:]{0,12}:");
    private static final Pattern ENGLISH_QUESTION = Pattern.compile(
            "^\\W*(?<label>Q|Question|Reporter|Correspondent|Interviewer|Journalist|VNA reporter)[^:]{0,20}:");
    private static final Pattern ENGLISH_ANSWER = Pattern.compile("^\\W*(?<label>A|Answer|Reply)[^:]{0,12}:");
    private static final Pattern ASKED = Pattern.compile("\\?[\"”’»)]*\\s*$");

    @Override
    public String id() {
        return "interview";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        if (subject.target().isBlank()) {
            return List.of();
        }
        List<QaFinding> findings = new ArrayList<>();
        boolean toEnglish = subject.pair().target() == Language.EN;
        label(subject, toEnglish, true).ifPresent(findings::add);
        label(subject, toEnglish, false).ifPresent(findings::add);
        Matcher asked = ASKED.matcher(subject.source());
        // no end mark at all is the affair of the end-mark check
        if (asked.find() && subject.target().strip().matches("(?s).*[.!][\"”’»)]*")) {
            int end = subject.target().stripTrailing().length();
            findings.add(new Finding(id(), IssueType.TYPOGRAPHICAL, Severity.WARNING)
                    .of(new Span(asked.start(), asked.start() + 1), new Span(end - 1, end), null, "?"));
        }
        return findings;
    }

    private Optional<QaFinding> label(QaSubject subject, boolean toEnglish, boolean question) {
        Pattern vietnamese = question ? VIETNAMESE_QUESTION : VIETNAMESE_ANSWER;
        Pattern english = question ? ENGLISH_QUESTION : ENGLISH_ANSWER;
        Pattern wanted = toEnglish ? english : vietnamese;
        Matcher source = (toEnglish ? vietnamese : english).matcher(subject.source());
        if (!source.find()) {
            return Optional.empty();
        }
        Span there = new Span(source.start(), source.end());
        Matcher target = wanted.matcher(subject.target());
        if (!target.find()) {
            return Optional.of(new Finding(id(), IssueType.OMISSION, Severity.WARNING)
                    .source(there, there.of(subject.source()).strip()));
        }
        String said = target.group().strip();
        return subject.place().before().stream()
                .map(segment -> wanted.matcher(segment.target()))
                .filter(Matcher::find)
                .map(matcher -> matcher.group().strip())
                .findFirst()
                .filter(first -> toEnglish && !first.equals(said))
                .map(first -> new Finding(id(), IssueType.INCONSISTENCY, Severity.HINT)
                        .of(
                                there,
                                new Span(0, target.end()),
                                first + subject.target().substring(target.end()),
                                said + " ≠ " + first));
    }

    @Override
    public List<QaExample> examples() {
        String question = "PV: Xin ông cho biết kết quả chuyến thăm?";
        return List.of(
                new QaExample(question, "Could you tell us the results of the visit?", 1),
                new QaExample(question, "Reporter: Please tell us the results of the visit.", 1),
                new QaExample("Trả lời: Chuyến thăm rất tốt đẹp.", "The visit was very good.", 1),
                new QaExample(question, "Q: Could you tell us the results of the visit?", 1)
                        .after("PV: Thưa ông?", "Reporter: Sir?"),
                new QaExample(question, "Reporter: Could you tell us the results of the visit?", 0)
                        .after("PV: Thưa ông?", "Reporter: Sir?"),
                new QaExample("Trả lời: Chuyến thăm rất tốt đẹp.", "Answer: The visit was very good.", 0));
    }
}
