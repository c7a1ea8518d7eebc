package org.songngu.qa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.housestyle.DatedTitle;
import org.songngu.housestyle.DatedTitles;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.text.Diacritics;
import org.songngu.text.Language;
import org.songngu.text.Span;
import org.springframework.stereotype.Component;

/// A title before a name that its holder did not have on the day of the article.
@Component
final class TitleDateCheck implements QaCheck {

    private static final String OFFICE =
            "(?:Deputy Prime Minister|Prime Minister|Vice President|President|Premier|Chancellor"
                    + "|Foreign Minister|Minister of Foreign Affairs|Defence Minister|Minister of Public Security"
                    + "|Secretary of State|Secretary of Defense|Secretary-General|General Secretary|Chairman|Chairwoman)";
    private static final Pattern BEFORE = Pattern.compile("(?<when>(?:[Ff]ormer|[Tt]hen|[Ll]ate|[Pp]ast|[Ee]x)[ -])?"
            + "(?<office>(?:(?!(?:The|A|An) )\\p{Lu}[\\p{L}.]+ ){0,3}?" + OFFICE + ") $");
    private static final Pattern ENDS_IN_OFFICE = Pattern.compile(OFFICE + "(?= of the Republic|$)");
    private static final int LONGEST_TITLE = 80;

    private final DatedTitles titles;

    TitleDateCheck(DatedTitles titles) {
        this.titles = titles;
    }

    @Override
    public String id() {
        return "title-date";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        if (subject.pair().target() != Language.EN) {
            return List.of();
        }
        List<QaFinding> findings = new ArrayList<>();
        titles.all().stream().map(DatedTitle::person).distinct().forEach(person -> look(person, subject, findings));
        return findings;
    }

    private void look(String person, QaSubject subject, List<QaFinding> findings) {
        String plain = Diacritics.strip(person);
        List<Span> places = new ArrayList<>(WrittenNames.of(person, subject));
        if (!plain.equals(person)) {
            places.addAll(WrittenNames.of(plain, subject));
        }
        for (Span place : places) {
            int from = Math.max(0, place.start() - LONGEST_TITLE);
            Matcher before = BEFORE.matcher(subject.target().substring(from, place.start()));
            if (before.find() && before.group("when") == null) {
                List<DatedTitle> held = titles.of(person).stream()
                        .filter(title -> office(title.title()).equals(office(before.group("office"))))
                        .toList();
                Span title = new Span(from + before.start("office"), place.end());
                outdated(held, subject, title).ifPresent(findings::add);
            }
        }
    }

    private Optional<QaFinding> outdated(List<DatedTitle> held, QaSubject subject, Span span) {
        if (held.isEmpty() || held.stream().anyMatch(title -> title.isHeldOn(subject.day()))) {
            return Optional.empty();
        }
        DatedTitle last = held.getLast();
        boolean over = held.stream()
                .allMatch(title -> title.to().filter(subject.day()::isAfter).isPresent());
        String days = last.from().map(Object::toString).orElse("…") + " – "
                + last.to().map(Object::toString).orElse("…");
        String former = span.start() == 0 ? "Former " : "former ";
        String fixed = over ? Finding.replace(subject.target(), new Span(span.start(), span.start()), former) : null;
        return Optional.of(new Finding(id(), IssueType.TERMINOLOGY, Severity.WARNING)
                .of(
                        null,
                        span,
                        fixed,
                        span.of(subject.target()),
                        days,
                        subject.day().toString()));
    }

    // «US President» and «State President» are called President before a name
    private static String office(String title) {
        Matcher matcher = ENDS_IN_OFFICE.matcher(title);
        String office = matcher.find() ? matcher.group() : title;
        return office.replace("Minister of Foreign Affairs", "Foreign Minister")
                .replace("Chairwoman", "Chairman")
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("Chủ tịch nước Võ Văn Thưởng phát biểu.", "State President Vo Van Thuong spoke.", 1),
                new QaExample("Tổng thống Mỹ Joe Biden gửi điện.", "US President Joe Biden sent a message.", 1),
                new QaExample(
                        "Nguyên Chủ tịch nước Võ Văn Thưởng dự lễ.",
                        "Former State President Vo Van Thuong attended.",
                        0),
                new QaExample("Tổng thống Mỹ Donald Trump gửi điện.", "US President Donald Trump sent a message.", 0),
                new QaExample("Tổng Bí thư Tô Lâm phát biểu.", "Party General Secretary To Lam spoke.", 0),
                new QaExample("Ông Võ Văn Thưởng phát biểu.", "Vo Van Thuong spoke.", 0));
    }
}
