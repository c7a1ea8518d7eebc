package org.songngu.article.okapi;

import java.util.ArrayList;
import java.util.List;
import net.sf.okapi.lib.segmentation.SRXDocument;
import org.songngu.article.Segmenter;
import org.songngu.text.Language;
import org.songngu.text.Span;
import org.springframework.stereotype.Component;

/// Cuts Vietnamese by our own `vi.srx` and English by Okapi's rules, which break at a colon: those breaks are undone.
@Component
final class SrxSegmenter implements Segmenter {

    private static final String CLOSING = "”\"’')]» ";

    private final SrxRules vietnamese = new SrxRules(SrxSegmenter.class, "vi.srx", "vi");
    private final SrxRules english = new SrxRules(SRXDocument.class, "defaultSegmentation.srx", "en");

    @Override
    public List<Span> segment(String paragraph, Language language) {
        return switch (language) {
            case VI -> vietnamese.segment(paragraph);
            case EN -> joined(paragraph, english.segment(paragraph));
        };
    }

    private static List<Span> joined(String text, List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            if (!joined.isEmpty() && goesOn(text, joined.getLast(), span)) {
                joined.add(new Span(joined.removeLast().start(), span.end()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    // After a colon, and after “Really?” when she asked is written small.
    private static boolean goesOn(String text, Span before, Span after) {
        int last = before.end() - 1;
        boolean quoted = false;
        while (last > before.start() && CLOSING.indexOf(text.charAt(last)) >= 0) {
            quoted = true;
            last--;
        }
        return text.charAt(last) == ':' || (quoted && Character.isLowerCase(text.charAt(after.start())));
    }
}
