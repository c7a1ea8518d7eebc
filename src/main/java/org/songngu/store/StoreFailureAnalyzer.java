package org.songngu.store;

import java.util.Locale;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says why the store does not open in a sentence instead of a stack trace.
class StoreFailureAnalyzer extends AbstractFailureAnalyzer<StoreException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, StoreException cause) {
        return new FailureAnalysis(
                cause.message(Locale.forLanguageTag("vi")) + System.lineSeparator() + cause.message(Locale.ENGLISH),
                null,
                cause);
    }
}
