package org.songngu.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.songngu.termbase.Concept;
import org.songngu.termbase.ConceptId;
import org.songngu.termbase.Provenance;
import org.songngu.termbase.Term;
import org.songngu.text.Language;

/// Reads TBX of 2008 (`martif`, `termEntry`, `langSet`, `tig` or `ntig`) and of 2019 (`tbx`, `conceptEntry`, `langSec`,
/// `termSec`; categories as attributes, DCA, or as elements, DCT). Only Vietnamese and English are kept; what a concept
/// has no place for goes to its note and is said. One reader for one file.
final class TbxReader {

    private static final long MOST_CHARS = 200_000_000;
    private static final int LONGEST_TEXT = 5_000;
    // the desk edits no concept whose texts together are longer than 5,000
    private static final int LONGEST_NOTE = 4_000;

    private final String name;
    private final ProblemList problems = new ProblemList();
    private final List<Concept> concepts = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private TbxReader(String name) {
        this.name = name;
    }

    /// What a file gave.
    ///
    /// @param concepts in the order of the file; empty when the file is refused
    /// @param report   how many, and what was wrong
    record Outcome(List<Concept> concepts, ImportReport report) {}

    /// Reads a file.
    ///
    /// @param name its name, for the report and for the ids of entries without one
    /// @param in   the file; not closed here
    static Outcome read(String name, InputStream in) {
        TbxReader reader = new TbxReader(name);
        try {
            reader.root(new XmlCursor(in, MOST_CHARS));
            return new Outcome(List.copyOf(reader.concepts), reader.problems.report(name, reader.concepts.size()));
        } catch (XmlRefusedException e) {
            return new Outcome(List.of(), reader.problems.refusal(name, e.problem()));
        } catch (IOException e) {
            ImportReport.Problem reason = new ImportReport.Problem(0, 0, ImportReport.Kind.UNREADABLE, "");
            return new Outcome(List.of(), reader.problems.refusal(name, reason));
        }
    }

    private void root(XmlCursor xml) throws IOException {
        if (!xml.name().equals("martif") && !xml.name().equals("tbx")) {
            throw xml.refused(xml.place(), ImportReport.Kind.OTHER_FORMAT, xml.name());
        }
        containers(xml);
        xml.finish();
    }

