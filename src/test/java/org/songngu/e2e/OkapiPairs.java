package org.songngu.e2e;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.tmx.TmxFilter;
import net.sf.okapi.filters.xliff.XLIFFFilter;

/// Our exports as somebody else's readers see them.
final class OkapiPairs {

    private static final LocaleId VIETNAMESE = LocaleId.fromBCP47("vi-VN");
    private static final LocaleId ENGLISH = LocaleId.fromBCP47("en-US");

    private OkapiPairs() {}

    /// A source and its target.
    record Pair(String source, String target) {}

    static List<Pair> ofTmx(Path file) {
        return read(new TmxFilter(), file);
    }

    static List<Pair> ofXliff(Path file) {
        return read(new XLIFFFilter(), file);
    }

    private static List<Pair> read(IFilter filter, Path file) {
        List<Pair> pairs = new ArrayList<>();
        try (filter;
                RawDocument document = new RawDocument(file.toUri(), "UTF-8", VIETNAMESE, ENGLISH)) {
            filter.open(document);
            while (filter.hasNext()) {
                Event event = filter.next();
                if (event.isTextUnit()) {
                    ITextUnit unit = event.getTextUnit();
                    pairs.add(new Pair(
                            unit.getSource().toString(), unit.getTarget(ENGLISH).toString()));
                }
            }
        }
        return pairs;
    }
}
