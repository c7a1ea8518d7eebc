package org.songngu.article;

/// Carries a refusal from the depth of a reader to [PressArticleImporter], which turns it into a value.
final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient ImportOutcome.Refused refusal;

    RefusedException(ImportOutcome.Refused refusal) {
        super(refusal.reason() + " " + refusal.detail());
        this.refusal = refusal;
    }

    RefusedException(ImportOutcome.Reason reason, String detail) {
        this(new ImportOutcome.Refused(reason, 0, 0, detail));
    }

    ImportOutcome.Refused refusal() {
        return refusal;
    }
}
