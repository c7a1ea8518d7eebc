package org.songngu.article;

import java.util.function.IntConsumer;

/// Reads `.txt`, `.html`, `.docx` and pasted text into an [Article].
public interface ArticleImporter {

    /// Reads a file.
    ///
    /// @param fileName its name, whose ending decides the format when the content leaves a doubt
    /// @param content  its bytes
    default ImportOutcome read(String fileName, byte[] content) {
        return read(fileName, content, percent -> {});
    }

    /// Reads a file and tells how far it is.
    ///
    /// @param fileName its name, whose ending decides the format when the content leaves a doubt
    /// @param content  its bytes
    /// @param percent  told of the progress, 0–100, on this thread; may fall when a file is read once more
    ImportOutcome read(String fileName, byte[] content, IntConsumer percent);

    /// Reads pasted plain text.
    ///
    /// @param text the text
    ImportOutcome readText(String text);
}
