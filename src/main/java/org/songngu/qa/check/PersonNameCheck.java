package org.songngu.qa.check;

import java.util.List;
import java.util.Optional;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.termbase.Termbase;
import org.songngu.text.Language;
import org.songngu.text.Span;
import org.songngu.text.Token;
import org.songngu.text.Tokens;
import org.springframework.stereotype.Component;

/// A Vietnamese person's name that the English text lacks or misspells.
@Component
final class PersonNameCheck implements QaCheck {

    private static final int MOST_WRONG_LETTERS = 2;
    private final Termbase termbase;

    PersonNameCheck(Termbase termbase) {
        this.termbase = termbase;
    }

    @Override
    public String id() {
        return "person-name";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        if (subject.pair().target() != Language.EN || subject.target().isBlank()) {
            return List.of();
        }
        List<PersonNames.Name> names = PersonNames.in(subject.source());
        if (names.isEmpty()) {
            return List.of();
        }
        List<Span> terms = termSpans(subject);
        return names.stream()
                .flatMap(name -> finding(subject, name, terms).stream())
                .toList();
    }

    // The authority list knows better how a name is written.
    private List<Span> termSpans(QaSubject subject) {
        return SourceTerms.spans(subject, termbase);
    }

    private Optional<QaFinding> finding(QaSubject subject, PersonNames.Name name, List<Span> terms) {
        if (PersonNames.whole(name, subject.target()).isPresent()
                || PersonNames.given(name, subject.target()).isPresent()
                || terms.stream().anyMatch(term -> term.contains(name.span()))) {
            return Optional.empty();
        }
        String right = PersonNames.inStyle(name, subject);
        Optional<Span> near = near(subject.target(), name);
        if (near.isPresent()) {
            Span span = near.get();
            return Optional.of(new Finding(id(), IssueType.MISSPELLING, Severity.ERROR)
                    .of(
                            name.span(),
                            span,
                            Finding.replace(subject.target(), span, right),
                            span.of(subject.target()),
                            right));
        }
        return PersonNames.FOREIGN.matcher(subject.source()).find()
                ? Optional.empty()
                : Optional.of(new Finding(id(), IssueType.OMISSION, Severity.WARNING)
                        .source(name.span(), name.text(), right));
    }

    /// Words that are the name but for a letter or two; at least one of them is wholly right.
    private static Optional<Span> near(String target, PersonNames.Name name) {
        List<Token> tokens = Tokens.of(target);
        int size = name.words().size();
        for (int i = 0; i + size <= tokens.size(); i++) {
            List<String> said = PersonNames.words(tokens, i, size);
            int wrong = 0;
            int right = 0;
            for (int at = 0; at < size; at++) {
                wrong += distance(said.get(at), name.words().get(at));
                right += said.get(at).equals(name.words().get(at)) ? 1 : 0;
            }
            boolean capital =
                    Character.isUpperCase(target.charAt(tokens.get(i).span().start()));
            if (capital && right * 2 >= size && wrong <= MOST_WRONG_LETTERS) {
                return Optional.of(new Span(
                        tokens.get(i).span().start(),
                        tokens.get(i + size - 1).span().end()));
            }
        }
        return Optional.empty();
    }

    private static int distance(String some, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= some.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (some.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("Thủ tướng Phạm Minh Chính phát biểu.", "Prime Minister Pham Minh Chin spoke.", 1),
                new QaExample("Ông Võ Văn Thưởng phát biểu.", "The official spoke.", 1),
                new QaExample("Ông Võ Văn Thưởng phát biểu.", "Vo Van Thuong spoke.", 0),
                new QaExample("Ông Võ Văn Thưởng phát biểu.", "Thuong spoke.", 0),
                new QaExample("Bộ trưởng Trung Quốc Vương Văn Đào phát biểu.", "Minister Wang Wentao spoke.", 0),
                new QaExample("Đoàn tới Thái Bình và Hà Nam.", "The delegation went to two provinces.", 0));
    }
}
