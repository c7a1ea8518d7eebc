package org.songngu.workbench;

/// A file as it came.
///
/// @param fileName its name
/// @param content  its bytes, not to be changed
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record OriginalFile(String fileName, byte[] content) {

    /// No file: a job that was not made from one.
    public static final OriginalFile NONE = new OriginalFile("", new byte[0]);
}
