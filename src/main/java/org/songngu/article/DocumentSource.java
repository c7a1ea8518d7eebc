package org.songngu.article;

import java.util.Map;
import java.util.function.IntConsumer;
import org.songngu.article.okapi.OfficeFilter;

/// A file that can be read again and again, with its lines treated or as they are.
///
/// @param format  what it is
/// @param reading reads it
record DocumentSource(FileFormat format, Reading reading) {

    /// Reads a file.
    interface Reading {

        /// Everything that is in it.
        ///
        /// @param cleaning cleans the lines
        /// @throws RefusedException when it is damaged or hostile
        Extract read(Cleaning cleaning) throws RefusedException;
    }

    /// A file.
    ///
    /// @param format    what it is
    /// @param content   its bytes
    /// @param maxLength the longest text that is taken of an office document, in UTF-16 code units
    /// @throws RefusedException when its bytes are no text
    static DocumentSource of(FileFormat format, byte[] content, int maxLength) throws RefusedException {
        return of(format, content, maxLength, percent -> {});
    }

    /// A file whose reading is followed.
    ///
    /// @param format    what it is
    /// @param content   its bytes
    /// @param maxLength the longest text that is taken of an office document, in UTF-16 code units
    /// @param percent   told how far an office document is read; a text file is read at once
    /// @throws RefusedException when its bytes are no text
    static DocumentSource of(FileFormat format, byte[] content, int maxLength, IntConsumer percent)
            throws RefusedException {
        if (format.office().isEmpty()) {
            return ofText(format, StrictText.decode(content));
        }
        OfficeFilter.Kind kind = format.office().get();
        if (format != FileFormat.DOCX) {
            return new DocumentSource(
                    format, cleaning -> OfficeReader.read(content, kind, maxLength, Map.of(), cleaning, percent));
        }
        return new DocumentSource(format, cleaning -> {
            Map<String, Paragraph.Hint> hints = OfficeReader.hints(content, maxLength);
            return OfficeReader.read(content, kind, maxLength, hints, cleaning, percent);
        });
    }

    /// A text file.
    ///
    /// @param format one of the text formats
    /// @param text   as decoded
    static DocumentSource ofText(FileFormat format, String text) {
        return new DocumentSource(format, cleaning -> switch (format) {
            case HTML -> HtmlReader.read(text, cleaning);
            case MARKDOWN -> MarkdownReader.read(text, cleaning);
            case SUBTITLES -> SubtitleReader.read(text, cleaning);
            case TEXT, DOCX, PPTX, XLSX, ODT -> PlainTextReader.read(text, cleaning);
        });
    }

    Extract read(Cleaning cleaning) throws RefusedException {
        return reading.read(cleaning);
    }
}
