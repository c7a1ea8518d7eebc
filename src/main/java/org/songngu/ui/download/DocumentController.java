package org.songngu.ui.download;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.songngu.article.Documents;
import org.songngu.interchange.BilingualFiles;
import org.songngu.interchange.Exports;
import org.songngu.interchange.JobFormat;
import org.songngu.interchange.JobSelection;
import org.songngu.interchange.TranslatedDocuments;
import org.songngu.workbench.JobId;
import org.songngu.workbench.OriginalFile;
import org.songngu.workbench.TranslationJob;
import org.songngu.workbench.Workbench;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// Gives the translated document of a job to signed-in people, and a page of it to read.
@RestController
class DocumentController {

    // No script, no style but its own, nothing fetched, no access to what is signed in here.
    private static final String CAGE =
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private final Workbench workbench;
    private final TranslatedDocuments documents;
    private final Exports exports;

    DocumentController(Workbench workbench, TranslatedDocuments documents, Exports exports) {
        this.workbench = workbench;
        this.documents = documents;
        this.exports = exports;
    }

    @GetMapping("/exports/jobs/{job}/document")
    ResponseEntity<byte[]> document(
            @PathVariable long job,
            @RequestParam(defaultValue = "all") String only,
            @RequestParam(defaultValue = "") String numbers) {
        TranslatedDocuments.Translated translated = documents
                .of(found(job), ExportController.selection(only, numbers))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return switch (translated.rebuilt()) {
            case Documents.Rebuilt.Done(byte[] content) -> {
                ContentDisposition disposition = ContentDisposition.attachment()
                        .filename(translated.fileName(), StandardCharsets.UTF_8)
                        .build();
                yield ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .header("Content-Disposition", disposition.toString())
                        .header("X-Content-Type-Options", "nosniff")
                        .body(content);
            }
            case Documents.Rebuilt.Misfit ignored -> toFiles(job);
        };
    }

    // The page of the job's files says what is wrong and what to do.
    private static ResponseEntity<byte[]> toFiles(long job) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("../../../jobs/" + job + "/files?misfit"))
                .build();
    }

    @GetMapping("/exports/jobs/{job}/preview")
    ResponseEntity<byte[]> preview(@PathVariable long job) throws IOException {
        TranslationJob found = found(job);
        String name = workbench.original(found.id()).map(OriginalFile::fileName).orElse("");
        byte[] page = BilingualFiles.isBilingual(name)
                ? table(found)
                : documents.preview(found).orElse("").getBytes(StandardCharsets.UTF_8);
        if (page.length == 0) {
            return toFiles(job);
        }
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", CAGE)
                .header("X-Content-Type-Options", "nosniff")
                .body(page);
    }

    private byte[] table(TranslationJob job) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.job(job, JobFormat.HTML, JobSelection.ALL, out);
        return out.toByteArray();
    }

    private TranslationJob found(long job) {
        return workbench.job(new JobId(job)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
