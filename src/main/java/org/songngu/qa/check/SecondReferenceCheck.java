package org.songngu.qa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.songngu.article.BlockKind;
import org.songngu.housestyle.Romanization;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.text.Language;
import org.songngu.text.Span;
import org.springframework.stereotype.Component;

/// A Vietnamese person who is called by the given name before anybody said who that is, or in full in running text
/// after that was said, where the house goes on with the given name: «Prime Minister Pham Minh Chinh», then «Chinh».
@Component
final class SecondReferenceCheck implements QaCheck {

    // nobody writes «Minh» of him
    private static final String NEVER_SHORT = "Hồ Chí Minh";
    private static final Set<BlockKind> RUNNING = Set.of(BlockKind.BODY, BlockKind.LEAD);

    @Override
    public String id() {
        return "second-reference";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        boolean running = RUNNING.contains(subject.place().kind());
        if (subject.pair().target() != Language.EN
                || !running
                || !subject.style().names().givenNameSecond()) {
            return List.of();
        }
        List<QaFinding> findings = new ArrayList<>();
        for (PersonNames.Name name : PersonNames.in(subject.source())) {
            if (!name.text().equals(NEVER_SHORT)) {
                look(name, subject, findings);
            }
        }
        return findings;
    }

    private void look(PersonNames.Name name, QaSubject subject, List<QaFinding> findings) {
        boolean introduced = subject.place().before().stream()
                .filter(segment -> RUNNING.contains(segment.kind()))
                .anyMatch(segment -> PersonNames.whole(name, segment.target()).isPresent());
        String full = Romanization.of(name.text(), subject.style());
        String second = Romanization.secondReference(name.text(), subject.style());
        List<Span> places = WrittenNames.of(full, subject);
        for (Span again : places.subList(introduced ? 0 : Math.min(1, places.size()), places.size())) {
            findings.add(new Finding(id(), IssueType.STYLE, Severity.HINT)
                    .of(name.span(), again, Finding.replace(subject.target(), again, second), full, second));
        }
        if (!introduced && PersonNames.whole(name, subject.target()).isEmpty()) {
            PersonNames.given(name, subject.target())
                    .ifPresent(given -> findings.add(new Finding(id(), IssueType.STYLE, Severity.WARNING)
                            .of(
                                    name.span(),
                                    given,
                                    Finding.replace(subject.target(), given, full),
                                    given.of(subject.target()),
                                    full)));
        }
    }

    @Override
    public List<QaExample> examples() {
        String first = "Thủ tướng Phạm Minh Chính tiếp đoàn.";
        String twice = "Tổng Bí thư Tô Lâm tới Huế. Tổng Bí thư Tô Lâm thăm trường.";
        return List.of(
                new QaExample(first, "Chinh received the delegation.", 1),
                new QaExample("Ông Phạm Minh Chính nêu rõ.", "Pham Minh Chinh said.", 1)
                        .after(first, "Prime Minister Pham Minh Chinh received the delegation."),
                new QaExample("Ông Phạm Minh Chính nêu rõ.", "Chinh said.", 0)
                        .after(first, "Prime Minister Pham Minh Chinh received the delegation."),
                new QaExample(first, "Prime Minister Pham Minh Chinh received the delegation.", 0),
                new QaExample(
                        twice,
                        "General Secretary To Lam arrived in Hue. General Secretary To Lam visited a school.",
                        1),
                new QaExample(
                        twice, "General Secretary To Lam arrived in Hue. General Secretary Lam visited a school.", 0),
                new QaExample(
                        "Chủ tịch Hồ Chí Minh; Lăng Chủ tịch Hồ Chí Minh",
                        "President Ho Chi Minh; the President Ho Chi Minh Mausoleum",
                        0));
    }
}
