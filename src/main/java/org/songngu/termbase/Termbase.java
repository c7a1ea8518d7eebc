package org.songngu.termbase;

import java.util.List;
import java.util.Optional;

/// The desk's terms. Rows are the truth; a trie over match-key syllables recognises them. Safe for many threads.
public interface Termbase {

    /// The terms of a text, by position; longest first where they nest.
    ///
    /// @param text  one segment
    /// @param query direction, day, house, termbases
    List<TermHit> recognize(String text, TermQuery query);

    /// Forbidden or deprecated target terms that occur in a target text for concepts of its source.
    ///
    /// @param source the source segment
    /// @param target the target segment
    /// @param query  direction, day, house, termbases
    /// @return hits whose span lies in `target`; their `targets` are the right terms
    List<TermHit> forbidden(String source, String target, TermQuery query);

    /// Concepts with a term that contains the words, with and without diacritics, exact first.
    ///
    /// @param words  empty for all
    /// @param offset first wanted, from 0
    /// @param limit  most wanted
    default ConceptPage search(String words, int offset, int limit) {
        return search(words, List.of(), offset, limit);
    }

    /// Concepts of some termbases with a term that contains the words.
    ///
    /// @param words  empty for all
    /// @param bases  the termbases; empty for all
    /// @param offset first wanted, from 0
    /// @param limit  most wanted
    ConceptPage search(String words, List<TermbaseId> bases, int offset, int limit);

    /// One concept.
    ///
    /// @param id its name
    Optional<Concept> concept(ConceptId id);

    /// Puts the concepts of one origin in place of those that it brought before, in one transaction. What the desk
    /// edited or deleted stays.
    /// Terms that have a [Term#refusal()] are left out (ask it beforehand to tell the user); whoever reads
    /// meanwhile sees the old ones.
    ///
    /// @param origin   file name
    /// @param concepts all of its concepts
    /// @param base     the termbase that they belong to
    void replace(String origin, List<Concept> concepts, TermbaseId base);

    /// Puts the concepts of one origin into the first termbase, in place of those that it brought before.
    ///
    /// @param origin   file name
    /// @param concepts all of its concepts
    default void replace(String origin, List<Concept> concepts) {
        replace(origin, concepts, TermbaseId.FIRST);
    }

    /// The concepts of an origin that the desk edited or deleted; [#replace] leaves them as they are.
    ///
    /// @param origin file name
    default List<ConceptId> edited(String origin) {
        return List.of();
    }

    /// How many concepts there are.
    int size();
}
