package org.songngu.qa.check;

import java.util.ArrayList;
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

/// `organize` in a house that writes `organise`, or the other way round. Names of organisations keep their own form.
@Component
final class HouseSpellingCheck implements QaCheck {

    private static final String STEMS = "authori|capitali|categori|centrali|characteri|civili|commerciali"
            + "|critici|decentrali|demilitari|denucleari|digitali|digiti|emphasi|equali|finali|formali|generali"
            + "|globali|harmoni|hospitali|industriali|institutionali|internationali|legali|liberali|locali|maximi|minimi"
            + "|mobili|moderni|monopoli|nationali|neutrali|normali|optimi|organi|penali|personali|politici|populari"
            + "|prioriti|privati|publici|rationali|reali|recogni|reorgani|revitali|scrutini|speciali|stabili|standardi"
            + "|subsidi|summari|symboli|sympathi|synchroni|urbani|utili|visuali";
    private static final String ENDS = "(?=e[sdr]?\\b|ers\\b|ing\\b|ations?\\b|ational\\b|able\\b)";
    private static final Pattern WITH_Z = pattern("z");
    private static final Pattern WITH_S = pattern("s");

    @Override
    public String id() {
        return "house-spelling";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        if (subject.pair().target() != Language.EN) {
            return List.of();
        }
        boolean wantsZ = subject.style().ize();
        List<Span> spared = Quotations.protectedParts(subject.target());
        List<QaFinding> findings = new ArrayList<>();
        Matcher matcher = (wantsZ ? WITH_S : WITH_Z).matcher(subject.target());
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            boolean name = Character.isUpperCase(subject.target().charAt(span.start())) && span.start() > 0;
            if (!name && !Quotations.covers(spared, span)) {
                Span letter = new Span(span.end() - 1, span.end());
                findings.add(new Finding(id(), IssueType.STYLE, Severity.HINT)
                        .fixable(
                                span,
                                Finding.replace(subject.target(), letter, wantsZ ? "z" : "s"),
                                wantsZ ? "-ise" : "-ize",
                                wantsZ ? "-ize" : "-ise"));
            }
        }
        return findings;
    }

    private static Pattern pattern(String letter) {
        return Pattern.compile("\\b(?:" + STEMS + ")" + letter + ENDS, Pattern.CASE_INSENSITIVE);
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("Bộ tổ chức hội nghị.", "The ministry organized a conference.", 1),
                new QaExample("Hiện đại hóa đất nước", "Modernization of the country", 1),
                new QaExample("Bộ tổ chức hội nghị.", "The ministry organised a conference.", 0),
                new QaExample("Tổ chức Y tế thế giới cảnh báo.", "The World Health Organization warned.", 0),
                new QaExample("Quy mô và giải thưởng", "The size and the prize", 0));
    }
}
