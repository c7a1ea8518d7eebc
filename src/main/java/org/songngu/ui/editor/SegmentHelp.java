package org.songngu.ui.editor;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.songngu.account.Account;
import org.songngu.housestyle.HouseStyles;
import org.songngu.memory.ConcordancePage;
import org.songngu.memory.Memory;
import org.songngu.memory.MemoryId;
import org.songngu.memory.TranslationMemory;
import org.songngu.qa.QaFinding;
import org.songngu.suggestion.SuggestionAssembler;
import org.songngu.suggestion.SuggestionQuery;
import org.songngu.text.Language;
import org.songngu.workbench.JobChecks;
import org.songngu.workbench.JobId;
import org.songngu.workbench.NewIgnore;
import org.songngu.workbench.NewJob;
import org.songngu.workbench.Segment;
import org.songngu.workbench.Workbench;
import org.springframework.stereotype.Component;

/// Everything the editor asks about a segment besides saving it. Safe for many threads.
@Component
class SegmentHelp {

    /// Lowest similarity that is shown.
    static final int MINIMUM_PERCENT = 60;

    /// Hits on one page of a concordance.
    static final int CONCORDANCE_PAGE = 20;

    private final Workbench workbench;
    private final SuggestionAssembler assembler;
    private final JobChecks checks;
    private final TranslationMemory memory;
    private final HouseStyles houseStyles;

    SegmentHelp(
            Workbench workbench,
            SuggestionAssembler assembler,
            JobChecks checks,
            TranslationMemory memory,
            HouseStyles houseStyles) {
        this.workbench = workbench;
        this.assembler = assembler;
        this.checks = checks;
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
                MINIMUM_PERCENT,
                memory.loadedPercent());
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

    /// Takes back that a finding was set aside.
    ///
    /// @param job     its job
    /// @param ignored its number
    /// @param account who
    /// @return false when it is not allowed
    boolean takeBack(JobId job, long ignored, Account account) {
        return checks.takeBack(job, ignored, account);
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
