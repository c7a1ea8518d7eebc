package org.songngu.qa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/// A Vietnamese abbreviation left in English: `UBND`, `TTXVN`.
@Component
final class VietnameseAbbreviationCheck implements QaCheck {

    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("UBND", "People's Committee"),
            Map.entry("HĐND", "People's Council"),
            Map.entry("HDND", "People's Council"),
            Map.entry("TTXVN", "VNA"),
            Map.entry("MTTQ", "Fatherland Front"),
            Map.entry("LHQ", "UN"),
            Map.entry("CNXH", "socialism"),
            Map.entry("CHXHCN", "Socialist Republic"),
            Map.entry("ĐBQH", "National Assembly deputy"),
            Map.entry("DBQH", "National Assembly deputy"),
            Map.entry("TCPCPNN", "foreign non-governmental organisations"),
            Map.entry("QĐND", "People's Army"),
            Map.entry("BQP", "Ministry of National Defence"),
            Map.entry("NHNN", "State Bank"),
            Map.entry("KTXH", "socio-economic"),
            Map.entry("ATTP", "food safety"),
            Map.entry("GDĐT", "education and training"),
            Map.entry("KHCN", "science and technology"),
            Map.entry("TNMT", "natural resources and environment"),
            Map.entry("HTX", "cooperative"));
    // A decree's code is copied: «28/2025/QĐ-UBND».
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d/-])\\p{Lu}{3,8}(?![\\p{L}\\d/-])");

    @Override
    public String id() {
        return "vietnamese-abbreviation";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        if (subject.pair().target() != Language.EN) {
            return List.of();
        }
        List<Span> spared = Quotations.protectedParts(subject.target());
        List<QaFinding> findings = new ArrayList<>();
        Matcher matcher = WORD.matcher(subject.target());
        while (matcher.find()) {
            String english = ENGLISH.getOrDefault(matcher.group(), "");
            Span span = new Span(matcher.start(), matcher.end());
            if (!english.isEmpty() && !Quotations.covers(spared, span)) {
                findings.add(new Finding(id(), IssueType.UNTRANSLATED, Severity.WARNING)
                        .fixable(span, Finding.replace(subject.target(), span, english), matcher.group(), english));
            }
        }
        return findings;
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("Ảnh: TTXVN", "Photo: TTXVN", 1),
                new QaExample("UBND tỉnh họp.", "The provincial UBND met.", 1),
                new QaExample("Ảnh: TTXVN", "Photo: VNA", 0),
                new QaExample("Quyết định 12/QĐ-UBND", "Decision 12/QĐ-UBND", 0),
                new QaExample("ASEAN họp.", "ASEAN met.", 0));
    }
}
