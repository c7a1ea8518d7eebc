package org.songngu.ui.knowledge;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.songngu.interchange.ImportProgress;
import org.songngu.interchange.ImportReport;
import org.songngu.memory.MemoryId;
import org.songngu.ui.shell.Failures;
import org.songngu.ui.shell.ProblemLines;
import org.songngu.ui.shell.Uploads;
import org.springframework.core.io.FileSystemResource;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/// Takes a TMX file into a memory, with progress, a way to stop it, and a report that can be saved.
final class TmxImport extends Div {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(TmxImport.class);

    private final transient MemoryTools tools;
    private final transient MemoryId memory;
    private final transient Runnable changed;
    private final Div status = new Div();

    TmxImport(MemoryTools tools, MemoryId memory, Runnable changed) {
        this.tools = tools;
        this.memory = memory;
        this.changed = changed;
        Upload upload = new Upload();
        upload.setUploadHandler(UploadHandler.toTempFile((metadata, file) -> begin(metadata.fileName(), file)));
        upload.setUploadButton(new Button(getTranslation("memory.import")));
        upload.setDropLabel(new Span(getTranslation("upload.drop")));
        upload.setMaxFiles(1);
        Uploads.speak(upload);
        upload.setId("memory-import");
        status.setId("import-status");
        add(upload, status);
    }

    private void begin(String name, File file) {
        UI ui = UI.getCurrent();
        ProgressBar bar = new ProgressBar();
        Running running = new Running(ui, bar, Math.max(1, 2 * file.length()));
        ui.access(() -> {
            status.removeAll();
            status.add(bar, new Button(getTranslation("action.stop"), click -> running.cancelled.set(true)));
        });
        Thread.ofVirtual().name("tmx-import").start(() -> read(name, file, ui, running));
    }

    private void read(String name, File file, UI ui, Running running) {
        try {
            ImportReport report = tools.imports().tmx(name, new FileSystemResource(file), memory, running);
            ui.access(() -> {
                show(report);
                changed.run();
            });
        } catch (DataAccessException | TransactionException failed) {
            LOG.error("The import of {} stopped", name, failed);
            ui.access(() -> {
                status.removeAll();
                status.add(Failures.problem(getTranslation("failure.action"), getTranslation("memory.import.nothing")));
            });
        } finally {
            delete(file);
        }
    }

    private static void delete(File file) {
        try {
            Files.deleteIfExists(file.toPath());
        } catch (IOException e) {
            LOG.warn("A temporary file is left: {}", file, e);
        }
    }

    private void show(ImportReport report) {
        status.removeAll();
        String summary = getTranslation("memory.imported", report.in(), report.refused(), report.warnings());
        status.add(
                report.isRefused()
                        ? Failures.problem(
                                getTranslation("memory.import.refused", report.name()),
                                getTranslation("memory.import.nothing"))
                        : new Span(summary));
        status.add(new ProblemLines(report));
    }

    /// Progress as this dialog shows it; every read would be too many pushes.
    private static final class Running implements ImportProgress {

        private final AtomicBoolean cancelled = new AtomicBoolean();
        private final UI ui;
        private final ProgressBar bar;
        private final long total;
        private long done;
        private int percent;

        Running(UI ui, ProgressBar bar, long total) {
            this.ui = ui;
            this.bar = bar;
            this.total = total;
        }

        @Override
        public void read(long bytes) {
            done += bytes;
            int now = (int) Math.min(100, 100 * done / total);
            if (now > percent) {
                percent = now;
                ui.access(() -> bar.setValue(now / 100.0));
            }
        }

        @Override
        public void stored(long units, long all) {
            done = total / 2 + total / 2 * units / all;
            read(0);
        }

        @Override
        public boolean isCancelled() {
            return cancelled.get();
        }
    }
}
