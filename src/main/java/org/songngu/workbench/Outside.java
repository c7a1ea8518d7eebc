package org.songngu.workbench;

import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Transactions and the news that go out after them.
@Component
class Outside {

    private static final Logger LOG = LoggerFactory.getLogger(Outside.class);

    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Outside(TransactionTemplate transaction, ApplicationEventPublisher events) {
        this.transaction = transaction;
        this.events = events;
    }

    <T> T inTransaction(Supplier<T> work) {
        T result = transaction.execute(status -> work.get());
        if (result == null) {
            throw new IllegalStateException("a transaction without a result");
        }
        return result;
    }

    /// Tells everybody, after the commit when a transaction is still open.
    void tell(JobNews change) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            publish(change);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                publish(change);
            }
        });
    }

    // The text is stored: a listener that fails must not make its author believe that it is not.
    private void publish(JobNews change) {
        try {
            events.publishEvent(change);
        } catch (RuntimeException failed) {
            LOG.error("A listener failed on news of job {}", change.job().value(), failed);
        }
    }
}
