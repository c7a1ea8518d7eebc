package org.songngu.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.songngu.article.Article;
import org.songngu.article.Block;
import org.songngu.article.BlockKind;
import org.songngu.article.Segmenter;
import org.songngu.housestyle.HouseStyle;
import org.songngu.housestyle.HouseStyles;
import org.songngu.memory.Match;
import org.songngu.memory.MemoryId;
import org.songngu.memory.NewUnit;
import org.songngu.memory.TranslationMemory;
import org.songngu.suggestion.Suggestion;
import org.songngu.suggestion.SuggestionAssembler;
import org.songngu.suggestion.SuggestionQuery;
import org.songngu.suggestion.Suggestions;
import org.songngu.text.LanguagePair;
import org.songngu.text.Span;
import org.songngu.workbench.MatchBand;
import org.songngu.workbench.Origin;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/// Cuts an article into segments and asks the desk about each. Nothing is stored.
@Component
@ConditionalOnBooleanProperty("songngu.cli")
class ArticlePretranslation {

    private static final int LOWEST_PERCENT = 50;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Segmenter segmenter;
    private final SuggestionAssembler suggestions;
    private final TranslationMemory memory;
    private final HouseStyles styles;

    ArticlePretranslation(
            Segmenter segmenter, SuggestionAssembler suggestions, TranslationMemory memory, HouseStyles styles) {
        this.segmenter = segmenter;
        this.suggestions = suggestions;
        this.memory = memory;
        this.styles = styles;
    }

    private record Piece(BlockKind kind, String text) {}

    /// Waits until the memory's index holds every row; matches asked for earlier would be missing silently.
    void awaitMemory() {
        Instant end = Instant.now().plus(PATIENCE);
        while (memory.loadedPercent() < 100) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("the memory is not loaded after " + PATIENCE);
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    /// Pre-translates.
    ///
    /// @param article as read
    /// @param pair    direction
    /// @param day     decides which terms are valid
    PretranslatedArticle translate(Article article, LanguagePair pair, LocalDate day) {
        List<Piece> pieces = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (block.isIncluded()) {
                for (Span span : segmenter.segment(block.text(), pair.source())) {
                    pieces.add(new Piece(block.kind(), span.of(block.text())));
                }
            }
        }
        Map<MemoryId, String> names = memory.names();
        HouseStyle style = styles.all().getFirst();
        List<PretranslatedSegment> segments = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            SuggestionQuery query = new SuggestionQuery(
                    pieces.get(i).text(),
                    i == 0 ? "" : pieces.get(i - 1).text(),
                    i + 1 == pieces.size() ? "" : pieces.get(i + 1).text(),
                    pair,
                    day,
                    style,
                    LOWEST_PERCENT);
            segments.add(segment(i + 1, pieces.get(i).kind(), query, names));
        }
        return new PretranslatedArticle(article, pair, day, segments);
    }

    private PretranslatedSegment segment(
            int number, BlockKind kind, SuggestionQuery query, Map<MemoryId, String> names) {
        Suggestions offered = suggestions.suggest(query);
        Optional<Suggestion> best = offered.best();
        Optional<Origin> match =
                best.or(() -> offered.matches().stream().findFirst()).flatMap(suggestion -> origin(suggestion, names));
        List<Suggestion.FromMemory> matches = offered.matches().stream()
                .filter(Suggestion.FromMemory.class::isInstance)
                .map(Suggestion.FromMemory.class::cast)
                .toList();
        return new PretranslatedSegment(
                number,
                kind,
                query.source(),
                best.map(Suggestion::text).orElse(""),
                match,
                matches,
                offered.terms(),
                offered.placeables());
    }

    private static Optional<Origin> origin(Suggestion suggestion, Map<MemoryId, String> names) {
        return switch (suggestion) {
            case Suggestion.FromMemory found -> {
                Match match = found.match();
                int percent = found.score().percent();
                NewUnit.Origin made = match.unit().unit().origin();
                yield Optional.of(new Origin(
                        MatchBand.of(percent),
                        percent,
                        names.getOrDefault(match.unit().memory(), made.article())));
            }
            case Suggestion.FromArticle ignored -> Optional.empty();
            case Suggestion.Assembled ignored -> Optional.of(new Origin(MatchBand.ASSEMBLED, 0, "termbase"));
            case Suggestion.FromEngine ignored -> Optional.empty();
            case Suggestion.FromTermbase ignored -> Optional.empty();
            case Suggestion.FromPlaceable ignored -> Optional.empty();
        };
    }
}
