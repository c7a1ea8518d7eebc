package org.songngu.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.songngu.memory.Kept;
import org.songngu.memory.MemoryFiles;
import org.songngu.memory.NewUnit;
import org.songngu.memory.Trust;

/// Reads TMX 1.1 to 1.4b of any tool, unit by unit, in bounded memory. One reader for one file.
///
/// Languages are taken from the `tuv`s, in any spelling of their codes. Inline codes are kept by their numbers, see
/// [FileCodes]. Units of one article (`x-article`) that follow each other are neighbours, unless
/// the
/// file says the context itself.
final class TmxReader {

    /// Longest text of a segment, in UTF-16 code units.
    static final int LONGEST_SEGMENT = 20_000;

    private static final long MOST_CHARS = 2_000_000_000L;
    private static final int LONGEST_FACT = 20_000;
    private static final int BATCH = 500;
    private static final int MOST_FACTS = 500;
    private static final int MOST_VARIANTS = 500;

    private final ProblemList problems = new ProblemList();
    private final MemoryFiles.Intake intake;
    private final TmxUnit.Defaults usual;
    private final List<MemoryFiles.FiledUnit> ready = new ArrayList<>();
    private MemoryFiles.@Nullable FiledUnit waiting;
    private boolean waitingHasContext;
    private int in;

    private TmxReader(TmxUnit.Defaults usual, MemoryFiles.Intake intake) {
        this.usual = usual;
        this.intake = intake;
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
        return read(name, in, new TmxUnit.Defaults(now, most), new MemoryFiles.Intake() {
            @Override
            public void head(Kept head) {
                // only what stands in units is asked for
            }

            @Override
            public void add(List<MemoryFiles.FiledUnit> units) {
                batches.accept(units.stream().map(MemoryFiles.FiledUnit::unit).toList());
            }
        });
    }

    /// The same with all that the file says.
    ///
    /// @param name   its name, for the report
    /// @param in     the file; not closed here
    /// @param usual  what holds for units that say nothing themselves
    /// @param intake takes the head, and up to 500 units at a time, in order
    static ImportReport read(String name, InputStream in, TmxUnit.Defaults usual, MemoryFiles.Intake intake) {
        TmxReader reader = new TmxReader(usual, intake);
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
            switch (xml.name()) {
                case "header" -> head(xml);
                case "body" -> body(xml);
                default -> xml.skip();
            }
        }
        xml.finish();
        release(null);
        flush();
    }

    private void head(XmlCursor xml) throws IOException {
        TmxFacts facts = new TmxFacts();
        xml.attributes().forEach((name, value) -> facts.attribute(name, normal(value)));
        while (xml.nextChild()) {
            fact(xml, facts);
        }
        intake.head(new Kept(facts.kept(Kept.Place.WHOLE)));
    }

    private void body(XmlCursor xml) throws IOException {
        while (xml.nextChild()) {
            if (xml.name().equals("tu")) {
                unit(xml);
            } else {
                xml.skip();
            }
        }
    }

    private void unit(XmlCursor xml) throws IOException {
        TmxUnit unit = new TmxUnit(xml.place());
        xml.attributes().forEach((name, value) -> unit.facts().attribute(name, normal(value)));
        while (xml.nextChild()) {
            if (xml.name().equals("tuv")) {
                if (unit.count() == MOST_VARIANTS) {
                    throw xml.refused(xml.place(), ImportReport.Kind.TOO_LARGE, MOST_VARIANTS + " tuv");
                }
                variant(xml, unit);
            } else {
                fact(xml, unit.facts());
            }
        }
        for (MemoryFiles.FiledUnit made : unit.units(problems, usual)) {
            in++;
            hold(made, unit.hasContext());
        }
    }

    private static void fact(XmlCursor xml, TmxFacts facts) throws IOException {
        // nobody says as much of one unit; a file that does would fill the memory
        switch (facts.count() < MOST_FACTS ? xml.name() : "") {
            case "prop" -> {
                String type = normal(xml.attribute("type"));
                facts.prop(type, normal(xml.text(LONGEST_FACT).value()));
            }
            case "note" -> facts.note(normal(xml.text(LONGEST_FACT).value()));
            default -> xml.skip();
        }
    }

    private void variant(XmlCursor xml, TmxUnit unit) throws IOException {
        XmlCursor.Place place = xml.place();
        String language = xml.attribute("lang");
        TmxFacts facts = new TmxFacts();
        xml.attributes().forEach((name, value) -> facts.attribute(name, normal(value)));
        String text = "";
        boolean fits = true;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "seg" -> {
                    XmlCursor.Text segment = xml.text(unit.codes(), LONGEST_SEGMENT);
                    int dropped = unit.codes().dropped();
                    if (dropped > 0) {
                        problems.add(place, ImportReport.Kind.CODES_DROPPED, unit.id() + " " + dropped);
                    }
                    String words = normal(segment.value());
                    if (!words.equals(segment.value())) {
                        problems.add(place, ImportReport.Kind.NOT_NFC, unit.id());
                    }
                    text = normal(unit.codes().written(segment.value()));
                    fits = segment.fits();
                }
                default -> fact(xml, facts);
            }
        }
        unit.variant(new TmxUnit.Variant(language, text, fits, facts));
    }

    /// Keeps a unit back until its successor is known.
    private void hold(MemoryFiles.FiledUnit filed, boolean hasContext) {
        NewUnit unit = filed.unit();
        NewUnit before = waiting == null ? null : waiting.unit();
        boolean neighbours = before != null
                && !unit.origin().article().isEmpty()
                && before.origin().article().equals(unit.origin().article())
                && before.pair().equals(unit.pair());
        release(neighbours ? unit : null);
        waiting =
                before != null && neighbours && !hasContext ? withContext(filed, before.source(), unit.next()) : filed;
        waitingHasContext = hasContext;
    }

    private void release(@Nullable NewUnit next) {
        MemoryFiles.FiledUnit unit = waiting;
        if (unit == null) {
            return;
        }
        ready.add(
                next == null || waitingHasContext
                        ? unit
                        : withContext(unit, unit.unit().previous(), next.source()));
        waiting = null;
        if (ready.size() == BATCH) {
            flush();
        }
    }

    private void flush() {
        if (!ready.isEmpty()) {
            intake.add(List.copyOf(ready));
            ready.clear();
        }
    }

    private static MemoryFiles.FiledUnit withContext(MemoryFiles.FiledUnit filed, String previous, String next) {
        NewUnit unit = filed.unit();
        return new MemoryFiles.FiledUnit(
                new NewUnit(unit.pair(), unit.source(), unit.target(), previous, next, unit.trust(), unit.origin()),
                filed.kept());
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
