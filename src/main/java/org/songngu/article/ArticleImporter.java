package org.songngu.article;

/// Reads `.txt`, `.html`, `.docx` and pasted text into an [Article].
public interface ArticleImporter {

    /// Reads a file.
    ///
    /// @param fileName its name, whose ending decides the format when the content leaves a doubt
    /// @param content  its bytes
    ImportOutcome read(String fileName, byte[] content);

    /// Reads pasted plain text.
    ///
    /// @param text the text
    ImportOutcome readText(String text);
}
