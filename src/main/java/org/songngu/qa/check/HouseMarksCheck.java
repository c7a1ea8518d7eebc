package org.songngu.qa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.songngu.housestyle.HouseStyle;
import org.songngu.housestyle.Romanization;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.text.Diacritics;
import org.songngu.text.Language;
import org.songngu.text.Span;
import org.springframework.stereotype.Component;

/// A Vietnamese name of the source with its marks where the house writes none, or without them where it writes them.
@Component
final class HouseMarksCheck implements QaCheck {

    // a check of their own
    private static final Set<String> COUNTRY = Set.of("Việt Nam", "Hà Nội");

    @Override
    public String id() {
        return "house-marks";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        if (subject.pair().target() != Language.EN) {
            return List.of();
        }
        List<QaFinding> findings = new ArrayList<>();
        List<Span> done = new ArrayList<>();
        for (Span run : Romanization.capitalized(subject.source())) {
            for (String name : endings(run.of(subject.source()))) {
                look(name, subject, done, findings);
            }
        }
        return findings;
    }

    // «Tại Đà Nẵng» begins with a word that is no part of the name.
    private static List<String> endings(String run) {
        List<String> endings = new ArrayList<>();
        for (int at = 0; run.indexOf(' ', at) > 0; at = run.indexOf(' ', at) + 1) {
            endings.add(run.substring(at));
        }
        return endings;
    }

    private void look(String name, QaSubject subject, List<Span> done, List<QaFinding> findings) {
        HouseStyle style = subject.style();
        String plain = Diacritics.strip(name);
        if (plain.equals(name) || COUNTRY.contains(name)) {
            return;
        }
        String wrong = style.diacritics() ? plain : name;
        String right = style.diacritics() ? name : plain;
        for (Span span : WrittenNames.of(wrong, subject)) {
            boolean city = subject.target().startsWith(" City", span.end());
            if (!city && !Quotations.covers(done, span)) {
                done.add(span);
                findings.add(new Finding(id(), IssueType.STYLE, Severity.HINT)
                        .fixable(span, Finding.replace(subject.target(), span, right), wrong, right));
            }
        }
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("Tổng Bí thư Tô Lâm phát biểu.", "General Secretary Tô Lâm spoke.", 1),
                new QaExample("Tại Đà Nẵng, hai bên họp.", "In Đà Nẵng, the two sides met.", 1),
                new QaExample("Tổng Bí thư Tô Lâm phát biểu.", "General Secretary To Lam spoke.", 0),
                new QaExample("Tại Đà Nẵng, hai bên họp.", "The paper wrote: “In Đà Nẵng.”", 0),
                new QaExample("Xem tại dulich.vn/Đà Nẵng", "See https://dulich.vn/Đà", 0));
    }
}
