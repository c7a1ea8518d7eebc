package org.songngu.ui.editor;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.songngu.account.Account;
import org.songngu.housestyle.HouseStyles;
import org.songngu.memory.ConcordancePage;
import org.songngu.memory.ConcordanceQuery;
import org.songngu.memory.MemoryId;
import org.songngu.memory.TranslationMemory;
import org.songngu.qa.ArticleSegment;
import org.songngu.qa.QaChoice;
import org.songngu.qa.QaFinding;
import org.songngu.suggestion.SuggestionAssembler;
import org.songngu.suggestion.SuggestionQuery;
import org.songngu.termbase.Concept;
import org.songngu.termbase.TermHit;
import org.songngu.termbase.TermQuery;
import org.songngu.termbase.TermStatus;
import org.songngu.termbase.Termbase;
import org.songngu.text.InlineText;
import org.songngu.text.Language;
import org.songngu.ui.shell.CountsText;
import org.songngu.workbench.CheckedFinding;
import org.songngu.workbench.JobChecks;
import org.songngu.workbench.JobId;
import org.songngu.workbench.JobKnowledge;
import org.songngu.workbench.NewIgnore;
import org.songngu.workbench.NewJob;
import org.songngu.workbench.Origin;
import org.songngu.workbench.Segment;
import org.songngu.workbench.SegmentId;
import org.songngu.workbench.TranslationJob;
import org.songngu.workbench.Workbench;
import org.springframework.stereotype.Component;

/// Everything the editor asks about a segment besides saving it. Safe for many threads.
@Component
class SegmentHelp {

    /// Lowest similarity that is shown.
    static final int MINIMUM_PERCENT = 60;

    private static final int LONGEST_CHAIN = 10;

    /// Hits on one page of a concordance.
    static final int CONCORDANCE_PAGE = 20;

    private final Workbench workbench;
    private final SuggestionAssembler assembler;
    private final JobChecks checks;
    private final TranslationMemory memory;
    private final JobKnowledge knowledge;
    private final HouseStyles houseStyles;
    private final Termbase termbase;

    SegmentHelp(
            Workbench workbench,
            SuggestionAssembler assembler,
            JobChecks checks,
            TranslationMemory memory,
            JobKnowledge knowledge,
            HouseStyles houseStyles,
            Termbase termbase) {
        this.workbench = workbench;
        this.assembler = assembler;
        this.checks = checks;
        this.memory = memory;
        this.knowledge = knowledge;
        this.houseStyles = houseStyles;
        this.termbase = termbase;
    }

    /// Syllables, words, characters and pages of a job's sources, in words.
    String counts(TranslationJob job, Locale locale) {
        Language language = job.job().pair().source();
        return CountsText.of(checks.counts(job.id()).source(), language, locale);
    }

    /// Matches, terms and values of a segment in its surroundings.
    ///
    /// @param job     facts of its job
    /// @param segment which
    /// @param account who looks
    Help lookUp(NewJob job, Segment segment, Account account) {
        SuggestionQuery query = new SuggestionQuery(
                segment.source(),
                neighbour(segment, -1),
                neighbour(segment, 1),
                job.pair(),
                job.articleDate(),
                houseStyles.byCode(job.houseStyle()),
                MINIMUM_PERCENT);
        return Help.of(
                segment.id().value(),
                assembler.suggest(knowledge.asked(query, segment.job(), segment.number())),
                new Help.Viewer(memory.names(), account),
                hit -> hit.expired() ? successor(hit, job.termQuery()) : "",
                MINIMUM_PERCENT,
                memory.loadedPercent(),
                segment.origin().equals(Origin.NONE)
                        ? ""
                        : workbench.filled(segment.id()).orElse(""));
    }

