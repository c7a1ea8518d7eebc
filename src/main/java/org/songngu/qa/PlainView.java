package org.songngu.qa;

import java.util.Optional;
import org.songngu.text.InlineText;
import org.songngu.text.Span;

/// A segment pair whose inline codes are hidden from the checks, which read words; what they find is told where it
/// stands in the texts with codes, and what they put right keeps every code.
///
/// @param source the source
/// @param target the target
/// @param plain  the pair without codes
record PlainView(InlineText source, InlineText target, QaSubject plain) {

    static PlainView of(QaSubject subject) {
        InlineText source = InlineText.of(subject.source());
        InlineText target = InlineText.of(subject.target());
        QaSubject plain = new QaSubject(
                source.plain(),
                target.plain(),
                subject.pair(),
                subject.day(),
                subject.style(),
                subject.place(),
                subject.bases());
        return new PlainView(source, target, plain);
    }

    /// Whether one of the texts has, or may have, codes.
    static boolean isCoded(QaSubject subject) {
        return subject.source().indexOf(InlineText.LEFT) >= 0
                || subject.target().indexOf(InlineText.LEFT) >= 0;
    }

    QaFinding inWritten(QaFinding finding) {
        Optional<Span> inSource = finding.source().map(source::writtenSpan);
        Optional<Span> inTarget = finding.target().map(target::writtenSpan);
        Optional<String> fix = finding.fix().map(text -> target.rewritten(text).written());
        return new QaFinding(
                finding.check(),
                finding.type(),
                finding.severity(),
                inSource,
                inTarget,
                finding.arguments(),
                fix,
                finding.variant(),
                finding.choices());
    }
}
