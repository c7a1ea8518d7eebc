package org.songngu.termbase;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The termbase over its tables. Readers use an immutable index that is swapped after a change; they never wait.
@Component
final class JdbcTermbase implements Termbase, InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcTermbase.class);

    private final ConceptRows rows;
    private final BaseRows bases;
    private final TransactionTemplate transaction;
    private volatile TermIndex index = new TermIndex(List.of());
    private volatile List<TermbaseId> order = List.of();

    JdbcTermbase(ConceptRows rows, BaseRows bases, TransactionTemplate transaction) {
        this.rows = rows;
        this.bases = bases;
        this.transaction = transaction;
    }

    @Override
    public void afterPropertiesSet() {
        order();
        reload();
    }

    @Override
    public List<TermHit> recognize(String text, TermQuery query) {
        return index.recognize(text, ordered(query));
    }

    // Who names no termbase asks all of them, in the order of the desk.
    private TermQuery ordered(TermQuery query) {
        List<TermbaseId> desk = order;
        return query.bases().isEmpty() && desk.size() > 1 ? query.in(desk) : query;
    }

    @Override
    public List<TermHit> forbidden(String source, String target, TermQuery query) {
        return index.forbidden(source, target, ordered(query));
    }

    @Override
    public ConceptPage search(String words, List<TermbaseId> wanted, int offset, int limit) {
        return index.search(words, wanted, offset, limit);
    }

    @Override
    public Optional<Concept> concept(ConceptId id) {
        return index.concept(id);
    }

    @Override
    public List<ConceptId> edited(String origin) {
        return rows.edited(origin);
    }

    /// Terms that stand in more than one concept.
    List<Duplicate> duplicates() {
        return index.duplicates();
    }

    @Override
    public int size() {
        return index.size();
    }

    @Override
    public void replace(String origin, List<Concept> concepts, TermbaseId base) {
        Set<ConceptId> ids = new HashSet<>();
        for (Concept concept : concepts) {
            if (!ids.add(concept.id())) {
                throw new IllegalArgumentException("concept twice in " + origin + ": " + concept.id());
            }
        }
        transaction.executeWithoutResult(status -> {
            int kept = rows.replace(origin, concepts, base);
            if (kept > 0) {
                LOG.info("{}: {} concepts that the desk edited stay as they are", origin, kept);
            }
            reloadAfterCommit();
        });
    }

    /// To be called in the transaction of every change of whole files.
    // A caller's own transaction may still be rolled back, and the rows are the truth. One that replaces many origins
    // costs one reload.
    void reloadAfterCommit() {
        changes().whole = true;
    }

    /// To be called in the transaction of every change of the termbases themselves.
    void basesAfterCommit() {
        changes().bases = true;
    }

    /// To be called in the transaction that adds, changes or deletes a concept.
    void changedAfterCommit(Concept concept) {
        changes().keys.add(TermIndex.Key.of(concept));
    }

    private Changes changes() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Changes.class::isInstance)
                .map(Changes.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    Changes changes = new Changes();
                    TransactionSynchronizationManager.registerSynchronization(changes);
                    return changes;
                });
    }

    /// What a transaction changes.
    private final class Changes implements TransactionSynchronization {
        private final Set<TermIndex.Key> keys = new HashSet<>();
        private boolean whole;
        private boolean bases;

        @Override
        public void afterCommit() {
            if (bases) {
                order();
            }
            if (whole || keys.size() > TermIndex.MOST_CHANGED) {
                reload();
            } else {
                refresh(keys);
            }
        }
    }

    private synchronized void order() {
        order = bases.all().stream().map(NamedTermbase::id).toList();
    }

    private synchronized void reload() {
        List<Concept> concepts = rows.all();
        index = new TermIndex(concepts);
        LOG.info("Termbase: {} concepts", concepts.size());
    }

    // Read again and not taken from the transaction: of two that follow each other the second may get here first.
    private synchronized void refresh(Set<TermIndex.Key> keys) {
        Map<TermIndex.Key, Optional<Concept>> now = new LinkedHashMap<>();
        keys.forEach(key -> now.put(key, rows.find(key.origin(), key.id())));
        index = index.changed(now);
    }
}
