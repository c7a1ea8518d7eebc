package org.songngu.qa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.songngu.qa.ArticleSegment;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.text.Language;
import org.songngu.text.Span;
import org.springframework.stereotype.Component;

/// A name that the article wrote otherwise before: `Wang Wen Tao` and `Wang Wentao`, `Da Nang` and `Danang`.
@Component
final class NameSpellingCheck implements QaCheck {

    private static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{Ll}+(?:-\\p{L}\\p{Ll}+)*");
    private static final int MOST_WORDS = 3;
    private static final int LEAST_LETTERS = 5;

    @Override
    public String id() {
        return "name-spelling";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        if (subject.pair().target() != Language.EN) {
            return List.of();
        }
        List<Earlier> near = subject.place().near().stream()
                .map(segment -> new Earlier(segment, letters(segment.targetKey())))
                .toList();
        List<QaFinding> findings = new ArrayList<>();
        List<Span> told = new ArrayList<>();
        for (Span name : names(subject.target())) {
            if (told.stream().noneMatch(name::overlaps)) {
                other(name.of(subject.target()), near).ifPresent(said -> {
                    told.add(name);
                    findings.add(new Finding(id(), IssueType.INCONSISTENCY, Severity.WARNING)
                            .fixable(
                                    name,
                                    Finding.replace(subject.target(), name, said.text()),
                                    name.of(subject.target()),
                                    said.text(),
                                    String.valueOf(said.segment())));
                });
            }
        }
        return findings;
    }

    // Runs of up to three capitalised words, longer ones first.
    private static List<Span> names(String target) {
        List<Span> words = WORD.matcher(target)
                .results()
                .map(match -> new Span(match.start(), match.end()))
                .toList();
        List<Span> names = new ArrayList<>();
        for (int size = MOST_WORDS; size > 0; size--) {
            for (int i = 0; i + size <= words.size(); i++) {
                Span name =
                        new Span(words.get(i).start(), words.get(i + size - 1).end());
                String text = name.of(target);
                if (text.split(" ").length == size && letters(text).length() >= LEAST_LETTERS) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static Optional<Said> other(String name, List<Earlier> before) {
        String letters = letters(name);
        for (Earlier earlier : before) {
            if (!earlier.letters().contains(letters)) {
                continue;
            }
            Matcher matcher = apart(letters).matcher(earlier.segment().target());
            while (matcher.find()) {
                String said = matcher.group();
                boolean proper = WORD.matcher(said.split("[ -]")[0]).matches();
                if (proper && !said.equalsIgnoreCase(name)) {
                    return Optional.of(new Said(said, earlier.segment().number()));
                }
            }
        }
        return Optional.empty();
    }

    private static Pattern apart(String letters) {
        String body = letters.codePoints()
                .mapToObj(c -> Pattern.quote(Character.toString(c)))
                .collect(Collectors.joining("[ -]?"));
        return Pattern.compile(
                "(?<![\\p{L}-])" + body + "(?![\\p{L}-])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replace(" ", "").replace("-", "");
    }

    /// An earlier segment with the letters of its target.
    private record Earlier(ArticleSegment segment, String letters) {}

    /// How the name was written, and where.
    private record Said(String text, int segment) {}

    @Override
    public List<QaExample> examples() {
        String first = "Bộ trưởng Vương Văn Đào phát biểu.";
        return List.of(
                new QaExample("Ông Vương Văn Đào cảm ơn.", "Wang Wen Tao thanked them.", 1)
                        .after(first, "Minister Wang Wentao spoke."),
                new QaExample("Đoàn rời Đà Nẵng.", "The delegation left Danang.", 1)
                        .after("Đoàn tới Đà Nẵng.", "The delegation arrived in Da Nang."),
                new QaExample("Ông Vương Văn Đào cảm ơn.", "Wang Wentao thanked them.", 0)
                        .after(first, "Minister Wang Wentao spoke."),
                new QaExample("Tại Hà Nội, đoàn dự lễ.", "In Hanoi, the delegation attended a ceremony.", 0)
                        .after(first, "Minister Wang Wentao spoke in Hanoi."));
    }
}
