package org.songngu.ui.files;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.songngu.account.Account;
import org.songngu.interchange.ImportProgress;
import org.songngu.interchange.ImportReport;
import org.songngu.interchange.Reimport;
import org.songngu.interchange.Reimport.Fate;
import org.songngu.interchange.Reimports;
import org.songngu.interchange.ReportTable;
import org.songngu.ui.shell.Chips;
import org.songngu.ui.shell.Failures;
import org.songngu.ui.shell.ProblemLines;
import org.songngu.ui.shell.ReportLink;
import org.songngu.ui.shell.Uploads;
import org.songngu.workbench.Segment;
import org.songngu.workbench.TranslationJob;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/// Takes an edited file, shows line by line what it would do, stores what is chosen, and takes it back on request.
final class ReturnCard extends Div {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ReturnCard.class);
    private static final int MOST_BYTES = 100_000_000;

    private final transient TranslationJob job;
    private final transient Reimports reimports;
    private final transient Account account;
    private final Div plan = new Div();

    ReturnCard(TranslationJob job, Reimports reimports, Account account) {
        this.job = job;
        this.reimports = reimports;
        this.account = account;
        addClassName("card");
        Upload upload = new Upload(UploadHandler.inMemory((file, bytes) -> read(file.fileName(), bytes)));
        upload.setMaxFiles(1);
        Uploads.speak(upload);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedFileTypes(".xlf", ".xliff", ".docx", ".html", ".htm");
        upload.setUploadButton(new Button(getTranslation("files.upload")));
        upload.setDropLabel(new Span(getTranslation("upload.drop")));
        upload.setId("files-upload");
        plan.setId("files-plan");
        Paragraph lead = new Paragraph(getTranslation("files.in.lead"));
        lead.addClassName("lead");
        add(new H2(getTranslation("files.in")), lead, upload, plan);
    }

    private void read(String name, byte[] bytes) {
        UI ui = UI.getCurrent();
        Thread.ofVirtual().name("reimport-plan").start(() -> {
            try {
                Reimport read = reimports.plan(job, name, new ByteArrayResource(bytes));
                ui.access(() -> show(read));
            } catch (DataAccessException | TransactionException failed) {
                LOG.error("The plan of {} stopped", name, failed);
                ui.access(this::showFailure);
            }
        });
    }

    private void showFailure() {
        plan.removeAll();
        plan.add(Failures.problem(getTranslation("failure.action"), getTranslation("files.nothing")));
    }

    private void show(Reimport read) {
        plan.removeAll();
        ImportReport report = read.report();
        if (report.isRefused()) {
            plan.add(Failures.problem(getTranslation("files.refused", report.name()), getTranslation("files.nothing")));
        }
        if (report.isRefused()) {
            plan.add(new ProblemLines(report));
            return;
        }
        plan.add(new ProblemLines(report, new ReportLink(table(read))), counts(read));
        Grid<Reimport.Line> grid = grid(read.lines());
        List<Reimport.Line> choices =
                read.lines().stream().filter(line -> line.fate().isChoice()).toList();
        if (choices.isEmpty()) {
            plan.add(new Paragraph(getTranslation("files.same")), grid);
            return;
        }
        Button store = new Button(getTranslation("files.store"), click -> store(List.copyOf(grid.getSelectedItems())));
        store.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        store.setId("files-store");
        plan.add(grid, store);
    }

    // What the file does to each segment that it changes, so that it can be talked over with whoever edited it.
    private ReportTable table(Reimport read) {
        ReportTable table = ReportLink.table(read.report());
        for (Reimport.Line line : read.lines()) {
            if (line.fate() != Fate.SAME) {
                String number = line.segment()
                        .map(segment -> Integer.toString(segment.number()))
                        .orElse(line.id());
                table.row(
                        "№ " + number,
                        "",
                        getTranslation("reimport.fate." + line.fate().name()),
                        line.target());
            }
        }
        return table;
    }

    private Component counts(Reimport read) {
        Div row = new Div();
        row.addClassName("row");
        Map<Fate, Long> counts = read.counts();
        for (Fate fate : Fate.values()) {
            long count = counts.getOrDefault(fate, 0L);
            if (count > 0) {
                row.add(chip(getTranslation("reimport.fate." + fate.name()) + " · " + count, fate));
            }
        }
        if (read.missing() > 0) {
            row.add(chip(getTranslation("files.missing", read.missing()), Fate.SAME));
        }
        return row;
    }

    private static Span chip(String text, Fate fate) {
        Span chip = new Span(text);
        chip.addClassName("chip");
        switch (fate) {
            case CHANGED, STATE -> chip.addClassName("green");
            case CONFLICT, SEALED -> chip.addClassName("amber");
            case SOURCE_DIFFERS, EMPTIED, NOT_IN_JOB, AGAIN -> chip.addClassName("red");
            case SAME -> {
                // plain
            }
        }
        return chip;
    }

    private Grid<Reimport.Line> grid(List<Reimport.Line> lines) {
        Grid<Reimport.Line> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_COMPACT);
        grid.setId("files-lines");
        grid.setAriaLabel(getTranslation("files.in"));
        grid.setHeight("420px");
        // what needs a decision first, what is the same not at all
        List<Reimport.Line> shown = lines.stream()
                .filter(line -> line.fate() != Fate.SAME)
                .sorted((one, other) -> Boolean.compare(asks(other.fate()), asks(one.fate())))
                .toList();
        grid.setItems(shown);
        grid.setVisible(!shown.isEmpty());
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.setItemSelectableProvider(line -> line.fate().isChoice());
        grid.addColumn(line -> line.segment().map(Segment::number).orElse(0))
                .setHeader("№")
                .setWidth("64px")
                .setFlexGrow(0);
        grid.addColumn(new ComponentRenderer<>(line -> pair(
                        line.segment().map(Segment::source).orElse(""),
                        line.source(),
                        line.fate() == Fate.SOURCE_DIFFERS)))
                .setHeader(getTranslation("review.column.source"))
                .setFlexGrow(3);
        grid.addColumn(new ComponentRenderer<>(
                        line -> Chips.block(line.segment().map(Segment::target).orElse(""))))
                .setHeader(getTranslation("files.ours"))
                .setFlexGrow(3);
        grid.addColumn(new ComponentRenderer<>(ReturnCard::theirs))
                .setHeader(getTranslation("files.theirs"))
                .setFlexGrow(3);
        grid.addColumn(new ComponentRenderer<>(line ->
                        chip(getTranslation("reimport.fate." + line.fate().name()), line.fate())))
                .setHeader(getTranslation("files.fate"))
                .setWidth("190px")
                .setFlexGrow(0);
        grid.addColumn(line -> getTranslation("editor.state." + line.state().name()))
                .setHeader(getTranslation("files.state"))
                .setWidth("130px")
                .setFlexGrow(0);
        shown.stream().filter(line -> line.fate().isUsual()).forEach(grid::select);
        return grid;
    }

    private static boolean asks(Fate fate) {
        return fate.isChoice() && !fate.isUsual();
    }

    private static Div pair(String ours, String theirs, boolean differ) {
        Div cell = new Div(Chips.block(ours.isEmpty() ? theirs : ours));
        if (differ) {
            Div other = Chips.block(theirs);
            other.addClassName("problem");
            cell.add(other);
        }
        return cell;
    }

    private static Div theirs(Reimport.Line line) {
        Div cell = new Div(Chips.block(line.target()));
        line.notes().forEach(note -> cell.add(small("✎ " + note)));
        return cell;
    }

    private static Div small(String text) {
        Div line = new Div(text);
        line.addClassName("small");
        return line;
    }

    private void store(List<Reimport.Line> chosen) {
        UI ui = UI.getCurrent();
        ProgressBar bar = new ProgressBar(0, Math.max(1, chosen.size()));
        Running running = new Running(ui, bar);
        plan.removeAll();
        plan.add(bar, new Button(getTranslation("action.stop"), click -> running.cancelled.set(true)));
        Thread.ofVirtual().name("reimport-store").start(() -> {
            try {
                Reimport.Result result = reimports.store(chosen, account, running);
                ui.access(() -> show(result));
            } catch (DataAccessException | TransactionException failed) {
                LOG.error("Storing a returned file of job {} stopped", job.id().value(), failed);
                ui.access(this::showFailure);
            }
        });
    }

    private void show(Reimport.Result result) {
        plan.removeAll();
        plan.add(new Paragraph(getTranslation("files.stored", result.stored())));
        note("files.stored.notApproved", result.notApproved());
        note("files.stored.moved", result.moved());
        note("files.stored.refused", result.refused());
        if (result.stored() > 0) {
            Button undo = new Button(getTranslation("files.undo"), click -> {
                int undone = reimports.undo(result, account);
                plan.removeAll();
                plan.add(new Paragraph(getTranslation("files.undone", undone, result.stored())));
            });
            undo.setId("files-undo");
            plan.add(undo);
        }
    }

    private void note(String key, int count) {
        if (count > 0) {
            plan.add(small(getTranslation(key, count)));
        }
    }

    /// Progress as this card shows it.
    private static final class Running implements ImportProgress {

        private static final int EVERY = 20;

        private final AtomicBoolean cancelled = new AtomicBoolean();
        private final UI ui;
        private final ProgressBar bar;

        Running(UI ui, ProgressBar bar) {
            this.ui = ui;
            this.bar = bar;
        }

        @Override
        public void read(long bytes) {
            // the plan has read the file
        }

        @Override
        public void stored(long done, long total) {
            if (done % EVERY == 0) {
                ui.access(() -> bar.setValue(done));
            }
        }

        @Override
        public boolean isCancelled() {
            return cancelled.get();
        }
    }
}
