package org.songngu.interchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.songngu.termbase.Concept;
import org.songngu.termbase.ConceptId;
import org.songngu.termbase.ConceptPage;
import org.songngu.termbase.TermHit;
import org.songngu.termbase.TermQuery;
import org.songngu.termbase.Termbase;
import org.songngu.termbase.TermbaseId;

/// A termbase without recognition for tests of this module: keeps what is put in.
final class TermbaseFixture implements Termbase {

    final Map<String, List<Concept>> origins = new LinkedHashMap<>();
    final Map<String, TermbaseId> bases = new LinkedHashMap<>();
    final List<String> replacements = new ArrayList<>();

    @Override
    public void replace(String origin, List<Concept> concepts, TermbaseId base) {
        origins.put(origin, concepts);
        bases.put(origin, base);
        replacements.add(origin);
    }

    @Override
    public int size() {
        return origins.values().stream().mapToInt(List::size).sum();
    }

    @Override
    public List<TermHit> recognize(String text, TermQuery query) {
        throw new UnsupportedOperationException("not asked here");
    }

    @Override
    public List<TermHit> forbidden(String source, String target, TermQuery query) {
        throw new UnsupportedOperationException("not asked here");
    }

    @Override
    public ConceptPage search(String words, List<TermbaseId> bases, int offset, int limit) {
        throw new UnsupportedOperationException("not asked here");
    }

    @Override
    public Optional<Concept> concept(ConceptId id) {
        throw new UnsupportedOperationException("not asked here");
    }
}
