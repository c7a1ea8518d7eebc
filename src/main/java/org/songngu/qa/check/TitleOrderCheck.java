package org.songngu.qa.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
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

/// Offices of one person in another order than in the source: `Tổng Bí thư, Chủ tịch nước Tô Lâm` is
/// `Party General Secretary and State President To Lam`; the order is the rank.
@Component
final class TitleOrderCheck implements QaCheck {

    // Deputies first: «Phó Thủ tướng» has «Thủ tướng» in it.
    private static final List<Office> OFFICES = List.of(
            Office.of("Tổng Bí thư", "(?:Party )?General Secretary|Party (?:chief|leader)"),
            Office.of("Phó Chủ tịch nước", "Vice (?:State )?President"),
            Office.of("Chủ tịch nước", "(?<!Vice )(?:State President|President)"),
            Office.of("Phó Thủ tướng", "Deputy (?:Prime Minister|PM)"),
            Office.of("Thủ tướng", "(?<!Deputy )(?:Prime Minister|\\bPM\\b)"),
            Office.of(
                    "Phó Chủ tịch Quốc hội",
                    "(?:Vice|Deputy)[ -](?:Chair\\w*|President|Speaker) of the (?:NA|National Assembly)"),
            Office.of(
                    "Chủ tịch Quốc hội",
                    "(?:NA|National Assembly)(?: \\(NA\\))? (?:Chair\\w*|Speaker)|(?<!Vice )Chair\\w* of the (?:NA|National Assembly)"),
            Office.of("Ủy viên Bộ Chính trị", "Politburo member|[Mm]ember of the Politburo"),
            Office.of("Bí thư Trung ương Đảng", "Secretary of the Party Central Committee"),
            Office.of(
                    "Ủy viên Trung ương Đảng",
                    "Party Central Committee member|[Mm]ember of the Party Central Committee"),
            Office.of(
                    "Thường trực Ban Bí thư",
                    "(?:[Pp]ermanent|[Ss]tanding) [Mm]ember of the (?:[\\w’' ]+ )?Secretariat"),
            Office.of("Thứ trưởng", "(?:Deputy|Vice) (?:\\w+ )?Minister"),
            Office.of("Bộ trưởng", "(?<!Deputy )(?<!Vice )(?<!Prime )Minister"),
            Office.of("Bí thư Tỉnh ủy", "Secretary of the (?:[\\w ]+ )?(?:provincial )?Party Committee"),
            Office.of("Chủ tịch UBND", "(?<!Vice )Chair\\w* of the (?:[\\w ]+ )?People[’']s Committee"));
    private static final Pattern JOINT = Pattern.compile("\\s*(?:,|,? ?và|,? ?kiêm|,? ?đồng thời là)\\s*");

    @Override
    public String id() {
        return "title-order";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        if (subject.pair().target() != Language.EN || subject.target().isBlank()) {
            return List.of();
        }
        List<Place> places = places(subject.source());
        List<QaFinding> findings = new ArrayList<>();
        for (int i = 1; i < places.size(); i++) {
            Place first = places.get(i - 1);
            Place second = places.get(i);
            String between =
                    subject.source().substring(first.span().end(), second.span().start());
            if (JOINT.matcher(between).matches()) {
                swapped(subject, first, second).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<QaFinding> swapped(QaSubject subject, Place first, Place second) {
        List<MatchResult> said =
                first.office().english().matcher(subject.target()).results().toList();
        List<MatchResult> saidNext =
                second.office().english().matcher(subject.target()).results().toList();
        // Said twice, the offices may belong to two persons.
        if (said.size() != 1
                || saidNext.size() != 1
                || said.getFirst().start() < saidNext.getFirst().start()) {
            return Optional.empty();
        }
        Span source = new Span(first.span().start(), second.span().end());
        Span target = new Span(saidNext.getFirst().start(), said.getFirst().end());
        return Optional.of(new Finding(id(), IssueType.STYLE, Severity.HINT)
                .of(source, target, null, source.of(subject.source())));
    }

    private static List<Place> places(String source) {
        List<Place> places = new ArrayList<>();
        for (Office office : OFFICES) {
            office.vietnamese()
                    .matcher(source)
                    .results()
                    .map(match -> new Place(new Span(match.start(), match.end()), office))
                    .filter(place ->
                            places.stream().noneMatch(other -> other.span().overlaps(place.span())))
                    .toList()
                    .forEach(places::add);
        }
        places.sort(Comparator.comparing(Place::span));
        return places;
    }

    /// An office where the source names it.
    private record Place(Span span, Office office) {}

    /// An office in both languages.
    private record Office(Pattern vietnamese, Pattern english) {

        static Office of(String vietnamese, String english) {
            return new Office(Pattern.compile("(?<!\\p{L})" + vietnamese + "(?!\\p{L})"), Pattern.compile(english));
        }
    }

    @Override
    public List<QaExample> examples() {
        String source = "Tổng Bí thư, Chủ tịch nước Tô Lâm phát biểu.";
        return List.of(
                new QaExample(source, "State President and Party General Secretary To Lam spoke.", 1),
                new QaExample(
                        "Ủy viên Bộ Chính trị, Bộ trưởng Bộ Ngoại giao Lê Hoài Trung tiếp đoàn.",
                        "Minister of Foreign Affairs and Politburo member Le Hoai Trung received the delegation.",
                        1),
                new QaExample(source, "Party General Secretary and State President To Lam spoke.", 0),
                new QaExample(
                        "Thủ tướng gặp Chủ tịch Quốc hội.",
                        "The National Assembly Chairman met the Prime Minister.",
                        0));
    }
}
