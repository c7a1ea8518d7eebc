package org.songngu.qa.check;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
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

/// A word on which the news hangs that became its opposite: «tăng» as «fell», «ủng hộ» as «opposed», «trước» as
/// «after»;
/// or one with few renderings that is gone: «cấm» without a ban. The pairs stand in `opposites.txt`.
@Component
final class CriticalWordsCheck implements QaCheck {

    private static final String LEFT = "(?<![\\p{L}\\p{M}\\p{N}])(?:";
    private static final String RIGHT = ")(?![\\p{L}\\p{M}\\p{N}])";
    private static final int CELLS = 3;

    private final List<Word> words;

    CriticalWordsCheck() {
        words = WordList.lines("opposites.txt").map(Word::of).toList();
    }

    /// One line of the list.
    ///
    /// @param vietnamese the words
    /// @param english    what renders them
    /// @param opposite   what says the contrary; empty for a word that may only be lost
    private record Word(Pattern vietnamese, Pattern english, Optional<Pattern> opposite) {

        static Word of(String line) {
            String[] cells = line.split("=", -1);
            if (cells.length != CELLS) {
                throw new IllegalStateException("opposites.txt: three cells wanted: " + line);
            }
            return new Word(
                    pattern(cells[0]),
                    pattern(cells[1]),
                    cells[2].isBlank() ? Optional.empty() : Optional.of(pattern(cells[2])));
        }

        // «oppos*» stands for all words that begin so.
        private static Pattern pattern(String cell) {
            String words = cell.strip().replaceAll("\\s*\\|\\s*", "|").replace("*", "\\p{L}*");
            return Pattern.compile(LEFT + words + RIGHT, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }
    }

    @Override
    public String id() {
        return "critical-words";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        if (subject.target().isBlank()) {
            return List.of();
        }
        boolean toEnglish = subject.pair().target() == Language.EN;
        String vietnamese = Normalizer.normalize(toEnglish ? subject.source() : subject.target(), Normalizer.Form.NFC);
        String english = toEnglish ? subject.target() : subject.source();
        return words.stream()
                .flatMap(word -> finding(subject, word, vietnamese, english).stream())
                .toList();
    }

    private Optional<QaFinding> finding(QaSubject subject, Word word, String vietnamese, String english) {
        Matcher source = word.vietnamese().matcher(vietnamese);
        if (!source.find() || word.english().matcher(english).find()) {
            return Optional.empty();
        }
        boolean toEnglish = subject.pair().target() == Language.EN;
        Span there = new Span(source.start(), source.end());
        if (word.opposite().isEmpty()) {
            return toEnglish && vietnamese.equals(subject.source())
                    ? Optional.of(
                            new Finding(id(), IssueType.OMISSION, Severity.HINT).source(there, source.group(), "–"))
                    : Optional.empty();
        }
        Matcher contrary = word.opposite().get().matcher(english);
        if (!contrary.find() || !isSame(vietnamese, subject, toEnglish)) {
            return Optional.empty();
        }
        Span here = new Span(contrary.start(), contrary.end());
        return Optional.of(new Finding(id(), IssueType.MISTRANSLATION, Severity.WARNING)
                .of(
                        toEnglish ? there : here,
                        toEnglish ? here : there,
                        null,
                        toEnglish ? source.group() : contrary.group(),
                        toEnglish ? contrary.group() : source.group()));
    }

    // spans count in the text as it stands; a decomposed one is put right by its own check first
    private static boolean isSame(String vietnamese, QaSubject subject, boolean toEnglish) {
        return vietnamese.length() == (toEnglish ? subject.source() : subject.target()).length();
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("Xuất khẩu tăng mạnh trong quý I.", "Exports fell sharply in the first quarter.", 1),
                new QaExample("Việt Nam ủng hộ lập trường đó.", "Vietnam opposes that stance.", 1),
                new QaExample("Nghị định cấm buôn bán ngà voi.", "The decree is about the ivory trade.", 1),
                new QaExample("Xuất khẩu tăng mạnh, nhập khẩu giảm.", "Exports rose sharply, imports fell.", 0),
                new QaExample("Việt Nam ủng hộ lập trường đó.", "Vietnam backs that stance.", 0),
                new QaExample("Nghị định cấm buôn bán ngà voi.", "The decree outlaws the ivory trade.", 0));
    }
}
