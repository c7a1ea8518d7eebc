package org.songngu.qa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.text.InlineCode;
import org.songngu.text.InlineText;
import org.songngu.text.Span;
import org.springframework.stereotype.Component;

/// Inline codes of the document that the target lost, has twice or too many, nests wrongly or broke. Without them the
/// document cannot be rebuilt as it was, so they keep a segment from being approved.
@Component
final class DocumentCodesCheck implements QaCheck {

    @Override
    public String id() {
        return "document-codes";
    }

    @Override
    public boolean readsCodes() {
        return true;
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        InlineText source = InlineText.of(subject.source());
        InlineText target = InlineText.of(subject.target());
        if (subject.target().isBlank() || source.codes().isEmpty() && !isAffected(target)) {
            return List.of();
        }
        List<QaFinding> findings = new ArrayList<>();
        CodeMending mending = new CodeMending(source, target);
        missing(source, target, mending, findings);
        extra(source, target, mending, findings);
        broken(source, subject.target(), findings);
        if (source.isWellNested()
                && mending.missing().isEmpty()
                && mending.extra().isEmpty()) {
            mending.firstCrossed()
                    .ifPresent(code -> findings.add(
                            finding(Optional.empty(), Optional.of(span(target, code)), mending.nested(), code)));
        }
        return findings;
    }

    private static boolean isAffected(InlineText target) {
        return !target.codes().isEmpty() || target.hasStrayMarks();
    }

    // Both halves of a pair are one finding: one key puts both in.
    private void missing(InlineText source, InlineText target, CodeMending mending, List<QaFinding> findings) {
        List<InlineCode> missing = mending.missing();
        for (InlineCode code : missing) {
            boolean told = code instanceof InlineCode.Closing
                    && missing.stream()
                            .anyMatch(other -> other instanceof InlineCode.Opening && other.number() == code.number());
            if (!told) {
                findings.add(finding(
                        Optional.of(span(source, code)),
                        Optional.empty(),
                        mending.complete().written(),
                        code));
            }
        }
    }

    private void extra(InlineText source, InlineText target, CodeMending mending, List<QaFinding> findings) {
        for (InlineCode code : mending.extra()) {
            findings.add(finding(Optional.empty(), Optional.of(span(target, code)), mending.without(code), code));
        }
    }

    private void broken(InlineText source, String target, List<QaFinding> findings) {
        if (source.hasStrayMarks()) {
            return;
        }
        int at = 0;
        while (at < target.length()) {
            int end = InlineText.endOfCode(target, at);
            char c = target.charAt(at);
            if (end < 0 && (c == InlineText.LEFT || c == InlineText.RIGHT)) {
                Span span = new Span(at, at + 1);
                findings.add(new Finding(id(), IssueType.CHARACTERS, Severity.ERROR)
                        .fixable(span, Finding.replace(target, span, ""), String.valueOf(c)));
            }
            at = end < 0 ? at + 1 : end;
        }
    }

    private QaFinding finding(Optional<Span> source, Optional<Span> target, String fix, InlineCode code) {
        return new QaFinding(
                id(), IssueType.CHARACTERS, Severity.ERROR, source, target, List.of(code.written()), Optional.of(fix));
    }

    private static Span span(InlineText text, InlineCode code) {
        int before = 0;
        for (InlineCode other : text.codes()) {
            int start = other.at() + before;
            if (other == code) {
                return new Span(start, start + code.written().length());
            }
            before += other.written().length();
        }
        throw new IllegalArgumentException(code + " is not in " + text);
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("Xem ⟨1⟩tuyên bố⟨/1⟩ chung⟨2/⟩.", "See the joint statement.", 2),
                new QaExample("Xem ⟨1⟩tuyên bố⟨/1⟩ chung.", "See the ⟨1⟩joint⟨/1⟩ ⟨2/⟩statement.", 1),
                new QaExample("⟨1⟩Tuyên bố ⟨2⟩chung⟨/2⟩⟨/1⟩.", "⟨1⟩Joint ⟨2⟩statement⟨/1⟩⟨/2⟩.", 1),
                new QaExample("Xem ⟨1⟩tuyên bố⟨/1⟩.", "See the ⟨1⟩statement⟨/1⟩ ⟨1.", 1),
                new QaExample("Xem ⟨1⟩tuyên bố⟨/1⟩ ⟨2⟩chung⟨/2⟩.", "See the ⟨2⟩joint⟨/2⟩ ⟨1⟩statement⟨/1⟩.", 0),
                new QaExample("Xem tuyên bố chung.", "See the joint statement.", 0));
    }
}