    private void containers(XmlCursor xml) throws IOException {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "termEntry", "conceptEntry" -> entry(xml);
                case "text", "body" -> containers(xml);
                case "martifHeader", "tbxHeader" -> xml.skip();
                default -> {
                    problems.add(xml.place(), ImportReport.Kind.LEFT_OUT, xml.name());
                    xml.skip();
                }
            }
        }
    }

    /// What is gathered of one entry.
    private static final class Entry {
        String subjectField = "";
        String definition = "";
        String note = "";
        String authority = "";

        @Nullable
        ConceptId supersededBy;

        Provenance provenance = Provenance.NONE;
        final List<Term> terms = new ArrayList<>();
    }

    private void entry(XmlCursor xml) throws IOException {
        XmlCursor.Place place = xml.place();
        String id = clean(xml.attribute("id"));
        if (id.isEmpty()) {
            id = name + "#" + (ids.size() + 1);
        }
        Entry entry = new Entry();
        while (xml.nextChild()) {
            entryPart(xml, entry);
        }
        if (!ids.add(id)) {
            problems.add(place, ImportReport.Kind.DUPLICATE_ID, id);
            return;
        }
        for (Language language : Language.values()) {
            if (entry.terms.stream().noneMatch(term -> term.language() == language)) {
                problems.add(place, ImportReport.Kind.MISSING_LANGUAGE, id + " " + language.code());
                return;
            }
        }
        List<Term> terms = entry.terms.stream()
                .map(term -> term.authority().isEmpty() ? term.withAuthority(entry.authority) : term)
                .toList();
        concepts.add(new Concept(
                new ConceptId(id),
                entry.subjectField,
                entry.definition,
                entry.note,
                entry.supersededBy,
                terms,
                entry.provenance));
    }

    private void entryPart(XmlCursor xml, Entry entry) throws IOException {
        switch (xml.name()) {
            case "langSet", "langSec" -> languagePart(xml, entry);
            case "transacGrp" -> transaction(xml, entry, "");
            case "descripGrp", "adminGrp" -> {
                // the descrip or admin itself; its source and dates beside it belong to it, not to the concept
                String group = xml.name();
                while (xml.nextChild()) {
                    if (group.startsWith(category(xml).element())) {
                        entryFact(xml, entry);
                    } else {
                        foreign(xml, entry, group.substring(0, group.length() - 3) + " ");
                    }
                }
            }
            default -> entryFact(xml, entry);
        }
    }

    /// Who wrote or changed the concept, and when. What else was done to it, or to one of its terms, goes to the note.
    private void transaction(XmlCursor xml, Entry entry, String of) throws IOException {
        XmlCursor.Place place = xml.place();
        String what = "";
        String who = "";
        Instant when = null;
        while (xml.nextChild()) {
            switch (category(xml).name()) {
                case "transactionType", "transac" -> what = text(xml);
                case "responsibility", "transacNote" -> who = text(xml);
                case "date" -> when = moment(xml);
                default -> foreign(xml, entry, "transaction ");
            }
        }
        Provenance known = entry.provenance;
        if (of.isEmpty() && what.equals("origination") && known.createdAt() == null) {
            entry.provenance = new Provenance("", 0, who, when, known.changedBy(), known.changedAt());
        } else if (of.isEmpty() && what.equals("modification") && known.changedAt() == null) {
            entry.provenance = new Provenance("", 0, known.createdBy(), known.createdAt(), who, when);
        } else {
            String said = Stream.of(who, when == null ? "" : when.toString())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
            keep(entry, of + (what.isEmpty() ? "transaction" : what), said, place);
        }
    }

    /// Puts an element that a concept has no place for into its note.
    private void foreign(XmlCursor xml, Entry entry, String prefix) throws IOException {
        XmlCursor.Place place = xml.place();
        String named = category(xml).name();
        String category = prefix + (named.isEmpty() ? xml.name() : named);
        String target = clean(xml.attribute("target"));
        String value = text(xml);
        keep(entry, category, (value + " " + target).strip(), place);
    }

    private void keep(Entry entry, String category, String value, XmlCursor.Place place) {
        if (value.isEmpty()) {
            return;
        }
        String line = category + ": " + value;
        if (entry.note.length() + line.length() > LONGEST_NOTE) {
            problems.add(place, ImportReport.Kind.LEFT_OUT, line);
            return;
        }
        entry.note = entry.note.isEmpty() ? line : entry.note + "\n" + line;
        problems.add(place, ImportReport.Kind.KEPT_IN_NOTE, line);
    }

    private @Nullable Instant moment(XmlCursor xml) throws IOException {
        XmlCursor.Place place = xml.place();
        String value = text(xml);
        try {
            return value.length() == 10
                    ? LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : Instant.parse(value);
        } catch (DateTimeParseException e) {
            problems.add(place, ImportReport.Kind.UNKNOWN_VALUE, value);
            return null;
        }
    }

    private void entryFact(XmlCursor xml, Entry entry) throws IOException {
        XmlCursor.Place place = xml.place();
        String category = category(xml).name();
        switch (category) {
            case "subjectField" -> entry.subjectField = first(xml, entry, entry.subjectField, place);
            case "definition" -> entry.definition = first(xml, entry, entry.definition, place);
            case "note" -> entry.note = entry.note.isEmpty() ? text(xml) : entry.note + "\n" + text(xml);
            case "source" -> entry.authority = first(xml, entry, entry.authority, place);
            case "x-supersededBy", "supersededBy" -> {
                String successor = clean(xml.attribute("target"));
                xml.skip();
                if (!successor.isEmpty() && entry.supersededBy == null) {
                    entry.supersededBy = new ConceptId(successor);
                } else {
                    keep(entry, category, successor, place);
                }
            }
            default -> foreign(xml, entry, "");
        }
    }

    /// A fact that a concept has once; another one goes to the note.
    private String first(XmlCursor xml, Entry entry, String known, XmlCursor.Place place) throws IOException {
        String category = category(xml).name();
        String value = text(xml);
        if (known.isEmpty() || value.equals(known)) {
            return value;
        }
        keep(entry, category, value, place);
        return known;
    }

    private void languagePart(XmlCursor xml, Entry entry) throws IOException {
        String code = xml.attribute("lang");
        Optional<Language> language = Language.ofTag(code);
        if (language.isEmpty()) {
            problems.add(xml.place(), ImportReport.Kind.LANGUAGE_LEFT_OUT, code);
            xml.skip();
            return;
        }
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "tig", "ntig", "termSec" -> {
                    TbxTerm term = new TbxTerm(language.get(), xml.place());
                    termParts(xml, term, entry);
                    term.finish(entry.terms, problems).ifPresent(one -> {
                        entry.terms.add(one);
                        term.extras()
                                .forEach(extra ->
                                        keep(entry, one.text() + " · " + extra.category(), extra.value(), extra.at()));
                    });
                }
                default -> entryPart(xml, entry);
            }
        }
    }

    private void termParts(XmlCursor xml, TbxTerm term, Entry entry) throws IOException {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "termGrp", "termNoteGrp", "descripGrp", "adminGrp" -> termParts(xml, term, entry);
                case "transacGrp" -> transaction(xml, entry, "term ");
                default -> {
                    String category = category(xml).name();
                    String named = category.isEmpty() ? xml.name() : category;
                    String target = clean(xml.attribute("target"));
                    XmlCursor.Place place = xml.place();
                    term.fact(named, (text(xml) + " " + target).strip(), place, problems);
                }
            }
        }
    }

    /// A data category: DCA says it by the `type` of a general element, DCT by an element of its own.
    ///
    /// @param element the general element, or the name again in DCT
    /// @param name    the category
    private record Category(String element, String name) {}

    private static Category category(XmlCursor xml) {
        return switch (xml.name()) {
            case "descrip", "admin", "termNote", "ref", "xref", "descripNote", "adminNote", "transac", "transacNote" ->
                new Category(xml.name(), xml.attribute("type"));
            case "subjectField", "definition", "context" -> new Category("descrip", xml.name());
            case "customerSubset", "source" -> new Category("admin", xml.name());
            default -> new Category(xml.name(), xml.name());
        };
    }

    private String text(XmlCursor xml) throws IOException {
        XmlCursor.Place place = xml.place();
        XmlCursor.Text text = xml.text(LONGEST_TEXT);
        if (!text.fits()) {
            problems.add(place, ImportReport.Kind.UNKNOWN_VALUE, text.value());
        }
        return clean(text.value());
    }

    private static String clean(String text) {
        return Normalizer.normalize(text.replaceAll("\\s+", " ").strip(), Normalizer.Form.NFC);
    }
}
