package org.songngu.qa.check;

import java.util.List;
import org.songngu.placeable.Placeable;
import org.songngu.placeable.Placeables;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.text.MatchKey;
import org.songngu.text.Span;
import org.songngu.text.Token;
import org.songngu.text.Tokens;
import org.springframework.stereotype.Component;

/// A target that is its source, unless there is nothing to translate in it.
@Component
final class SameAsSourceCheck implements QaCheck {

    private final Placeables placeables;

    SameAsSourceCheck(Placeables placeables) {
        this.placeables = placeables;
    }

    @Override
    public String id() {
        return "same-as-source";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        if (!MatchKey.of(subject.source()).equals(MatchKey.of(subject.target()))) {
            return List.of();
        }
        List<Span> copied = placeables
                .recognize(subject.source(), subject.pair().source())
                .stream()
                .map(Placeable::span)
                .toList();
        boolean translatable = Tokens.of(subject.source()).stream()
                .anyMatch(token -> token.kind() == Token.Kind.WORD
                        && token.span().length() > 1
                        && Character.isLowerCase(
                                subject.source().charAt(token.span().start()))
                        && !Quotations.covers(copied, token.span()));
        return translatable
                ? List.of(new Finding(id(), IssueType.UNTRANSLATED, Severity.WARNING)
                        .target(new Span(0, subject.target().length())))
                : List.of();
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("Hội nghị kết thúc tốt đẹp.", "Hội nghị kết thúc tốt đẹp.", 1),
                new QaExample("ASEAN, 30/12/2025", "ASEAN, 30/12/2025", 0),
                new QaExample("Thongloun Sisoulith", "Thongloun Sisoulith", 0));
    }
}
