package org.songngu.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.songngu.termbase.Concept;
import org.songngu.termbase.ConceptId;
import org.songngu.termbase.Provenance;
import org.songngu.termbase.Term;
import org.songngu.termbase.TermStatus;
import org.songngu.termbase.TermType;
import org.songngu.text.Language;

/// Writes TBX so that reading it again gives the same concepts. The form of 2008 is the usual one, because every
/// terminology reader tried takes only that (interchange.md §1 no. 1).
final class TbxWriter {

    private static final String TITLE = "Song Ngữ termbase";

    private final XmlOutput xml;
    private final Form form;

    private TbxWriter(XmlOutput xml, Form form) {
        this.xml = xml;
        this.form = form;
    }

    /// Which standard.
    enum Form {
        /// ISO 30042:2008, root `martif`.
        OF_2008("martif", "martifHeader", "termEntry", "langSet", "tig"),
        /// ISO 30042:2019 with categories as attributes, root `tbx`.
        OF_2019("tbx", "tbxHeader", "conceptEntry", "langSec", "termSec");

        private final String root;
        private final String header;
        private final String entry;
        private final String language;
        private final String term;

        Form(String root, String header, String entry, String language, String term) {
            this.root = root;
            this.header = header;
            this.entry = entry;
            this.language = language;
            this.term = term;
        }
    }

    /// Writes concepts; the stream is flushed and left open.
    ///
    /// @param concepts in order; an id that comes again gets a number behind it
    /// @param form     which standard
    /// @param out      where to
    /// @throws IOException when the stream fails
    static void write(List<Concept> concepts, Form form, OutputStream out) throws IOException {
        new TbxWriter(new XmlOutput(out), form).file(concepts);
    }

    private void file(List<Concept> concepts) throws IOException {
        xml.start(form.root);
        if (form == Form.OF_2019) {
            xml.attribute("style", "dca").attribute("type", "TBX-SongNgu").attribute("xml:lang", "en");
            xml.attribute("xmlns", "urn:iso:std:iso:30042:ed-2");
        } else {
            xml.attribute("type", "TBX").attribute("xml:lang", "en");
        }
        header();
        xml.start("text").start("body");
        Set<String> used = new HashSet<>();
        for (Concept concept : concepts) {
            String id = concept.id().value();
            for (int again = 2; !used.add(id); again++) {
                id = concept.id().value() + "-" + again;
            }
            entry(id, concept);
        }
        xml.end().end().end().finish();
    }

    private void header() throws IOException {
        xml.start(form.header).start("fileDesc");
        xml.start("titleStmt").start("title").text(TITLE).end().end();
        xml.start("sourceDesc").start("p").text(TITLE).end().end().end();
        if (form == Form.OF_2008) {
            xml.start("encodingDesc").start("p").attribute("type", "XCSURI");
            xml.text("http://www.lisa.org/fileadmin/standards/tbx/TBXXCSV02.XCS")
                    .end()
                    .end();
        }
        xml.end();
    }

    private void entry(String id, Concept concept) throws IOException {
        xml.start(form.entry).attribute("id", id);
        typed("descrip", "subjectField", concept.subjectField());
        typed("descrip", "definition", concept.definition());
        Provenance from = concept.provenance();
        transaction("origination", from.createdBy(), from.createdAt());
        transaction("modification", from.changedBy(), from.changedAt());
        // one element a line, because white space inside an element says nothing
        for (String line : concept.note().lines().toList()) {
            xml.start("note").text(line).end();
        }
        ConceptId successor = concept.supersededBy();
        if (successor != null) {
            xml.start("ref").attribute("type", "x-supersededBy").attribute("target", successor.value());
            xml.end();
        }
        // in the order of the concept, which decides between equals
        Language open = null;
        for (Term term : concept.terms()) {
            if (term.language() != open) {
                if (open != null) {
                    xml.end();
                }
                open = term.language();
                xml.start(form.language).attribute("xml:lang", open.code());
            }
            term(term);
        }
        if (open != null) {
            xml.end();
        }
        xml.end();
    }

    private void term(Term term) throws IOException {
        xml.start(form.term).start("term").text(term.text()).end();
        typed("termNote", "partOfSpeech", term.partOfSpeech());
        if (term.type() != TermType.FULL_FORM) {
            typed("termNote", "termType", type(term.type()));
        }
        typed("termNote", "administrativeStatus", status(term.status()) + "-admn-sts");
        flag("x-forbidden", term.status() == TermStatus.FORBIDDEN, "yes");
        flag("x-wordGuard", term.wordGuard(), "yes");
        flag("x-case", term.caseExact(), "exact");
        typed("termNote", "x-validFrom", day(term.validFrom()));
        typed("termNote", "x-validTo", day(term.validTo()));
        typed("descrip", "context", term.example());
        for (String house : new TreeSet<>(term.houseStyles())) {
            typed("admin", "customerSubset", house);
        }
        typed("admin", "source", term.authority());
        xml.end();
    }

    private void flag(String category, boolean set, String value) throws IOException {
        typed("termNote", category, set ? value : "");
    }

    private void typed(String element, String category, String value) throws IOException {
        if (!value.isEmpty()) {
            xml.start(element).attribute("type", category).text(value).end();
        }
    }

    private void transaction(String what, String who, @Nullable Instant when) throws IOException {
        if (who.isEmpty() && when == null) {
            return;
        }
        xml.start("transacGrp");
        typed("transac", "transactionType", what);
        typed("transacNote", "responsibility", who);
        if (when != null) {
            xml.start("date").text(when.toString()).end();
        }
        xml.end();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String type(TermType type) {
        return switch (type) {
            case FULL_FORM -> "fullForm";
            case SHORT_FORM -> "shortForm";
            case ABBREVIATION -> "abbreviation";
            case ACRONYM -> "acronym";
        };
    }

    private static String status(TermStatus status) {
        return switch (status) {
            case PREFERRED -> "preferredTerm";
            case ADMITTED -> "admittedTerm";
            case DEPRECATED, FORBIDDEN -> "deprecatedTerm";
        };
    }
}
