package org.songngu.article;

import java.util.List;
import org.songngu.text.Language;
import org.songngu.text.Span;

/// Cuts a paragraph into segments by the rules of its language.
public interface Segmenter {

    /// The segments of a paragraph in order, without the white space between them; safe for many threads.
    ///
    /// @param paragraph one paragraph
    /// @param language  its language
    List<Span> segment(String paragraph, Language language);
}
