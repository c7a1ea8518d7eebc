package org.songngu.qa.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.text.Diacritics;
import org.songngu.text.Language;
import org.songngu.text.Span;
import org.songngu.text.Token;
import org.songngu.text.Tokens;
import org.springframework.stereotype.Component;

/// Vietnamese of the source left in English without its marks: «Uy ban nhan dan». Names are right so.
@Component
final class UnmarkedVietnameseCheck implements QaCheck {

    private static final int SYLLABLES = 2;

    private final WordList english = new WordList("english-words.txt");

    @Override
    public String id() {
        return "unmarked-vietnamese";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        if (subject.pair().target() != Language.EN) {
            return List.of();
        }
        Set<String> pairs = commonPairs(subject.source());
        if (pairs.isEmpty()) {
            return List.of();
        }
        List<Span> spared = Quotations.protectedParts(subject.target());
        List<Token> words = Tokens.of(subject.target());
        List<QaFinding> findings = new ArrayList<>();
        for (int i = 0; i + SYLLABLES <= words.size(); i++) {
            int end = i;
            while (end + 1 < words.size()
                    && pairs.contains(
                            words.get(end).key() + " " + words.get(end + 1).key())
                    && !(english.contains(words.get(end).key())
                            && english.contains(words.get(end + 1).key()))) {
                end++;
            }
            if (end > i) {
                Span span = new Span(
                        words.get(i).span().start(), words.get(end).span().end());
                if (!Quotations.covers(spared, span)) {
                    findings.add(new Finding(id(), IssueType.UNTRANSLATED, Severity.WARNING)
                            .target(span, span.of(subject.target())));
                }
                i = end;
            }
        }
        return findings;
    }

    // Neighbours of which the second is written small: not a name. Both must lose marks by being stripped, or «an ninh»
    // and «to an» would be found in English.
    private static Set<String> commonPairs(String source) {
        List<Token> tokens = Tokens.of(source);
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            String first = tokens.get(i).key();
            String second = tokens.get(i + 1).key();
            String plain = Diacritics.strip(first) + " " + Diacritics.strip(second);
            boolean small =
                    Character.isLowerCase(source.charAt(tokens.get(i + 1).span().start()));
            boolean apart = tokens.get(i).kind() == Token.Kind.WORD
                    && tokens.get(i + 1).kind() == Token.Kind.WORD
                    && !plain.startsWith(first + " ")
                    && !plain.endsWith(" " + second);
            if (small && apart) {
                pairs.add(plain);
            }
        }
        return pairs;
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("Ủy ban nhân dân tỉnh họp.", "The Uy ban nhan dan of the province met.", 1),
                new QaExample("Ủy ban nhân dân tỉnh họp.", "The provincial People's Committee met.", 0),
                new QaExample("Ông Nguyễn Văn Hải phát biểu.", "Nguyen Van Hai spoke.", 0));
    }
}
