package org.songngu.interchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.songngu.memory.ConcordancePage;
import org.songngu.memory.ConcordanceQuery;
import org.songngu.memory.Match;
import org.songngu.memory.MatchQuery;
import org.songngu.memory.Memory;
import org.songngu.memory.MemoryId;
import org.songngu.memory.NewUnit;
import org.songngu.memory.SourceShelf;
import org.songngu.memory.TranslationMemory;
import org.songngu.memory.TranslationUnit;
import org.songngu.memory.Trust;
import org.songngu.memory.UnitId;
import org.songngu.text.Language;
import org.songngu.text.LanguagePair;

/// A memory without search for tests of this module: keeps what is stored.
final class MemoryFixture implements TranslationMemory {

    private final Map<String, MemoryId> names = new LinkedHashMap<>();
    private final Map<Long, TranslationUnit> units = new LinkedHashMap<>();
    private long next;

    List<NewUnit> stored() {
        return units.values().stream().map(TranslationUnit::unit).toList();
    }

    @Override
    public List<UnitId> store(MemoryId memory, List<NewUnit> added) {
        List<UnitId> ids = new ArrayList<>();
        for (NewUnit unit : added) {
            UnitId id = new UnitId(++next);
            units.values()
                    .removeIf(old -> old.memory().equals(memory)
                            && old.unit().source().equals(unit.source())
                            && old.unit().target().equals(unit.target())
                            && old.unit()
                                    .origin()
                                    .externalId()
                                    .equals(unit.origin().externalId()));
            units.put(id.value(), new TranslationUnit(id, memory, unit));
            ids.add(id);
        }
        return ids;
    }

    @Override
    public void remove(UnitId unit) {
        units.remove(unit.value());
    }

    @Override
    public Memory create(String name) {
        MemoryId id = names.computeIfAbsent(name, unseen -> new MemoryId(names.size() + 1));
        return new Memory(id, name, units.size());
    }

    @Override
    public Stream<TranslationUnit> units(MemoryId memory) {
        return List.copyOf(units.values()).stream().filter(unit -> unit.memory().equals(memory));
    }

    @Override
    public Optional<Memory> memory(String name) {
        return Optional.ofNullable(names.get(name)).map(id -> new Memory(id, name, units.size()));
    }

    @Override
    public List<Memory> memories() {
        return names.keySet().stream().map(this::create).toList();
    }

    @Override
    public int loadedPercent() {
        return 100;
    }

    @Override
    public List<Match> findMatches(MatchQuery query) {
        return List.of();
    }

    @Override
    public List<Match> score(MatchQuery query, List<TranslationUnit> candidates) {
        throw new UnsupportedOperationException("not asked here");
    }

    @Override
    public SourceShelf shelf(LanguagePair pair, List<String> sources) {
        throw new UnsupportedOperationException("not asked here");
    }

    @Override
    public ConcordancePage concordance(String phrase, Language language, int offset, int limit) {
        throw new UnsupportedOperationException("not asked here");
    }

    @Override
    public ConcordancePage concordance(ConcordanceQuery query) {
        throw new UnsupportedOperationException("not asked here");
    }

    @Override
    public void setTrust(UnitId unit, Trust trust) {
        throw new UnsupportedOperationException("not asked here");
    }
}
