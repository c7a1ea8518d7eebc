package org.songngu.ui.editor;

import java.util.List;
import org.songngu.memory.ConcordanceHit;
import org.songngu.memory.NewUnit;
import org.songngu.text.Span;

/// One page of a concordance as the panel shows it.
///
/// @param total how many units have the phrase
/// @param hits  those of this page
record ConcordanceAnswer(long total, List<Hit> hits) {

    /// A unit with the phrase.
    ///
    /// @param text       its text in the language searched
    /// @param other      its text in the other language
    /// @param highlights where the phrase stands in `text`
    /// @param exact      false when only found without diacritics
    /// @param memory     name of its memory
    /// @param author     who made it
    /// @param at         when, ISO 8601
    /// @param article    where
    /// @param trust      how far it may be trusted
    record Hit(
            String text,
            String other,
            List<Span> highlights,
            boolean exact,
            String memory,
            String author,
            String at,
            String article,
            String trust) {

        static Hit of(ConcordanceHit hit, String memory) {
            NewUnit.Origin origin = hit.unit().unit().origin();
            return new Hit(
                    hit.text(),
                    hit.other(),
                    hit.highlights(),
                    hit.exact(),
                    memory,
                    origin.author(),
                    origin.at().toString(),
                    origin.article(),
                    hit.unit().unit().trust().name());
        }
    }
}
