package org.songngu.interchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.songngu.termbase.Concept;
import org.songngu.termbase.ConceptId;
import org.songngu.termbase.Provenance;
import org.songngu.termbase.Term;
import org.songngu.termbase.TermStatus;
import org.songngu.text.Language;

/// Terms as a table, one row a term, which [TermTableReader] reads back without loss, or as an OmegaT glossary.
final class TermTableWriter {

    private static final List<TermColumn> COLUMNS = List.of(
            TermColumn.CONCEPT,
            TermColumn.LANGUAGE,
            TermColumn.TERM,
            TermColumn.STATUS,
            TermColumn.TYPE,
            TermColumn.PART_OF_SPEECH,
            TermColumn.HOUSES,
            TermColumn.VALID_FROM,
            TermColumn.VALID_TO,
            TermColumn.AUTHORITY,
            TermColumn.CASE,
            TermColumn.WORD_GUARD,
            TermColumn.EXAMPLE,
            TermColumn.SUBJECT,
            TermColumn.DEFINITION,
            TermColumn.NOTE,
            TermColumn.SUPERSEDED_BY,
            TermColumn.CREATED_BY,
            TermColumn.CREATED_AT,
            TermColumn.CHANGED_BY,
            TermColumn.CHANGED_AT);
    // also what would be taken for the guard itself
    private static final Pattern CALCULATED = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);

    private TermTableWriter() {}

    /// The heading and one row a term.
    ///
    /// @param concepts in order; an id that comes again gets a number behind it
    static Stream<List<String>> rows(List<Concept> concepts) {
        Set<String> used = new HashSet<>();
        Stream<List<String>> terms = concepts.stream().flatMap(concept -> {
            String id = concept.id().value();
            for (int again = 2; !used.add(id); again++) {
                id = concept.id().value() + "-" + again;
            }
            String unique = id;
            return concept.terms().stream().map(term -> {
                Map<TermColumn, String> cells = cells(concept, term);
                cells.put(TermColumn.CONCEPT, unique);
                return COLUMNS.stream()
                        .map(column -> cells.getOrDefault(column, ""))
                        .toList();
            });
        });
        return Stream.concat(Stream.of(COLUMNS.stream().map(TermColumn::header).toList()), terms);
    }

    /// Writes CSV or TSV in UTF-8 with a byte order mark, which spreadsheets need to see that it is UTF-8. Cells that a
    /// spreadsheet would calculate begin with an apostrophe.
    ///
    /// @param concepts  in order
    /// @param separator between cells
    /// @param out       flushed and left open
    /// @throws IOException when the stream fails
    static void separated(List<Concept> concepts, char separator, OutputStream out) throws IOException {
        Writer writer = writer(out);
        writer.write('\uFEFF');
        for (List<String> row : (Iterable<List<String>>) rows(concepts)::iterator) {
            for (int i = 0; i < row.size(); i++) {
                writer.write(i == 0 ? "" : String.valueOf(separator));
                writer.write(cell(row.get(i), separator));
            }
            writer.write("\r\n");
        }
        writer.flush();
    }

    /// Writes an OmegaT glossary: Vietnamese, English, comment, with tabs between. Only what may be written.
    ///
    /// @param concepts in order
    /// @param out      flushed and left open
    /// @throws IOException when the stream fails
    static void omegat(List<Concept> concepts, OutputStream out) throws IOException {
        Writer writer = writer(out);
        for (Concept concept : concepts) {
            for (Term source : concept.terms(Language.VI)) {
                for (Term target : concept.terms(Language.EN)) {
                    if (isUsable(source) && isUsable(target)) {
                        writer.write(plain(source.text())
                                + '\t'
                                + plain(target.text())
                                + '\t'
                                + plain(comment(concept, source, target))
                                + '\n');
                    }
                }
            }
        }
        writer.flush();
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    private static boolean isUsable(Term term) {
        return term.status() == TermStatus.PREFERRED || term.status() == TermStatus.ADMITTED;
    }

    private static String comment(Concept concept, Term source, Term target) {
        boolean dated = source.validFrom() != null || source.validTo() != null;
        return Stream.of(
                        concept.subjectField(),
                        String.join(", ", new TreeSet<>(target.houseStyles())),
                        dated ? day(source.validFrom()) + "–" + day(source.validTo()) : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ");
    }

    private static Map<TermColumn, String> cells(Concept concept, Term term) {
        Map<TermColumn, String> cells = new EnumMap<>(TermColumn.class);
        ConceptId successor = concept.supersededBy();
        cells.put(TermColumn.LANGUAGE, term.language().code());
        cells.put(TermColumn.TERM, term.text());
        cells.put(TermColumn.STATUS, term.status().name().toLowerCase(Locale.ROOT));
        cells.put(TermColumn.TYPE, term.type().name().toLowerCase(Locale.ROOT));
        cells.put(TermColumn.PART_OF_SPEECH, term.partOfSpeech());
        cells.put(TermColumn.HOUSES, houses(term));
        cells.put(TermColumn.VALID_FROM, day(term.validFrom()));
        cells.put(TermColumn.VALID_TO, day(term.validTo()));
        cells.put(TermColumn.AUTHORITY, term.authority());
        cells.put(TermColumn.CASE, term.caseExact() ? "exact" : "");
        cells.put(TermColumn.WORD_GUARD, term.wordGuard() ? "yes" : "");
        cells.put(TermColumn.EXAMPLE, term.example());
        cells.put(TermColumn.SUBJECT, concept.subjectField());
        cells.put(TermColumn.DEFINITION, concept.definition());
        cells.put(TermColumn.NOTE, concept.note());
        cells.put(TermColumn.SUPERSEDED_BY, successor == null ? "" : successor.value());
        Provenance from = concept.provenance();
        cells.put(TermColumn.CREATED_BY, from.createdBy());
        cells.put(TermColumn.CREATED_AT, Objects.toString(from.createdAt(), ""));
        cells.put(TermColumn.CHANGED_BY, from.changedBy());
        cells.put(TermColumn.CHANGED_AT, Objects.toString(from.changedAt(), ""));
        return cells;
    }

    // a name of several words needs something behind it that says where it ends
    private static String houses(Term term) {
        String joined = String.join("; ", new TreeSet<>(term.houseStyles()));
        return joined.contains(" ") && !joined.contains(";") ? joined + ";" : joined;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /// One cell, guarded and quoted where needed.
    static String cell(String raw, char separator) {
        String text = guarded(raw);
        boolean quoted = text.chars().anyMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r' || c == '\t');
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /// A text that no spreadsheet calculates, and that [TermTableReader] brings back as it was.
    static String guarded(String text) {
        return CALCULATED.matcher(text).matches() ? "'" + text : text;
    }
}
