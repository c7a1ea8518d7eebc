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
    private final TransactionTemplate transaction;
    private volatile TermIndex index = new TermIndex(List.of());

    JdbcTermbase(ConceptRows rows, TransactionTemplate transaction) {
        this.rows = rows;
        this.transaction = transaction;
    }

    @Override
    public void afterPropertiesSet() {
        reload();
    }

    @Override
    public List<TermHit> recognize(String text, TermQuery query) {
        return index.recognize(text, query);
    }

    @Override
    public List<TermHit> forbidden(String source, String target, TermQuery query) {
        return index.forbidden(source, target, query);
    }

    @Override
    public ConceptPage search(String words, int offset, int limit) {
        return index.search(words, offset, limit);
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
    public void replace(String origin, List<Concept> concepts) {
        Set<ConceptId> ids = new HashSet<>();
        for (Concept concept : concepts) {
            if (!ids.add(concept.id())) {
                throw new IllegalArgumentException("concept twice in " + origin + ": " + concept.id());
            }
        }
        transaction.executeWithoutResult(status -> {
            int kept = rows.replace(origin, concepts);
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

        @Override
        public void afterCommit() {
            if (whole || keys.size() > TermIndex.MOST_CHANGED) {
                reload();
            } else {
                refresh(keys);
            }
        }
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
