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
import org.jspecify.annotations.Nullable;
import org.songngu.termbase.Concept;
import org.songngu.termbase.ConceptId;
import org.songngu.termbase.Provenance;
import org.songngu.termbase.Term;
import org.songngu.text.Language;

/// Reads TBX of 2008 (`martif`, `termEntry`, `langSet`, `tig` or `ntig`) and of 2019 (`tbx`, `conceptEntry`, `langSec`,
/// `termSec`; categories as attributes, DCA, or as elements, DCT). Only Vietnamese and English are kept. One reader for
/// one file.
final class TbxReader {

    private static final long MOST_CHARS = 200_000_000;
    private static final int LONGEST_TEXT = 5_000;
    private static final Set<String> NO_CODES = Set.of();

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
                default -> xml.skip();
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
            case "transacGrp" -> entry.provenance = transaction(xml, entry.provenance);
            case "descripGrp", "adminGrp" -> {
                // the descrip or admin itself; its source and dates beside it belong to it, not to the concept
                String group = xml.name();
                while (xml.nextChild()) {
                    if (group.startsWith(category(xml).element())) {
                        entryFact(xml, entry);
                    } else {
                        xml.skip();
                    }
                }
            }
            default -> entryFact(xml, entry);
        }
    }

    /// Who wrote or changed the concept, and when.
    private Provenance transaction(XmlCursor xml, Provenance known) throws IOException {
        String what = "";
        String who = "";
        Instant when = null;
        while (xml.nextChild()) {
            switch (category(xml).name()) {
                case "transactionType", "transac" -> what = text(xml);
                case "responsibility", "transacNote" -> who = text(xml);
                case "date" -> when = moment(xml);
                default -> xml.skip();
            }
        }
        return switch (what) {
            case "origination" -> new Provenance("", 0, who, when, known.changedBy(), known.changedAt());
            case "modification" -> new Provenance("", 0, known.createdBy(), known.createdAt(), who, when);
            default -> known;
        };
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
        switch (category(xml).name()) {
            case "subjectField" -> entry.subjectField = text(xml);
            case "definition" -> entry.definition = text(xml);
            case "note" -> entry.note = entry.note.isEmpty() ? text(xml) : entry.note + "\n" + text(xml);
            case "source" -> entry.authority = text(xml);
            case "x-supersededBy", "supersededBy" -> {
                String successor = clean(xml.attribute("target"));
                xml.skip();
                if (!successor.isEmpty()) {
                    entry.supersededBy = new ConceptId(successor);
                }
            }
            default -> xml.skip();
        }
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
                    termParts(xml, term);
                    term.finish(entry.terms, problems).ifPresent(entry.terms::add);
                }
                default -> entryPart(xml, entry);
            }
        }
    }

    private void termParts(XmlCursor xml, TbxTerm term) throws IOException {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "termGrp", "termNoteGrp", "descripGrp", "adminGrp" -> termParts(xml, term);
                case "transacGrp" -> xml.skip();
                default -> term.fact(category(xml).name(), text(xml), xml.place(), problems);
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
        XmlCursor.Text text = xml.text(NO_CODES, LONGEST_TEXT);
        if (!text.fits()) {
            problems.add(place, ImportReport.Kind.UNKNOWN_VALUE, text.value());
        }
        return clean(text.value());
    }

    private static String clean(String text) {
        return Normalizer.normalize(text.replaceAll("\\s+", " ").strip(), Normalizer.Form.NFC);
    }
}
