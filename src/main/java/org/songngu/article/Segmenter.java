package org.songngu.article;

import java.util.List;
import java.util.function.Function;
import org.songngu.text.Language;
import org.songngu.text.Span;

/// Cuts a paragraph into segments by the rules of its language.
public interface Segmenter {

    /// The segments of a paragraph in order, without the white space between them; safe for many threads.
    ///
    /// @param paragraph one paragraph
    /// @param language  its language
    List<Span> segment(String paragraph, Language language);

    /// The rules as they stand now, for a whole article: somebody may change them meanwhile.
    ///
    /// @param language the article's
    default Cutting cutting(Language language) {
        return new Cutting("", paragraph -> segment(paragraph, language));
    }

    /// One fixed way to cut.
    ///
    /// @param rules hash of the rules, for [SegmentationRules#byHash]; empty when there are none
    /// @param cut   from a paragraph to its segments
    record Cutting(String rules, Function<String, List<Span>> cut) {

        /// The segments of a paragraph in order, without the white space between them.
        ///
        /// @param paragraph one paragraph
        public List<Span> segment(String paragraph) {
            return cut.apply(paragraph);
        }
    }
}
