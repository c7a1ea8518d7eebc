package org.songngu.article;

/// What read a document: a document is put together again only by what took it apart.
///
/// @param id      name of the filter, for example `okf_openxml`; empty when nothing can be put together again
/// @param version of the filter; another one may find other texts in the same file
public record DocumentFilter(String id, String version) {

    /// No filter: a job that was not made from a document.
    public static final DocumentFilter NONE = new DocumentFilter("", "");

    /// Whether a document can be put together again.
    public boolean isKnown() {
        return !id.isEmpty();
    }
}
