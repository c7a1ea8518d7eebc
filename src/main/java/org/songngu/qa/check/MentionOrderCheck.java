package org.songngu.qa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.songngu.article.BlockKind;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.text.Language;
import org.songngu.text.Span;
import org.springframework.stereotype.Component;

/// A Vietnamese person who is called by the given name before anybody said who that is, or by the full name in running
/// text after that was said: «Prime Minister Pham Minh Chinh», then «Chinh».
@Component
final class MentionOrderCheck implements QaCheck {

    private static final Set<BlockKind> RUNNING = Set.of(BlockKind.BODY, BlockKind.LEAD);

    @Override
    public String id() {
        return "mention-order";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        if (subject.pair().target() != Language.EN
                || !RUNNING.contains(subject.place().kind())) {
            return List.of();
        }
        List<QaFinding> findings = new ArrayList<>();
        for (PersonNames.Name name : PersonNames.in(subject.source())) {
            if (name.text().equals(PersonNames.NEVER_BY_GIVEN_NAME)) {
                continue;
            }
            Optional<Span> full = PersonNames.whole(name, subject.target());
            boolean introduced = subject.place().before().stream()
                    .filter(segment -> RUNNING.contains(segment.kind()))
                    .anyMatch(
                            segment -> PersonNames.whole(name, segment.target()).isPresent());
            if (full.isPresent() && introduced && subject.style().names().givenNameSecond()) {
                findings.add(repeated(subject, name, full.get()));
            }
            if (full.isEmpty() && !introduced) {
                PersonNames.given(name, subject.target())
                        .ifPresent(given -> findings.add(new Finding(id(), IssueType.STYLE, Severity.WARNING)
                                .of(
                                        name.span(),
                                        given,
                                        Finding.replace(subject.target(), given, PersonNames.inStyle(name, subject)),
                                        given.of(subject.target()),
                                        PersonNames.inStyle(name, subject))));
            }
        }
        return findings;
    }

    private QaFinding repeated(QaSubject subject, PersonNames.Name name, Span full) {
        String said = full.of(subject.target());
        String given = said.substring(said.lastIndexOf(' ') + 1);
        return new Finding(id(), IssueType.STYLE, Severity.HINT)
                .of(name.span(), full, Finding.replace(subject.target(), full, given), said, given);
    }

    @Override
    public List<QaExample> examples() {
        String first = "Thủ tướng Phạm Minh Chính tiếp đoàn.";
        return List.of(
                new QaExample(first, "Chinh received the delegation.", 1),
                new QaExample("Ông Phạm Minh Chính nêu rõ.", "Pham Minh Chinh said.", 1)
                        .after(first, "Prime Minister Pham Minh Chinh received the delegation."),
                new QaExample("Ông Phạm Minh Chính nêu rõ.", "Chinh said.", 0)
                        .after(first, "Prime Minister Pham Minh Chinh received the delegation."),
                new QaExample(first, "Prime Minister Pham Minh Chinh received the delegation.", 0));
    }
}
