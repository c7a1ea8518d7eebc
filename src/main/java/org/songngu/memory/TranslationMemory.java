package org.songngu.memory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.songngu.text.Language;
import org.songngu.text.LanguagePair;

/// The desk's translation memories. Rows are the truth; an exact index in memory finds them. Safe for many threads.
public interface TranslationMemory {

    /// Every unit at or over the asked similarity, best first: percent, then trust, then newest, then id.
    ///
    /// @param query what is looked for
    List<Match> findMatches(MatchQuery query);

    /// Scores units as [#findMatches] would if they stood in a memory, though they stand in none or with
    /// another source: segments of the article at hand, or a unit whose source was repaired. It does not
    /// matter which memories the query asks.
    ///
    /// @param query what is looked for
    /// @param units among what
    /// @return those at or over the asked similarity, best first, each with its unit as given
    List<Match> score(MatchQuery query, List<TranslationUnit> units);

    /// Sources ready to be compared with one another, for the repetitions inside one article. Safe for many threads.
    ///
    /// @param pair    direction
    /// @param sources texts in the source language
    SourceShelf shelf(LanguagePair pair, List<String> sources);

    /// The units in which a phrase occurs (whole syllables or words; without diacritics when it is typed without).
    ///
    /// @param phrase   one or more words
    /// @param language the side to search
    /// @param offset   first hit wanted, from 0
    /// @param limit    most hits wanted
    ConcordancePage concordance(String phrase, Language language, int offset, int limit);

    /// The units in which a phrase occurs, or all of some words.
    ///
    /// @param query what is looked for
    ConcordancePage concordance(ConcordanceQuery query);

    /// Stores units; each is findable at once by everybody. A unit with the same memory, direction, source, target
    /// and external id is updated instead of doubled.
    ///
    /// @param memory where
    /// @param units  what
    /// @return their ids in order
    List<UnitId> store(MemoryId memory, List<NewUnit> units);

    /// Changes how far a unit is trusted.
    ///
    /// @param unit  which
    /// @param trust the new level
    void setTrust(UnitId unit, Trust trust);

    /// Takes a unit out of every search; its row is kept and can be restored.
    ///
    /// @param unit which
    void remove(UnitId unit);

    /// The memories there are, by name.
    List<Memory> memories();

    /// The memories' names; unlike [#memories] it does not count their units, which takes long with a million.
    default Map<MemoryId, String> names() {
        return memories().stream().collect(Collectors.toMap(Memory::id, Memory::name));
    }

    /// Finds a memory by name.
    ///
    /// @param name its name
    Optional<Memory> memory(String name);

    /// Makes a memory, or finds the one of that name.
    ///
    /// @param name its name
    Memory create(String name);

    /// All live units of a memory by id; close the stream.
    ///
    /// @param memory which
    Stream<TranslationUnit> units(MemoryId memory);

    /// The live units of a memory that may leave the house, by id; close the stream.
    ///
    /// @param memory which
    default Stream<TranslationUnit> exportable(MemoryId memory) {
        return units(memory);
    }

    /// How much of the index is loaded, 0–100.
    int loadedPercent();
}
