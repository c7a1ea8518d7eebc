package org.songngu.workbench;

import org.songngu.article.DocumentFilter;

/// A file as it came.
///
/// @param fileName its name
/// @param content  its bytes, not to be changed
/// @param filter   what took it apart; with it, it can be put together again
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record OriginalFile(String fileName, byte[] content, DocumentFilter filter) {

    /// No file: a job that was not made from one.
    public static final OriginalFile NONE = new OriginalFile("", new byte[0]);

    /// A file that was not taken apart yet.
    ///
    /// @param fileName its name
    /// @param content  its bytes, not to be changed
    public OriginalFile(String fileName, byte[] content) {
        this(fileName, content, DocumentFilter.NONE);
    }

    /// The same file, with what took it apart.
    ///
    /// @param reader the filter
    public OriginalFile readBy(DocumentFilter reader) {
        return new OriginalFile(fileName, content, reader);
    }
}
