package org.songngu.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.songngu.workbench.SegmentState;

/// Reads XLIFF 1.2, 2.0, 2.1 and 2.2 that was exported from here and edited elsewhere, strictly decoded and without any
/// entity. Inline codes come back as they were written, see [FileCodes]. One reader for one file.
final class XliffReader {

    /// `context-type` of a version in 1.2.
    static final String VERSION_CONTEXT = "x-version";

    /// `category` of our metadata in 2.x, and the type of the version in it.
    static final String METADATA_CATEGORY = "song-ngu";

    static final String METADATA_VERSION = "version";

    private static final long MOST_CHARS = 200_000_000;
    private static final int LONGEST_SEGMENT = 20_000;
    private static final int LONGEST_NOTE = 4_000;

    private final ProblemList problems = new ProblemList();
    private final List<ReturnedUnit> units = new ArrayList<>();

    private XliffReader() {}

    /// Reads a file.
    ///
    /// @param name its name, for the report
    /// @param in   the file; not closed here
    static ReturnedFile read(String name, InputStream in) {
        XliffReader reader = new XliffReader();
        try {
            XmlCursor xml = new XmlCursor(in, MOST_CHARS);
            if (!xml.name().equals("xliff")) {
                throw xml.refused(xml.place(), ImportReport.Kind.OTHER_FORMAT, xml.name());
            }
            boolean old = xml.attribute("version").startsWith("1.");
            while (xml.nextChild()) {
                if (xml.name().equals("file")) {
                    reader.container(xml, old);
                } else {
                    xml.skip();
                }
            }
            xml.finish();
            return new ReturnedFile(List.copyOf(reader.units), reader.problems.report(name, reader.units.size()));
        } catch (XmlRefusedException e) {
            return ReturnedFile.refused(name, e.problem());
        } catch (IOException e) {
            return ReturnedFile.refused(name, new ImportReport.Problem(0, 0, ImportReport.Kind.UNREADABLE, ""));
        }
    }

    // file, body and group hold units at any depth
    private void container(XmlCursor xml, boolean old) throws IOException {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "body", "group" -> container(xml, old);
                case "trans-unit" -> transUnit(xml);
                case "unit" -> {
                    if (old) {
                        xml.skip();
                    } else {
                        unit(xml);
                    }
                }
                default -> xml.skip();
            }
        }
    }

    private void transUnit(XmlCursor xml) throws IOException {
        Draft draft = new Draft(xml);
        String approved = xml.attribute("approved");
        String state = "";
        String qualifier = "";
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "source" -> draft.source.append(text(xml, draft));
                case "target" -> {
                    state = xml.attribute("state");
                    qualifier = xml.attribute("state-qualifier");
                    draft.target.append(text(xml, draft));
                }
                case "note" -> draft.notes.add(note(xml));
                case "context-group" -> {
                    while (xml.nextChild()) {
                        boolean version = xml.attribute("context-type").equals(VERSION_CONTEXT);
                        draft.version(version, xml.text(LONGEST_NOTE).value());
                    }
                }
                default -> xml.skip();
            }
        }
        draft.end(XliffStates.read(state, qualifier, approved));
    }

    private void unit(XmlCursor xml) throws IOException {
        Draft draft = new Draft(xml);
        List<XliffStates.Read> states = new ArrayList<>();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "segment" -> {
                    states.add(XliffStates.read(xml.attribute("state"), xml.attribute("subState")));
                    texts(xml, draft);
                }
                case "ignorable" -> texts(xml, draft);
                case "notes" -> {
                    while (xml.nextChild()) {
                        draft.notes.add(note(xml));
                    }
                }
                case "metadata" -> metadata(xml, draft);
                default -> xml.skip();
            }
        }
        // what another tool cut further is only as far as its least finished part
        draft.end(states.stream()
                .min((one, other) -> one.state().compareTo(other.state()))
                .orElse(XliffStates.read("", "")));
    }

    private void texts(XmlCursor xml, Draft draft) throws IOException {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "source" -> draft.source.append(text(xml, draft));
                case "target" -> draft.target.append(text(xml, draft));
                default -> xml.skip();
            }
        }
    }

    private static void metadata(XmlCursor xml, Draft draft) throws IOException {
        while (xml.nextChild()) {
            boolean ours = xml.attribute("category").equals(METADATA_CATEGORY);
            while (xml.nextChild()) {
                boolean version = ours && xml.attribute("type").equals(METADATA_VERSION);
                draft.version(version, xml.text(LONGEST_NOTE).value());
            }
        }
    }

    private static String note(XmlCursor xml) throws IOException {
        return Normalizer.normalize(xml.text(LONGEST_NOTE).value().strip(), Normalizer.Form.NFC);
    }

    private String text(XmlCursor xml, Draft draft) throws IOException {
        XmlCursor.Text text = xml.text(draft.codes, LONGEST_SEGMENT);
        draft.fits &= text.fits();
        int dropped = draft.codes.dropped();
        if (dropped > 0) {
            problems.add(draft.place, ImportReport.Kind.CODES_DROPPED, draft.id + " " + dropped);
        }
        return draft.codes.written(text.value());
    }

    /// A unit while it is read.
    private final class Draft {

        private final XmlCursor.Place place;
        private final String id;
        private final StringBuilder source = new StringBuilder();
        private final StringBuilder target = new StringBuilder();
        private final List<String> notes = new ArrayList<>();
        private final FileCodes codes = new FileCodes();
        private int version = XliffUnit.NO_VERSION;
        private boolean fits = true;

        Draft(XmlCursor xml) {
            place = xml.place();
            id = xml.attribute("id");
        }

        void version(boolean isOne, String text) {
            // nine digits fit an int; anything else did not come from here
            if (isOne && text.strip().matches("[0-9]{1,9}")) {
                version = Integer.parseInt(text.strip());
            }
        }

        void end(XliffStates.Read read) {
            if (!fits) {
                problems.add(place, ImportReport.Kind.TOO_LONG, id);
                return;
            }
            String written = Normalizer.normalize(target.toString(), Normalizer.Form.NFC);
            // OmegaT and others fill in a target and leave the state as it was
            boolean filled = !written.isBlank() && read.state() == SegmentState.NOT_TRANSLATED;
            units.add(new ReturnedUnit(
                    place,
                    id,
                    Normalizer.normalize(source.toString(), Normalizer.Form.NFC),
                    written,
                    filled ? new XliffStates.Read(SegmentState.DRAFT, read.returned()) : read,
                    version,
                    List.copyOf(notes)));
        }
    }
}
