package org.songngu.qa.check;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.termbase.TermHit;
import org.songngu.termbase.TermQuery;
import org.songngu.termbase.TermStatus;
import org.songngu.termbase.Termbase;
import org.songngu.text.Token;
import org.songngu.text.Tokens;
import org.springframework.stereotype.Component;

/// A fixed phrase of the source whose target term does not occur.
@Component
final class MissingTermCheck implements QaCheck {

    private static final String SECOND_REFERENCE = "Second reference:";
    // Words of two syllables have many renderings, all of them right: over the shipped memory they were nothing but
    // noise.
    private static final int SYLLABLES_OF_A_PHRASE = 3;
    private static final Set<String> LIGHT = Set.of("of", "for", "and", "to", "in", "on", "at", "with", "by", "from");

    private final Termbase termbase;

    MissingTermCheck(Termbase termbase) {
        this.termbase = termbase;
    }

    @Override
    public String id() {
        return "missing-term";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        if (subject.target().isBlank()) {
            return List.of();
        }
        TermQuery query =
                new TermQuery(subject.pair(), subject.day(), subject.style().code());
        List<String> target = stems(subject.target());
        return termbase.recognize(subject.source(), query).stream()
                .filter(hit -> !hit.nested() && hit.term().status() == TermStatus.PREFERRED)
                .filter(hit -> (isName(hit) || hit.term().text().strip().split(" ").length >= SYLLABLES_OF_A_PHRASE)
                        && !hit.targets().isEmpty())
                .filter(hit -> Stream.concat(
                                hit.targets().stream(),
                                hit.concept().terms(subject.pair().target()).stream())
                        .filter(term -> term.status() != TermStatus.FORBIDDEN)
                        .noneMatch(term -> isSaid(stems(term.text()), target, isName(hit))))
                .filter(hit -> !isSecondReference(hit, target))
                .map(hit -> finding(hit, subject))
                .toList();
    }

    // The authority list of names says in its notes how a person is called the second time: «Second reference: Xi».
    private static boolean isSecondReference(TermHit hit, List<String> target) {
        String note = hit.concept().note();
        return note.startsWith(SECOND_REFERENCE)
                && Stream.of(note.substring(SECOND_REFERENCE.length()).split(","))
                        .map(MissingTermCheck::stems)
                        .anyMatch(name -> Collections.indexOfSubList(target, name) >= 0);
    }

    private QaFinding finding(TermHit hit, QaSubject subject) {
        String text = hit.span().of(subject.source());
        return new Finding(id(), IssueType.TERMINOLOGY, isName(hit) ? Severity.WARNING : Severity.HINT)
                .source(hit.span(), text, hit.targets().getFirst().text());
    }

    // Names are fixed; other phrases may be said otherwise. The term decides, not its place at the start of a sentence.
    private static boolean isName(TermHit hit) {
        return Stream.of(hit.term().text().split("[ -]+"))
                        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                        .count()
                > 1;
    }

    // A name needs nearly all its words («Offices of the two National Assemblies»), a phrase half of them, in any
    // order;
    // one word alone must be there.
    private static boolean isSaid(List<String> term, List<String> target, boolean name) {
        List<String> words = term.stream().filter(word -> !LIGHT.contains(word)).toList();
        long said = words.stream()
                .filter(word -> target.stream().anyMatch(other -> isSameWord(word, other)))
                .count();
        return name ? said * 4 >= words.size() * 3L : said * 2 >= words.size() && said > 0;
    }

    // «Asia» and «Asian», «Vietnam» and «Vietnamese», «cooperate» and «cooperation».
    private static boolean isSameWord(String word, String other) {
        int shared = 0;
        while (shared < Math.min(word.length(), other.length()) && word.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return word.equals(other) || (shared >= 4 && shared * 5 >= Math.max(word.length(), other.length()) * 3);
    }

    /// The words without plural and other simple endings, articles left out.
    private static List<String> stems(String text) {
        return Tokens.of(text).stream()
                .filter(token -> token.kind() != Token.Kind.PUNCTUATION)
                .map(token -> token.key().replaceFirst("['’]s?$", ""))
                .filter(word -> !word.equals("the") && !word.equals("a") && !word.equals("an"))
                .map(word -> word.replaceFirst("ies$", "y").replaceFirst("(?<=[a-z]{3})(?:es|ed|ing|s|e)$", ""))
                .toList();
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("Bộ Ngoại giao tổ chức họp báo.", "The Foreign Office held a press conference.", 1),
                new QaExample(
                        "Bộ Ngoại giao tổ chức họp báo.",
                        "The Ministry of Foreign Affairs held a press conference.",
                        0),
                new QaExample(
                        "Bộ Ngoại giao tổ chức họp báo.",
                        "The MINISTRIES of Foreign Affairs held a press conference.",
                        0));
    }
}
