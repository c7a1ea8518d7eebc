package org.songngu.article.okapi;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.sf.okapi.lib.segmentation.SRXDocument;
import org.songngu.article.Segmenter;
import org.songngu.text.Language;
import org.songngu.text.Span;
import org.springframework.stereotype.Component;

/// Cuts Vietnamese by our own `vi.srx` and English by Okapi's rules, which break at a colon and in names: those breaks
/// are undone.
@Component
final class SrxSegmenter implements Segmenter {

    // "Dr. K. ~Lee", "Mr. T. B. ~Nguyen": an initial behind a title ends nothing.
    private static final Pattern INITIAL = Pattern.compile(
            "(?:^|\\s)(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Capt|Sen|Rep|Amb)\\.\\s(?:\\p{Lu}\\.\\s?)*\\p{Lu}\\.$");
    // "Article 5. ~Entry into force"
    private static final Pattern LABEL =
            Pattern.compile("^(?:Article|Section|Chapter|Clause|Annex|Part|Table|Figure|Photo) [\\dIVX]{1,4}\\.$");
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

    // Behind titles and labels, after a colon, and after “Really?” when she asked is written small.
    private static boolean goesOn(String text, Span before, Span after) {
        String sentence = before.of(text);
        if (INITIAL.matcher(sentence).find() || LABEL.matcher(sentence).matches()) {
            return true;
        }
        int last = before.end() - 1;
        boolean quoted = false;
        while (last > before.start() && CLOSING.indexOf(text.charAt(last)) >= 0) {
            quoted = true;
            last--;
        }
        return text.charAt(last) == ':' || (quoted && Character.isLowerCase(text.charAt(after.start())));
    }
}
