package org.songngu.interchange;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.songngu.interchange.ImportReport.Kind;
import org.songngu.termbase.Concept;
import org.songngu.termbase.ConceptId;
import org.songngu.termbase.Provenance;
import org.songngu.termbase.Term;
import org.songngu.termbase.TermStatus;
import org.songngu.termbase.TermType;
import org.songngu.text.Language;

/// Makes concepts out of a table. A row with a Vietnamese and an English cell is a concept of its own unless a column
/// names the concept; a row with language and term is one term. A row that is wrong is left out and said; rows that
/// differ only in one language stay two concepts. One reader for one table.
final class TermTableReader {

    private static final int LONGEST_CELL = 5_000;
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@].*", Pattern.DOTALL);

    private static final List<TermColumn> OF_CONCEPTS = List.of(
            TermColumn.SUBJECT,
            TermColumn.DEFINITION,
            TermColumn.NOTE,
            TermColumn.SUPERSEDED_BY,
            TermColumn.CREATED_BY,
            TermColumn.CREATED_AT,
            TermColumn.CHANGED_BY,
            TermColumn.CHANGED_AT);

    private final String name;
    private final List<TermColumn> columns;
    private final ProblemList problems = new ProblemList();
    private final Map<String, Gathered> concepts = new LinkedHashMap<>();

    private TermTableReader(String name, List<TermColumn> columns) {
        this.name = name;
        this.columns = columns;
    }

    /// What is gathered of one concept.
    private static final class Gathered {
        final int line;
        final Map<TermColumn, String> facts = new LinkedHashMap<>();
        final List<Term> terms = new ArrayList<>();

        Gathered(int line) {
            this.line = line;
        }
    }

    /// Why a row is left out.
    private static final class RowRefused extends Exception {
        private static final long serialVersionUID = 1L;
        private final Kind kind;
        private final int column;

        RowRefused(Kind kind, int column, String detail) {
            super(detail);
            this.kind = kind;
            this.column = column;
        }
    }

    /// Reads a table.
    ///
    /// @param name    the file's name
    /// @param sheet   its rows
    /// @param columns what its columns mean
    /// @param headed  whether the first row is a heading
    static TbxReader.Outcome read(String name, TermSheet sheet, List<TermColumn> columns, boolean headed) {
        TermTableReader reader = new TermTableReader(name, columns);
        sheet.warnings()
                .forEach(warning -> reader.problems.add(
                        new XmlCursor.Place(warning.line(), warning.column()), warning.kind(), warning.detail()));
        boolean pairs = columns.contains(TermColumn.VIETNAMESE) && columns.contains(TermColumn.ENGLISH);
        boolean singles = columns.contains(TermColumn.TERM) && columns.contains(TermColumn.LANGUAGE);
        if (!pairs && !singles) {
            ImportReport.Problem reason = new ImportReport.Problem(1, 0, Kind.MISSING_COLUMN, "");
            return new TbxReader.Outcome(List.of(), reader.problems.refusal(name, reason));
        }
        for (TermSheet.Row row : headed ? sheet.rows().subList(1, sheet.rows().size()) : sheet.rows()) {
            try {
                reader.row(row);
            } catch (RowRefused refused) {
                reader.problems.add(
                        new XmlCursor.Place(row.line(), refused.column),
                        refused.kind,
                        String.valueOf(refused.getMessage()));
            }
        }
        List<Concept> concepts = reader.concepts();
        return new TbxReader.Outcome(concepts, reader.problems.report(name, concepts.size()));
    }

    private void row(TermSheet.Row row) throws RowRefused {
        Map<TermColumn, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(columns.size(), row.cells().size()); i++) {
            if (columns.get(i) != TermColumn.IGNORED) {
                cells.put(columns.get(i), cell(row.cells().get(i), columns.get(i), i + 1));
            }
        }
        Facts facts = new Facts(
                cells,
                status(cells.getOrDefault(TermColumn.STATUS, ""), row.line()),
                type(cells.getOrDefault(TermColumn.TYPE, ""), row.line()));
        List<Term> terms = new ArrayList<>();
        if (columns.contains(TermColumn.LANGUAGE) && columns.contains(TermColumn.TERM)) {
            String code = cells.getOrDefault(TermColumn.LANGUAGE, "");
            Language language = Language.ofTag(code)
                    .orElseThrow(() -> new RowRefused(Kind.OTHER_LANGUAGES, place(TermColumn.LANGUAGE), code));
            terms.add(term(language, TermColumn.TERM, facts));
        } else {
            terms.add(term(Language.VI, TermColumn.VIETNAMESE, facts));
            terms.add(term(Language.EN, TermColumn.ENGLISH, facts));
        }
        String key = cells.getOrDefault(TermColumn.CONCEPT, "");
        // a name that stays the same when other rows come or go: what the desk edits is remembered by it
        String id = !key.isEmpty()
                ? key
                : "row-" + Integer.toHexString(terms.getFirst().text().hashCode())
                        + Integer.toHexString(terms.getLast().text().hashCode());
        Gathered known = concepts.get(id);
        if (known == null) {
            known = new Gathered(row.line());
        }
        if (known.terms.containsAll(terms)) {
            throw new RowRefused(Kind.DUPLICATE_ROW, 0, terms.getFirst().text());
        }
        for (Term term : terms) {
            // in a row of a pair one of the two may be there before
            if (!known.terms.contains(term) && known.terms.stream().anyMatch(term::overlaps)) {
                throw new RowRefused(Kind.OVERLAPPING_VALIDITY, 0, term.text());
            }
        }
        for (Term term : terms) {
            if (!known.terms.contains(term)) {
                known.terms.add(term);
            }
        }
        gather(known, cells, row.line());
        concepts.put(id, known);
    }

    /// Adds what a row says about its concept; what contradicts an earlier row is said, never silently chosen.
    private void gather(Gathered known, Map<TermColumn, String> cells, int line) {
        OF_CONCEPTS.forEach(column -> {
            String value = cells.getOrDefault(column, "");
            String before = known.facts.getOrDefault(column, "");
            if (before.isEmpty()) {
                known.facts.put(column, value);
            } else if (!value.isEmpty() && !value.equals(before)) {
                problems.add(new XmlCursor.Place(line, place(column)), Kind.OTHER_VALUE, value);
            }
        });
    }

    /// What the terms of a row have in common.
    private record Facts(Map<TermColumn, String> cells, TermStatus status, TermType type) {}

    private Term term(Language language, TermColumn column, Facts facts) throws RowRefused {
        Map<TermColumn, String> cells = facts.cells();
        String text = cells.getOrDefault(column, "");
        if (text.isEmpty()) {
            throw new RowRefused(Kind.EMPTY_TEXT, place(column), language.code());
        }
        LocalDate from = day(cells, TermColumn.VALID_FROM);
        LocalDate to = day(cells, TermColumn.VALID_TO);
        if (from != null && to != null && to.isBefore(from)) {
            throw new RowRefused(Kind.BAD_DATE, place(TermColumn.VALID_TO), from + " – " + to);
        }
        boolean ofHouses = language == Language.EN || column == TermColumn.TERM;
        Term term = new Term(
                language,
                text,
                facts.status(),
                facts.type(),
                ofHouses ? houses(cells.getOrDefault(TermColumn.HOUSES, "")) : Set.of(),
                from,
                to,
                cells.getOrDefault(TermColumn.AUTHORITY, ""),
                cells.getOrDefault(TermColumn.CASE, "").equalsIgnoreCase("exact"),
                cells.getOrDefault(TermColumn.EXAMPLE, ""),
                cells.getOrDefault(TermColumn.PART_OF_SPEECH, ""),
                cells.getOrDefault(TermColumn.WORD_GUARD, "").equalsIgnoreCase("yes"));
        Optional<Term.Refusal> refusal = term.refusal();
        if (refusal.isPresent()) {
            throw new RowRefused(TbxTerm.kind(refusal.get()), place(column), text);
        }
        return term;
    }

    private List<Concept> concepts() {
        List<Concept> made = new ArrayList<>();
        concepts.forEach((id, gathered) -> {
            for (Language language : Language.values()) {
                if (gathered.terms.stream().noneMatch(term -> term.language() == language)) {
                    problems.add(
                            new XmlCursor.Place(gathered.line, 0), Kind.MISSING_LANGUAGE, id + " " + language.code());
                    return;
                }
            }
            String successor = gathered.facts.getOrDefault(TermColumn.SUPERSEDED_BY, "");
            made.add(new Concept(
                    new ConceptId(id),
                    gathered.facts.getOrDefault(TermColumn.SUBJECT, ""),
                    gathered.facts.getOrDefault(TermColumn.DEFINITION, ""),
                    gathered.facts.getOrDefault(TermColumn.NOTE, ""),
                    successor.isEmpty() ? null : new ConceptId(successor),
                    List.copyOf(gathered.terms),
                    new Provenance(
                            "",
                            0,
                            gathered.facts.getOrDefault(TermColumn.CREATED_BY, ""),
                            moment(gathered, TermColumn.CREATED_AT),
                            gathered.facts.getOrDefault(TermColumn.CHANGED_BY, ""),
                            moment(gathered, TermColumn.CHANGED_AT))));
        });
        return made;
    }

    private @Nullable Instant moment(Gathered gathered, TermColumn column) {
        String value = gathered.facts.getOrDefault(column, "");
        try {
            return value.isEmpty() ? null : Instant.parse(value);
        } catch (DateTimeParseException e) {
            problems.add(new XmlCursor.Place(gathered.line, place(column)), Kind.UNKNOWN_VALUE, value);
            return null;
        }
    }

    private static String cell(String raw, TermColumn column, int place) throws RowRefused {
        String text = raw.strip();
        if (text.startsWith("=")) {
            throw new RowRefused(Kind.FORMULA, place, text);
        }
        // what the writer put before a cell that a spreadsheet would calculate
        if (GUARDED.matcher(text).matches()) {
            text = text.substring(1);
        }
        if (text.length() > LONGEST_CELL) {
            throw new RowRefused(Kind.TOO_LONG, place, text);
        }
        String spaced = column == TermColumn.NOTE
                ? text.lines().map(line -> single(line)).collect(Collectors.joining("\n"))
                : single(text);
        return Normalizer.normalize(spaced, Normalizer.Form.NFC);
    }

    private static String single(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    private int place(TermColumn column) {
        return columns.indexOf(column) + 1;
    }

    private @Nullable LocalDate day(Map<TermColumn, String> cells, TermColumn column) throws RowRefused {
        String value = cells.getOrDefault(column, "");
        try {
            return value.isEmpty() ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new RowRefused(Kind.BAD_DATE, place(column), value);
        }
    }

    private static Set<String> houses(String value) {
        boolean separated = value.contains(";") || value.contains(",");
        return Arrays.stream(value.split(separated ? "[;,]+" : " +"))
                .map(String::strip)
                .filter(house -> !house.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private TermStatus status(String value, int line) {
        if (value.isEmpty()) {
            return TermStatus.PREFERRED;
        }
        return Arrays.stream(TermStatus.values())
                .filter(status -> status.name().equals(value.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseGet(() -> {
                    problems.add(new XmlCursor.Place(line, place(TermColumn.STATUS)), Kind.UNKNOWN_VALUE, value);
                    return TermStatus.ADMITTED;
                });
    }

    private TermType type(String value, int line) {
        if (value.isEmpty()) {
            return TermType.FULL_FORM;
        }
        return Arrays.stream(TermType.values())
                .filter(type ->
                        type.name().equals(value.toUpperCase(Locale.ROOT).replace(' ', '_')))
                .findFirst()
                .orElseGet(() -> {
                    problems.add(new XmlCursor.Place(line, place(TermColumn.TYPE)), Kind.UNKNOWN_VALUE, value);
                    return TermType.FULL_FORM;
                });
    }
}
