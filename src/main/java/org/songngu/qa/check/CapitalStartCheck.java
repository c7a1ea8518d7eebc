package org.songngu.qa.check;

import java.util.List;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.text.Span;
import org.springframework.stereotype.Component;

/// A sentence that begins small though its source begins with a capital.
@Component
final class CapitalStartCheck implements QaCheck {

    @Override
    public String id() {
        return "capital-start";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        int source = firstLetter(subject.source());
        int target = firstLetter(subject.target());
        if (source < 0 || target < 0 || !Character.isUpperCase(subject.source().charAt(source))) {
            return List.of();
        }
        char letter = subject.target().charAt(target);
        boolean brand = target + 1 < subject.target().length()
                && Character.isUpperCase(subject.target().charAt(target + 1));
        if (!Character.isLowerCase(letter) || brand) {
            return List.of();
        }
        Span span = new Span(target, target + 1);
        String fixed = Finding.replace(subject.target(), span, String.valueOf(Character.toUpperCase(letter)));
        return List.of(new Finding(id(), IssueType.TYPOGRAPHICAL, Severity.HINT).fixable(span, fixed));
    }

    /// The first letter if nothing but marks and spaces stands before it, otherwise -1.
    private static int firstLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                return i;
            }
            if (Character.isDigit(c)) {
                return -1;
            }
        }
        return -1;
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("Hội nghị kết thúc.", "the conference ended.", 1),
                new QaExample("Hội nghị kết thúc.", "The conference ended.", 0),
                new QaExample("và kết thúc.", "and ended.", 0),
                new QaExample("Ảnh: TTXVN", "eBay photo", 0));
    }
}