    /// The name of today for what an expired term means, and how to write it.
    private String successor(TermHit hit, TermQuery query) {
        Concept now = hit.concept();
        for (int step = 0; step < LONGEST_CHAIN && now.supersededBy() != null; step++) {
            Optional<Concept> next = termbase.concept(now.supersededBy());
            if (next.isEmpty()) {
                break;
            }
            now = next.get();
        }
        Concept concept = now;
        return concept.terms(query.pair().source()).stream()
                .filter(term -> term.isValidOn(query.day()) && term.status() == TermStatus.PREFERRED)
                .findFirst()
                .map(term -> term.text()
                        + concept.terms(query.pair().target()).stream()
                                .filter(target ->
                                        target.status() == TermStatus.PREFERRED && target.isValidOn(query.day()))
                                .min(Comparator.comparing(
                                        target -> !target.houseStyles().contains(query.houseStyle())))
                                .map(target -> " → " + target.text())
                                .orElse(""))
                .orElse("");
    }

    /// The problems of a text that may not be stored yet, those set aside last.
    ///
    /// @param segment which
    /// @param target  the text as it is being typed
    /// @param words   says a finding in the user's language
    List<Finding> check(Segment segment, String target, Function<QaFinding, String> words) {
        return checks.check(segment.id(), target).stream()
                .sorted(Comparator.comparing(finding -> finding.ignored().isPresent()))
                .map(finding -> Finding.of(finding, words))
                .toList();
    }

    /// Sets a finding aside.
    ///
    /// @param ignore  what and why
    /// @param account who
    /// @return false when it is not allowed
    boolean ignore(NewIgnore ignore, Account account) {
        return checks.ignore(ignore, account);
    }

    /// Answers what a finding asks.
    ///
    /// @param segment where it is asked
    /// @param choice  the answer
    /// @param account who
    /// @return false when the segment does not speak of it
    boolean choose(Segment segment, QaChoice choice, Account account) {
        return checks.choose(segment.id(), choice, account);
    }

    /// Takes back that a finding was set aside.
    ///
    /// @param job     its job
    /// @param ignored its number
    /// @param account who
    /// @return false when it is not allowed
    boolean takeBack(JobId job, long ignored, Account account) {
        return checks.takeBack(job, ignored, account);
    }

    /// The segments of a job whose source has the same words as this one's, itself among them, in order.
    ///
    /// @param segment which
    List<SegmentId> alike(Segment segment) {
        String words = ArticleSegment.words(InlineText.plainOf(segment.source()));
        int total = workbench.job(segment.job()).map(TranslationJob::segments).orElse(0);
        return workbench.segments(segment.job(), 1, total).stream()
                .filter(other ->
                        ArticleSegment.words(InlineText.plainOf(other.source())).equals(words))
                .map(Segment::id)
                .toList();
    }

    /// What is wrong with a stored text; nothing for an empty one.
    ///
    /// @param segment which
    Optional<Problem> problem(Segment segment) {
        if (segment.target().isBlank()) {
            return Optional.empty();
        }
        List<QaFinding> findings = checks.check(segment.id(), segment.target()).stream()
                .filter(finding -> finding.ignored().isEmpty())
                .map(CheckedFinding::finding)
                .toList();
        return findings.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of(segment.id().value(), findings));
    }

    /// One page of the units with a phrase.
    ///
    /// @param phrase   one or more words; blank finds nothing
    /// @param language the side to search
    /// @param apart    whether the words may stand apart
    /// @param offset   first hit wanted, from 0
    ConcordanceAnswer concordance(String phrase, Language language, boolean apart, int offset) {
        if (phrase.isBlank()) {
            return new ConcordanceAnswer(0, List.of());
        }
        ConcordancePage page = memory.concordance(
                new ConcordanceQuery(phrase, language, apart, Math.max(0, offset), CONCORDANCE_PAGE));
        Map<MemoryId, String> names = memory.names();
        return new ConcordanceAnswer(
                page.total(),
                page.hits().stream()
                        .map(hit -> ConcordanceAnswer.Hit.of(
                                hit, names.getOrDefault(hit.unit().memory(), "")))
                        .toList());
    }

    private String neighbour(Segment segment, int step) {
        int number = segment.number() + step;
        return number < 1
                ? ""
                : workbench.segments(segment.job(), number, 1).stream()
                        .findFirst()
                        .map(Segment::source)
                        .orElse("");
    }
}
