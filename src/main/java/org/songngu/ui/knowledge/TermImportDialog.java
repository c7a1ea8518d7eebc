package org.songngu.ui.knowledge;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.songngu.interchange.ImportReport;
import org.songngu.interchange.TermColumn;
import org.songngu.interchange.TermFiles;
import org.songngu.interchange.TermSheet;
import org.songngu.termbase.NamedTermbase;
import org.songngu.ui.shell.Failures;
import org.songngu.ui.shell.ReportLink;
import org.songngu.ui.shell.SignedIn;
import org.songngu.ui.shell.Uploads;

/// Brings a term file in: TBX at once, a table after a look at its columns.
class TermImportDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 50_000_000;
    private static final int PREVIEWED = 8;

    private final transient TermFiles files;
    private final transient SignedIn signedIn;
    private final transient Runnable done;
    private final Select<NamedTermbase> into = new Select<>();
    private final Div content = new Div();
    private final Button bringIn = new Button();

    /// Makes the dialog.
    ///
    /// @param files    brings in
    /// @param signedIn who acts
    /// @param bases    the termbases that may be written to
    /// @param first    the one that is offered first
    /// @param done     called after terms came in
    TermImportDialog(
            TermFiles files,
            SignedIn signedIn,
            List<NamedTermbase> bases,
            Optional<NamedTermbase> first,
            Runnable done) {
        this.files = files;
        this.signedIn = signedIn;
        this.done = done;
        setHeaderTitle(getTranslation("term.import"));
        setWidth("980px");
        setMaxWidth("96vw");
        into.setLabel(getTranslation("term.import.into"));
        into.setId("term-import-into");
        into.setItems(bases);
        into.setItemLabelGenerator(NamedTermbase::name);
        first.ifPresent(into::setValue);
        into.setVisible(bases.size() > 1);
        content.addClassName("hits");
        add(into, content);
        bringIn.setText(getTranslation("term.bring-in"));
        bringIn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        bringIn.setId("term-bring-in");
        bringIn.setVisible(false);
        getFooter().add(new Button(getTranslation("action.close"), click -> close()), bringIn);
        if (bases.isEmpty()) {
            content.add(
                    Failures.problem(getTranslation("term.import.closed"), getTranslation("term.import.closed.next")));
        } else {
            content.add(new Paragraph(getTranslation("term.import.lead")), upload());
        }
    }

    private Upload upload() {
        Upload upload = new Upload();
        upload.setUploadHandler(UploadHandler.inMemory((metadata, data) -> {
            UI ui = UI.getCurrent();
            ui.access(() -> arrived(metadata.fileName(), data));
        }));
        upload.setMaxFileSize(LARGEST);
        upload.setMaxFiles(1);
        Uploads.speak(upload);
        upload.addFileRejectedListener(rejected -> Failures.tell(rejected.getErrorMessage()));
        return upload;
    }

    private void arrived(String name, byte[] file) {
        content.removeAll();
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".tbx") || lower.endsWith(".xml")) {
            content.add(new Paragraph(getTranslation("term.import.whole", name)));
            offer(() ->
                    files.tbx(signedIn.account(), name, file, into.getValue().id()));
            return;
        }
        TermFiles.Preview preview = TermFiles.preview(name, file);
        if (preview.refusal().isRefused()) {
            show(preview.refusal());
        } else {
            columns(name, preview.sheet());
        }
    }

    private interface Step {
        ImportReport take();
    }

    private void offer(Step step) {
        bringIn.setVisible(true);
        bringIn.setDisableOnClick(true);
        bringIn.addSingleClickListener(click -> {
            ImportReport report = step.take();
            show(report);
            if (report.in() > 0) {
                done.run();
            }
        });
    }

    private void columns(String name, TermSheet sheet) {
        Checkbox headed = new Checkbox(getTranslation("term.import.headed"), sheet.headed());
        List<Select<TermColumn>> choices = new ArrayList<>();
        Grid<TermSheet.Row> grid = new Grid<>();
        for (int i = 0; i < sheet.columns().size(); i++) {
            int at = i;
            Select<TermColumn> choice = new Select<>();
            choice.setItems(TermColumn.values());
            choice.setItemLabelGenerator(column -> getTranslation("term.column." + column.name()));
            choice.setValue(sheet.columns().get(i));
            choice.setAriaLabel(getTranslation("term.import.column", i + 1));
            choices.add(choice);
            grid.addColumn(row -> at < row.cells().size() ? row.cells().get(at) : "")
                    .setHeader(choice)
                    .setWidth("200px");
        }
        grid.setItems(sheet.rows().stream().limit(PREVIEWED).toList());
        grid.setAllRowsVisible(true);
        content.add(
                new Paragraph(
                        getTranslation("term.import.rows", name, sheet.rows().size())),
                headed,
                grid);
        offer(() -> files.table(
                signedIn.account(),
                name,
                sheet,
                choices.stream().map(Select::getValue).toList(),
                headed.getValue(),
                into.getValue().id()));
    }

    private void show(ImportReport report) {
        bringIn.setVisible(false);
        into.setReadOnly(true);
        content.removeAll();
        Paragraph summary = new Paragraph(
                getTranslation("term.import.report", report.name(), report.in(), report.refused(), report.warnings()));
        summary.addClassName("notice");
        summary.setId("import-report");
        content.add(summary);
        if (report.problems().isEmpty()) {
            return;
        }
        Grid<ImportReport.Problem> grid = new Grid<>();
        grid.addColumn(problem -> problem.line() == 0 ? "" : String.valueOf(problem.line()))
                .setHeader(getTranslation("term.import.row"))
                .setWidth("80px")
                .setFlexGrow(0);
        grid.addColumn(problem -> problem.column() == 0 ? "" : String.valueOf(problem.column()))
                .setHeader(getTranslation("term.import.col"))
                .setWidth("80px")
                .setFlexGrow(0);
        grid.addColumn(problem -> words(problem.kind())).setHeader(getTranslation("term.reason"));
        grid.addColumn(ImportReport.Problem::detail).setHeader(getTranslation("term.import.value"));
        grid.setItems(report.problems());
        grid.setHeight("320px");
        content.add(grid, new Span(new ReportLink(report)));
    }

    private String words(ImportReport.Kind kind) {
        return getTranslation("interchange.problem." + kind.name());
    }
}
