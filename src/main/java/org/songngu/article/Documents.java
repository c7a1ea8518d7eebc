package org.songngu.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.songngu.text.LanguagePair;
import org.songngu.text.Refill;

/// Puts translations into the documents that they were made from. Keeps nothing, safe for many threads.
public interface Documents {

    /// Writes a document with some of its paragraphs translated. The others stay as they are, and so does everything
    /// that is no text; with nothing translated it is the same file, byte for byte.
    ///
    /// @param fileName its name
    /// @param content  its bytes
    /// @param pair     from which language into which
    /// @param pieces   the segments of a paragraph by its number in the article that was read from the file, from 1
    Rebuilt rebuild(String fileName, byte[] content, LanguagePair pair, Map<Integer, List<Refill.Piece>> pieces);

    /// A document as a page to be read in a browser, without anything active in it.
    ///
    /// @param fileName its name
    /// @param content  its bytes
    /// @return HTML; empty when the document cannot be read
    Optional<String> preview(String fileName, byte[] content);

    /// What became of it.
    sealed interface Rebuilt {

        /// The document.
        ///
        /// @param content its bytes
        @SuppressWarnings("ArrayRecordComponent") // compared by nobody
        record Done(byte[] content) implements Rebuilt {}

        /// The segments are not those of the document: it was read by another filter, or something else is broken.
        ///
        /// @param paragraph whose text is another one; 0 when the file cannot be read any more
        /// @param text      of the first segment that is not there
        record Misfit(int paragraph, String text) implements Rebuilt {}
    }
}
