package org.songngu.article.okapi;

import java.util.concurrent.CancellationException;

/// Somebody stopped the reading of a document.
final class InterruptedReadingException extends CancellationException {

    private static final long serialVersionUID = 1L;
}
