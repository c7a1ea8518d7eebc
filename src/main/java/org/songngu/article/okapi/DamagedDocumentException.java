package org.songngu.article.okapi;

/// A document that the filter cannot read; the words of the filter are for the log only.
public final class DamagedDocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    DamagedDocumentException(Throwable cause) {
        super("the filter cannot read the document", cause);
    }
}
