package org.songngu.ui.editor;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.songngu.housestyle.HouseStyles;
import org.songngu.memory.ConcordancePage;
import org.songngu.memory.Memory;
import org.songngu.memory.MemoryId;
import org.songngu.memory.TranslationMemory;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaRunner;
import org.songngu.qa.QaSubject;
import org.songngu.suggestion.SuggestionAssembler;
import org.songngu.suggestion.SuggestionQuery;
import org.songngu.termbase.Concept;
import org.songngu.termbase.TermHit;
import org.songngu.termbase.TermQuery;
import org.songngu.termbase.TermStatus;
import org.songngu.termbase.Termbase;
import org.songngu.text.Language;
import org.songngu.workbench.NewJob;
import org.songngu.workbench.Segment;
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
    private final QaRunner qa;
    private final TranslationMemory memory;
    private final HouseStyles houseStyles;
    private final Termbase termbase;

    SegmentHelp(
            Workbench workbench,
            SuggestionAssembler assembler,
            QaRunner qa,
            TranslationMemory memory,
            HouseStyles houseStyles,
            Termbase termbase) {
        this.termbase = termbase;
        this.workbench = workbench;
        this.assembler = assembler;
        this.qa = qa;
        this.memory = memory;
        this.houseStyles = houseStyles;
    }

    /// Matches, terms and values of a segment in its surroundings.
    ///
    /// @param job     facts of its job
    /// @param segment which
    Help lookUp(NewJob job, Segment segment) {
        SuggestionQuery query = new SuggestionQuery(
                segment.source(),
                neighbour(segment, -1),
                neighbour(segment, 1),
                job.pair(),
                job.articleDate(),
                houseStyles.byCode(job.houseStyle()),
                MINIMUM_PERCENT);
        Map<MemoryId, String> names = memoryNames();
        return Help.of(
                segment.id().value(),
                assembler.suggest(query),
                match -> names.getOrDefault(match.unit().memory(), ""),
                hit -> hit.expired()
                        ? successor(hit, new TermQuery(job.pair(), job.articleDate(), job.houseStyle()))
                        : "",
                MINIMUM_PERCENT,
                memory.loadedPercent());
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

    /// The problems of a text that may not be stored yet.
    ///
    /// @param job    facts of the job
    /// @param source source text
    /// @param target the text as it is being typed
    /// @param words  says a finding in the user's language
    List<Finding> check(NewJob job, String source, String target, Function<QaFinding, String> words) {
        QaSubject subject =
                new QaSubject(source, target, job.pair(), job.articleDate(), houseStyles.byCode(job.houseStyle()));
        return qa.check(subject).stream()
                .map(finding -> Finding.of(finding, words))
                .toList();
    }

    /// One page of the units with a phrase.
    ///
    /// @param phrase   one or more words; blank finds nothing
    /// @param language the side to search
    /// @param offset   first hit wanted, from 0
    ConcordanceAnswer concordance(String phrase, Language language, int offset) {
        if (phrase.isBlank()) {
            return new ConcordanceAnswer(0, List.of());
        }
        ConcordancePage page = memory.concordance(phrase, language, Math.max(0, offset), CONCORDANCE_PAGE);
        Map<MemoryId, String> names = memoryNames();
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

    private Map<MemoryId, String> memoryNames() {
        return memory.memories().stream().collect(Collectors.toMap(Memory::id, Memory::name));
    }
}
