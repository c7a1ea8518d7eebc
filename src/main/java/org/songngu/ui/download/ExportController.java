package org.songngu.ui.download;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.songngu.interchange.Exports;
import org.songngu.text.Diacritics;
import org.songngu.text.Language;
import org.songngu.workbench.JobId;
import org.songngu.workbench.TranslationJob;
import org.songngu.workbench.Workbench;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// Gives a job to signed-in people as TMX, XLIFF or text.
@RestController
class ExportController {

    private final Workbench workbench;
    private final Exports exports;

    ExportController(Workbench workbench, Exports exports) {
        this.workbench = workbench;
        this.exports = exports;
    }

    /// What a job can leave as.
    private enum Format {
        TMX("application/x-tmx+xml", ".tmx"),
        XLF("application/xliff+xml", ".xlf"),
        TXT("text/plain;charset=UTF-8", ".txt");

        private final String mediaType;
        private final String ending;

        Format(String mediaType, String ending) {
            this.mediaType = mediaType;
            this.ending = ending;
        }

        static Optional<Format> of(String name) {
            for (Format format : values()) {
                if (format.ending.equals("." + name)) {
                    return Optional.of(format);
                }
            }
            return Optional.empty();
        }
    }

    @GetMapping("/exports/jobs/{job}/{format}")
    void export(@PathVariable long job, @PathVariable String format, HttpServletResponse response) throws IOException {
        TranslationJob found = workbench.job(new JobId(job)).orElseThrow(ExportController::notFound);
        Format wanted = Format.of(format).orElseThrow(ExportController::notFound);
        response.setContentType(wanted.mediaType);
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(fileName(found) + wanted.ending, StandardCharsets.UTF_8)
                .build();
        response.setHeader("Content-Disposition", disposition.toString());
        OutputStream out = response.getOutputStream();
        switch (wanted) {
            case TMX -> exports.tmx(found, out);
            case XLF -> exports.xliff(found, out);
            case TXT -> exports.text(found, out);
        }
    }

    // Plain letters only: some mail programs and zip tools still break others.
    private static String fileName(TranslationJob job) {
        String plain = Diacritics.strip(job.job().title())
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String name = plain.length() > 60 ? plain.substring(0, 60) : plain;
        Language target = job.job().pair().target();
        return (name.isEmpty() ? "job-" + job.id().value() : name) + "." + target.code();
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
