package org.songngu.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.songngu.article.Article;
import org.songngu.article.Block;
import org.songngu.article.Segmenter;
import org.songngu.text.Language;
import org.songngu.text.Span;
import org.springframework.stereotype.Component;

/// Cuts articles into the segments that are aligned. Safe for many threads.
@Component
public final class AlignmentTexts {

    private final Segmenter segmenter;

    AlignmentTexts(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    /// The segments of an article, without what is left out of a translation.
    ///
    /// @param article  as it was read
    /// @param language its language; the reader's guess may be wrong for a short text
    /// @return empty when nothing is left
    public Optional<AlignedText> of(Article article, Language language) {
        Segmenter.Cutting cutting = segmenter.cutting(language);
        List<TextSegment> segments = new ArrayList<>();
        int paragraph = 0;
        for (Block block : article.blocks()) {
            if (block.isIncluded()) {
                for (Span span : cutting.segment(block.text())) {
                    segments.add(new TextSegment(paragraph, span.of(block.text())));
                }
                paragraph++;
            }
        }
        return segments.isEmpty()
                ? Optional.empty()
                : Optional.of(new AlignedText(article.title(), language, segments));
    }
}
