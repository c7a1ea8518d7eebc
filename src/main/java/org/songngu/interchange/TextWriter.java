package org.songngu.interchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Iterator;
import java.util.stream.Stream;
import org.songngu.text.InlineText;
import org.songngu.workbench.Segment;

/// Writes the translated text: the segments of a paragraph joined by a space, a blank line between paragraphs, UTF-8 in
/// NFC, without inline codes. A segment without a target stands in the source language. Stateless.
final class TextWriter {

    /// Writes a text; the stream is flushed and left open.
    ///
    /// @param segments in the order of the article
    /// @param out      where to
    /// @return how many segments stand untranslated
    int write(Stream<Segment> segments, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        int untranslated = 0;
        int paragraph = 0;
        for (Iterator<Segment> each = segments.iterator(); each.hasNext(); ) {
            Segment segment = each.next();
            if (paragraph != 0) {
                writer.write(paragraph == segment.paragraph() ? " " : "\n\n");
            }
            paragraph = segment.paragraph();
            boolean translated = !segment.target().isBlank();
            String text = InlineText.plainOf(translated ? segment.target() : segment.source());
            writer.write(Normalizer.normalize(text.strip(), Normalizer.Form.NFC));
            untranslated += translated ? 0 : 1;
        }
        if (paragraph != 0) {
            writer.write("\n");
        }
        writer.flush();
        return untranslated;
    }
}
