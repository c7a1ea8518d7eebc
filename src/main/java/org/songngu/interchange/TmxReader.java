package org.songngu.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.songngu.memory.NewUnit;
import org.songngu.memory.Trust;

/// Reads TMX 1.1 to 1.4b of any tool, unit by unit, in bounded memory. One reader for one file.
///
/// Languages are taken from the `tuv`s, in any spelling of their codes. Inline codes are dropped with a warning; what a
/// `hi` encloses is text and stays. Units of one article (`x-article`) that follow each other are neighbours, unless
/// the
/// file says the context itself.
final class TmxReader {

    /// Longest text of a segment, in UTF-16 code units.
    static final int LONGEST_SEGMENT = 20_000;

    private static final long MOST_CHARS = 2_000_000_000L;
    private static final int LONGEST_FACT = 20_000;
    private static final int BATCH = 500;
    private static final Set<String> CODES = Set.of("bpt", "ept", "ph", "it", "ut");
    private static final Set<String> NO_CODES = Set.of();

    private final ProblemList problems = new ProblemList();
    private final Consumer<List<NewUnit>> batches;
    private final TmxUnit.Defaults usual;
    private final List<NewUnit> ready = new ArrayList<>();
    private @Nullable NewUnit waiting;
    private boolean waitingHasContext;
    private int in;

    private TmxReader(TmxUnit.Defaults usual, Consumer<List<NewUnit>> batches) {
        this.usual = usual;
        this.batches = batches;
    }

    /// Reads a file. Units before the place of a fatal problem have been handed on by then: read once into nothing
    /// to know that there is none.
    ///
    /// @param name    its name, for the report
    /// @param in      the file; not closed here
    /// @param most    highest trust that it may claim for its units
    /// @param now     when units without a date were made, so to speak
    /// @param batches takes up to 500 units at a time, in order
    static ImportReport read(String name, InputStream in, Trust most, Instant now, Consumer<List<NewUnit>> batches) {
        TmxReader reader = new TmxReader(new TmxUnit.Defaults(now, most), batches);
        try {
            reader.root(new XmlCursor(in, MOST_CHARS));
            return reader.problems.report(name, reader.in);
        } catch (XmlRefusedException e) {
            return reader.problems.refusal(name, e.problem());
        } catch (IOException e) {
            ImportReport.Problem reason = new ImportReport.Problem(0, 0, ImportReport.Kind.UNREADABLE, "");
            return reader.problems.refusal(name, reason);
        }
    }

    private void root(XmlCursor xml) throws IOException {
        if (!xml.name().equals("tmx")) {
            throw xml.refused(xml.place(), ImportReport.Kind.OTHER_FORMAT, xml.name());
        }
        while (xml.nextChild()) {
            if (xml.name().equals("body")) {
                while (xml.nextChild()) {
                    if (xml.name().equals("tu")) {
                        unit(xml);
                    } else {
                        xml.skip();
                    }
                }
            } else {
                xml.skip();
            }
        }
        xml.finish();
        release(null);
        flush();
    }

    private void unit(XmlCursor xml) throws IOException {
        TmxUnit unit = new TmxUnit(xml.place());
        for (String attribute : List.of("tuid", "creationid", "changeid", "creationdate", "changedate")) {
            unit.fact(attribute, normal(xml.attribute(attribute)));
        }
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "prop" -> {
                    String type = xml.attribute("type");
                    unit.fact(type, normal(xml.text(NO_CODES, LONGEST_FACT).value()));
                }
                case "tuv" -> variant(xml, unit);
                default -> xml.skip();
            }
        }
        List<NewUnit> units = unit.units(problems, usual);
        for (NewUnit made : units) {
            in++;
            hold(made, unit.hasContext());
        }
    }

    private void variant(XmlCursor xml, TmxUnit unit) throws IOException {
        XmlCursor.Place place = xml.place();
        String language = xml.attribute("lang");
        Map<String, String> facts = new HashMap<>();
        for (String attribute : List.of("creationid", "changeid", "creationdate", "changedate")) {
            facts.put(attribute, normal(xml.attribute(attribute)));
        }
        String text = "";
        boolean fits = true;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "seg" -> {
                    XmlCursor.Text segment = xml.text(CODES, LONGEST_SEGMENT);
                    text = normal(segment.value());
                    fits = segment.fits();
                    if (!text.equals(segment.value())) {
                        problems.add(place, ImportReport.Kind.NOT_NFC, unit.id());
                    }
                    if (segment.codes() > 0) {
                        problems.add(place, ImportReport.Kind.CODES_DROPPED, unit.id() + " " + segment.codes());
                    }
                }
                case "prop" -> {
                    String type = xml.attribute("type");
                    facts.put(type, normal(xml.text(NO_CODES, LONGEST_FACT).value()));
                }
                default -> xml.skip();
            }
        }
        unit.variant(new TmxUnit.Variant(language, text, fits, facts));
    }

    /// Keeps a unit back until its successor is known.
    private void hold(NewUnit unit, boolean hasContext) {
        NewUnit before = waiting;
        boolean neighbours = before != null
                && !unit.origin().article().isEmpty()
                && before.origin().article().equals(unit.origin().article())
                && before.pair().equals(unit.pair());
        release(neighbours ? unit : null);
        waiting = before != null && neighbours && !hasContext ? withContext(unit, before.source(), unit.next()) : unit;
        waitingHasContext = hasContext;
    }

    private void release(@Nullable NewUnit next) {
        NewUnit unit = waiting;
        if (unit == null) {
            return;
        }
        ready.add(next == null || waitingHasContext ? unit : withContext(unit, unit.previous(), next.source()));
        waiting = null;
        if (ready.size() == BATCH) {
            flush();
        }
    }

    private void flush() {
        if (!ready.isEmpty()) {
            batches.accept(List.copyOf(ready));
            ready.clear();
        }
    }

    private static NewUnit withContext(NewUnit unit, String previous, String next) {
        return new NewUnit(unit.pair(), unit.source(), unit.target(), previous, next, unit.trust(), unit.origin());
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
