package org.songngu.article.okapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import net.sf.okapi.common.ISegmenter;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.Range;
import net.sf.okapi.lib.segmentation.SRXDocument;
import org.jspecify.annotations.Nullable;
import org.songngu.text.Span;

/// One SRX file for one language. An Okapi segmenter gives wrong results when two threads share it, so each call has
/// one to itself; they are kept for the next call, since compiling the English rules costs 3 ms.
final class SrxRules {

    // Okapi marks inline codes by these three; text that contains them would lose characters.
    private static final char FIRST_MARKER = '\uE101';
    private static final char LAST_MARKER = '\uE103';

    private final Class<?> resourceOwner;
    private final String resource;
    private final LocaleId locale;
    private final Queue<ISegmenter> idle = new ConcurrentLinkedQueue<>();
    private @Nullable SRXDocument document;

    SrxRules(Class<?> resourceOwner, String resource, String language) {
        this.resourceOwner = resourceOwner;
        this.resource = resource;
        this.locale = LocaleId.fromBCP47(language);
    }

    /// The segments in order, without the white space between them.
    List<Span> segment(String text) {
        ISegmenter segmenter = idle.poll();
        if (segmenter == null) {
            segmenter = compile();
        }
        segmenter.computeSegments(withoutMarkers(text));
        List<Span> spans = new ArrayList<>();
        for (Range range : segmenter.getRanges()) {
            Span span = trimmed(text, range.start, range.end);
            if (span.length() > 0) {
                spans.add(span);
            }
        }
        idle.offer(segmenter);
        return spans;
    }

    private synchronized ISegmenter compile() {
        SRXDocument rules = document;
        if (rules == null) {
            rules = load();
            document = rules;
        }
        return rules.compileLanguageRules(locale, null);
    }

    // The file is read when the language is first met: the default rules take 0.3 s.
    private SRXDocument load() {
        try (InputStream in = resourceOwner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing from the product: " + resource);
            }
            SRXDocument rules = new SRXDocument();
            rules.loadRules(in);
            return rules;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Span trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static String withoutMarkers(String text) {
        String safe = text;
        for (char marker = FIRST_MARKER; marker <= LAST_MARKER; marker++) {
            safe = safe.replace(marker, '\uFFFD');
        }
        return safe;
    }
}
