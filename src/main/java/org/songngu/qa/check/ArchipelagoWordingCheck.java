package org.songngu.qa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.text.Language;
import org.songngu.text.MatchKey;
import org.songngu.text.Span;
import org.springframework.stereotype.Component;

/// `Hoàng Sa` and `Trường Sa` under foreign names only.
@Component
final class ArchipelagoWordingCheck implements QaCheck {

    private static final List<Islands> ISLANDS = List.of(
            Islands.of(
                    "hoàng sa",
                    "Ho[aà]ng Sa",
                    "(?:the )?(?:Paracels?|Xisha)(?: (?:Islands|Archipelago))?",
                    "Hoang Sa (Paracel) archipelago"),
            Islands.of(
                    "trường sa",
                    "Tr[uư][oờ]ng Sa",
                    "(?:the )?(?:Spratlys?|Spratly|Nansha)(?: (?:Islands|Archipelago))?",
                    "Truong Sa (Spratly) archipelago"));

    @Override
    public String id() {
        return "archipelago-wording";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        if (subject.pair().target() != Language.EN) {
            return List.of();
        }
        String source = MatchKey.of(subject.source());
        List<Span> quoted = Quotations.quoted(subject.target());
        List<QaFinding> findings = new ArrayList<>();
        for (Islands islands : ISLANDS) {
            Matcher matcher = islands.foreign().matcher(subject.target());
            boolean named = islands.english().matcher(subject.target()).find();
            if (source.contains(islands.vietnamese()) && !named && matcher.find()) {
                Span span = new Span(matcher.start(), matcher.end());
                String the = matcher.group().toLowerCase(Locale.ROOT).startsWith("the ")
                        ? matcher.group().substring(0, "the ".length())
                        : "";
                Severity severity = Quotations.covers(quoted, span) ? Severity.WARNING : Severity.ERROR;
                findings.add(new Finding(id(), IssueType.TERMINOLOGY, severity)
                        .fixable(
                                span,
                                Finding.replace(subject.target(), span, the + islands.right()),
                                matcher.group(),
                                islands.right()));
            }
        }
        return findings;
    }

    /// An archipelago under its names.
    private record Islands(String vietnamese, Pattern english, Pattern foreign, String right) {

        static Islands of(String vietnamese, String english, String foreign, String right) {
            int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            return new Islands(
                    vietnamese,
                    Pattern.compile(english, flags),
                    Pattern.compile("\\b" + foreign + "\\b", flags),
                    right);
        }
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("Chủ quyền đối với quần đảo Hoàng Sa", "Sovereignty over the Paracel Islands", 1),
                new QaExample(
                        "Hoàng Sa và Trường Sa là của Việt Nam.", "The Xisha and the Nansha belong to Vietnam.", 2),
                new QaExample(
                        "Chủ quyền đối với quần đảo Hoàng Sa",
                        "Sovereignty over the Hoang Sa (Paracel) archipelago",
                        0),
                new QaExample("Hội nghị kết thúc.", "The conference ended.", 0));
    }
}
