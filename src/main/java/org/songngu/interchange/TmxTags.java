package org.songngu.interchange;

/// Names of TMX that the reader and the writer share.
final class TmxTags {

    static final String HOUSE = "x-house";
    static final String TRUST = "x-trust";
    static final String ARTICLE = "x-article";
    /// Who made the pair; missing for a person.
    static final String MAKING = "x-making";
    /// Says memoQ of pairs that its aligner made.
    static final String ALIGNED = "aligned";
    // the names that XTM uses too
    static final String PREVIOUS = "x-previous-source-text";
    static final String NEXT = "x-next-source-text";

    private TmxTags() {}
}
