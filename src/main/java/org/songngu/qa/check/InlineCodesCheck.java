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
import org.songngu.text.Span;
import org.springframework.stereotype.Component;

/// Codes inside the text – tags, entities, gaps to be filled – that the target lost, made up or put in a wrong order.
@Component
final class InlineCodesCheck implements QaCheck {

    private static final Pattern CODE =
            Pattern.compile("</?[A-Za-z][A-Za-z0-9]*(?:\\s[^<>]*)?/?>|\\{\\{?[A-Za-z0-9_.]*\\}?\\}"
                    + "|%(?:\\d+\\$)?[sd]\\b|&(?:[a-z]{2,8}|#x?[0-9a-fA-F]{2,6});|\\\\[nt](?![A-Za-z])");

    @Override
    public String id() {
        return "inline-codes";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        if (subject.target().isBlank()) {
            return List.of();
        }
        List<Code> source = codes(subject.source());
        List<Code> target = codes(subject.target());
        Finding finding = new Finding(id(), IssueType.CHARACTERS, Severity.ERROR);
        List<QaFinding> findings = new ArrayList<>();
        List<Code> made = new ArrayList<>(target);
        for (Code code : source) {
            if (!take(made, code)) {
                findings.add(finding.source(code.span(), code.text()));
            }
        }
        for (Code code : made) {
            findings.add(finding.fixable(code.span(), Finding.replace(subject.target(), code.span(), ""), code.text()));
        }
        if (findings.isEmpty()) {
            unpaired(source, target).ifPresent(code -> findings.add(finding.target(code.span(), code.text())));
        }
        return findings;
    }

    /// The first closing tag whose opening tag does not stand before it, though the source has them in order.
    private static Optional<Code> unpaired(List<Code> source, List<Code> target) {
        return firstWrong(source).isPresent() ? Optional.empty() : firstWrong(target);
    }

    private static Optional<Code> firstWrong(List<Code> codes) {
        List<String> open = new ArrayList<>();
        for (Code code : codes) {
            if (code.isOpening()) {
                open.add(code.name());
            } else if (code.isClosing() && (open.isEmpty() || !open.removeLast().equals(code.name()))) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    private static boolean take(List<Code> codes, Code wanted) {
        for (int i = 0; i < codes.size(); i++) {
            if (codes.get(i).text().equals(wanted.text())) {
                codes.remove(i);
                return true;
            }
        }
        return false;
    }

    private static List<Code> codes(String text) {
        List<Code> codes = new ArrayList<>();
        Matcher matcher = CODE.matcher(text);
        while (matcher.find()) {
            codes.add(new Code(new Span(matcher.start(), matcher.end()), matcher.group()));
        }
        return codes;
    }

    /// A code.
    private record Code(Span span, String text) {

        boolean isClosing() {
            return text.startsWith("</");
        }

        boolean isOpening() {
            return text.startsWith("<") && !isClosing() && !text.endsWith("/>") && !text.startsWith("<br");
        }

        String name() {
            return text.replaceAll("[</>]|\\s.*", "");
        }
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("Xem <b>tuyên bố</b> của {ten}.", "See the <b>statement</b> of.", 1),
                new QaExample("Xem tuyên bố.", "See the <i>statement.", 1),
                new QaExample("Xem <b>tuyên bố</b>.", "See the </b>statement<b>.", 1),
                new QaExample("Có %d đại biểu&nbsp;nữ.", "There are delegates.", 2),
                new QaExample("Xem <b>tuyên bố</b> của {ten}.", "See {ten}’s <b>statement</b>.", 0),
                new QaExample("GDP tăng 5% so với năm 2025.", "GDP grew 5% against 2025.", 0));
    }
}
