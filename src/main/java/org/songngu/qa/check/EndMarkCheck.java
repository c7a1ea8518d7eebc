package org.songngu.qa.check;

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

/// A sentence that lost its end mark, or the Vietnamese `./.` left in English by a house that does not write it.
@Component
final class EndMarkCheck implements QaCheck {

    private static final String ARTICLE_END = "./.";
    private static final Pattern END = Pattern.compile("(?<!\\.\\.)(?<mark>[.?!]|\\./\\.)[\"”’»)]*\\s*$");
    private static final Pattern ENDED = Pattern.compile("[.?!…:;][\"”’»')\\]]*$");

    @Override
    public String id() {
        return "end-mark";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        String target = subject.target().stripTrailing();
        if (target.isBlank()) {
            return List.of();
        }
        Finding finding = new Finding(id(), IssueType.TYPOGRAPHICAL, Severity.WARNING);
        if (subject.pair().target() == Language.EN && target.endsWith(ARTICLE_END)) {
            if (subject.style().endMark() && subject.source().stripTrailing().endsWith(ARTICLE_END)) {
                return List.of();
            }
            String fixed = target.substring(0, target.length() - 2);
            return List.of(finding.fixable(new Span(target.length() - 2, target.length()), fixed, ARTICLE_END));
        }
        Matcher matcher = END.matcher(subject.source());
        if (!matcher.find() || ENDED.matcher(target).find()) {
            return List.of();
        }
        String mark = matcher.group("mark").substring(0, 1);
        return List.of(finding.fixable(new Span(target.length() - 1, target.length()), target + mark, mark));
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("Hội nghị kết thúc.", "The conference ended", 1),
                new QaExample("Hội nghị kết thúc.", "The conference ended./.", 1),
                new QaExample("Ai tham dự?", "Who attended", 1),
                new QaExample("Hội nghị kết thúc./.", "The conference ended.", 0),
                new QaExample("Hội nghị kết thúc./.", "The conference ended./.", 0),
                new QaExample("Ông nói: “Tôi đồng ý”.", "He said: \"I agree.\"", 0),
                new QaExample("Hội nghị kết thúc", "The conference ended", 0));
    }
}
