package org.songngu.interchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.songngu.account.Account;
import org.songngu.account.Audit;
import org.songngu.interchange.ImportReport.Kind;
import org.songngu.termbase.Concept;
import org.songngu.termbase.ConceptId;
import org.songngu.termbase.NamedTermbase;
import org.songngu.termbase.TermWorkflow;
import org.songngu.termbase.Termbase;
import org.songngu.termbase.TermbaseId;
import org.songngu.termbase.Termbases;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Term files that people bring in and take out. Safe for many threads.
@Component
public final class TermFiles {

    /// Begins the origin of everything that people bring in, so that no file of theirs takes the place of a shipped
    /// one.
    private static final String ORIGIN = "import/";

    private final Termbase termbase;
    private final Termbases termbases;
    private final Audit audit;
    private final TransactionTemplate transaction;

    TermFiles(Termbase termbase, Termbases termbases, Audit audit, TransactionTemplate transaction) {
        this.termbase = termbase;
        this.termbases = termbases;
        this.audit = audit;
        this.transaction = transaction;
    }

    /// What terms leave as.
    public enum Format {
        /// TBX of 2008, which every tool takes.
        TBX_2008("terms.tbx"),
        /// TBX of 2019.
        TBX_2019("terms-2019.tbx"),
        /// A table of all facts.
        CSV("terms.csv"),
        /// The same table with tabs.
        TSV("terms.tsv"),
        /// The same table as a workbook.
        XLSX("terms.xlsx"),
        /// Source, target, comment.
        OMEGAT("glossary.txt");

        private final String fileName;

        Format(String fileName) {
            this.fileName = fileName;
        }

        /// A name for the file.
        public String fileName() {
            return fileName;
        }
    }

    /// What a table of terms holds, for a look before it is brought in.
    ///
    /// @param sheet   its rows; none when it cannot be read
    /// @param refusal why it cannot be read; clean when it can
    public record Preview(TermSheet sheet, ImportReport refusal) {}

    /// Reads a table without bringing anything in.
    ///
    /// @param name the file's name
    /// @param file its bytes
    public static Preview preview(String name, byte[] file) {
        try {
            TermSheet sheet = Workbooks.isWorkbook(file)
                    ? Workbooks.read(file)
                    : TermSheet.of(SeparatedText.read(file), List.of());
            return new Preview(sheet, new ImportReport(name, 0, 0, 0, List.of()));
        } catch (XmlRefusedException refused) {
            ImportReport report = new ImportReport(name, 0, 0, 0, List.of(refused.problem()));
            return new Preview(TermSheet.NONE, report);
        }
    }

    /// Brings a table in, in place of what a table of this name brought before.
    ///
    /// @param who     acts; has to be allowed to edit terms
    /// @param name    the file's name
    /// @param sheet   its rows
    /// @param columns what its columns mean
    /// @param headed  whether the first row is a heading
    /// @param into    the termbase
    public ImportReport table(
            Account who, String name, TermSheet sheet, List<TermColumn> columns, boolean headed, TermbaseId into) {
        return bringIn(who, name, into, () -> TermTableReader.read(name, sheet, columns, headed));
    }

    /// Brings a TBX file in, in place of what a file of this name brought before.
    ///
    /// @param who  acts; has to be allowed to edit terms
    /// @param name the file's name
    /// @param file its bytes
    /// @param into the termbase
    public ImportReport tbx(Account who, String name, byte[] file, TermbaseId into) {
        return bringIn(who, name, into, () -> TbxReader.read(name, new ByteArrayInputStream(file)));
    }

    private ImportReport bringIn(Account who, String name, TermbaseId into, Supplier<TbxReader.Outcome> reader) {
        String origin = ORIGIN + name;
        Optional<ImportReport.Problem> reason = hindrance(who, origin, into);
        if (reason.isPresent()) {
            return new ImportReport(name, 0, 0, 0, List.of(reason.get()));
        }
        TbxReader.Outcome outcome = reader.get();
        if (outcome.concepts().isEmpty()) {
            return outcome.report();
        }
        Set<ConceptId> edited = new HashSet<>(termbase.edited(origin));
        transaction.executeWithoutResult(status -> {
            termbase.replace(origin, outcome.concepts(), into);
            audit.add(
                    who.userName(),
                    "termbase.import",
                    origin,
                    Integer.toString(outcome.concepts().size()));
        });
        return withKept(outcome, edited);
    }

    private Optional<ImportReport.Problem> hindrance(Account who, String origin, TermbaseId into) {
        if (!TermWorkflow.mayEdit(who)) {
            return Optional.of(new ImportReport.Problem(0, 0, Kind.NOT_ALLOWED, ""));
        }
        Optional<NamedTermbase> base =
                termbases.all().stream().filter(one -> one.id().equals(into)).findFirst();
        if (base.isEmpty() || base.get().readOnly()) {
            return Optional.of(new ImportReport.Problem(
                    0, 0, Kind.READ_ONLY_TERMBASE, base.map(NamedTermbase::name).orElse("")));
        }
        // a file of the same name would take away what another termbase has
        return termbases
                .ofFile(origin)
                .filter(other -> !other.id().equals(into))
                .map(other -> new ImportReport.Problem(0, 0, Kind.IN_OTHER_TERMBASE, other.name()));
    }

    private static ImportReport withKept(TbxReader.Outcome outcome, Set<ConceptId> edited) {
        ImportReport report = outcome.report();
        List<ImportReport.Problem> problems = new ArrayList<>(report.problems());
        int kept = 0;
        for (Concept concept : outcome.concepts()) {
            if (edited.contains(concept.id())) {
                kept++;
                if (problems.size() < ImportReport.MOST_PROBLEMS) {
                    problems.add(new ImportReport.Problem(
                            0, 0, Kind.KEPT_EDITED, concept.id().value()));
                }
            }
        }
        return new ImportReport(
                report.name(), report.in() - kept, report.refused(), report.warnings() + kept, List.copyOf(problems));
    }

    /// Writes the concepts of some termbases.
    ///
    /// @param format which form
    /// @param bases  the termbases; empty for all
    /// @param out    flushed and left open
    /// @throws IOException when the stream fails
    public void write(Format format, List<TermbaseId> bases, OutputStream out) throws IOException {
        write(termbase.search("", bases, 0, Integer.MAX_VALUE).concepts(), format, out);
    }

    static void write(List<Concept> concepts, Format format, OutputStream out) throws IOException {
        switch (format) {
            case TBX_2008 -> TbxWriter.write(concepts, TbxWriter.Form.OF_2008, out);
            case TBX_2019 -> TbxWriter.write(concepts, TbxWriter.Form.OF_2019, out);
            case CSV -> TermTableWriter.separated(concepts, ',', out);
            case TSV -> TermTableWriter.separated(concepts, '\t', out);
            case XLSX -> Workbooks.write(TermTableWriter.rows(concepts), out);
            case OMEGAT -> TermTableWriter.omegat(concepts, out);
        }
    }
}
