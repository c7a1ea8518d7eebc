package org.songngu.qa.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.text.Span;
import org.springframework.stereotype.Component;

/// A code of the source whose digit became a mark, typed with the VNI keyboard left on: `A380` is `Ả80`.
@Component
final class VniLeakCheck implements QaCheck {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\d]+");
    // No Vietnamese word has a figure in it; «Ả80» is a code whatever the source says. «Đ5» may be a street.
    private static final Pattern MIXED = Pattern.compile("^[AEIOUY]\\p{M}?\\p{M}?\\d+$|^[^\\p{ASCII}&&[^đĐ]]\\d+$");
    private static final String MARKS = "\u0301\u0300\u0309\u0303\u0323\u0302\u031B\u0306";

    @Override
    public String id() {
        return "vni-leak";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        Set<String> codes = new HashSet<>();
        Matcher source = WORD.matcher(subject.source());
        while (source.find()) {
            codes.add(source.group());
        }
        List<QaFinding> findings = new ArrayList<>();
        Matcher matcher = WORD.matcher(subject.target());
        while (matcher.find()) {
            String word = matcher.group();
            String typed = typed(word);
            if (!typed.equals(word)
                    && !codes.contains(word)
                    && (codes.contains(typed) || MIXED.matcher(word).find())) {
                Span span = new Span(matcher.start(), matcher.end());
                findings.add(new Finding(id(), IssueType.MISSPELLING, Severity.ERROR)
                        .fixable(span, Finding.replace(subject.target(), span, typed), word, typed));
            }
        }
        return findings;
    }

    /// What was typed: each mark as its digit, behind its letter.
    private static String typed(String word) {
        StringBuilder keys = new StringBuilder();
        for (char c : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
            int mark = MARKS.indexOf(c);
            if (c == 'đ' || c == 'Đ') {
                keys.append(c == 'đ' ? "d9" : "D9");
            } else {
                keys.append(mark >= 0 ? String.valueOf(mark + 1) : String.valueOf(c));
            }
        }
        return keys.toString();
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("Máy bay A380 hạ cánh.", "The Ả80 landed.", 1),
                new QaExample("Giải U17 khai mạc.", "The Ú7 tournament opened.", 1),
                new QaExample("Máy bay lớn nhất hạ cánh.", "The Ả80 landed.", 1),
                new QaExample("Máy bay A380 hạ cánh.", "The A380 landed.", 0),
                new QaExample("Tô Lâm thăm D9.", "Tô Lâm visited D9.", 0));
    }
}
