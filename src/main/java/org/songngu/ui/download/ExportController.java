package org.songngu.ui.download;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.songngu.interchange.Exports;
import org.songngu.interchange.JobFormat;
import org.songngu.interchange.JobSelection;
import org.songngu.interchange.NothingSelectedException;
import org.songngu.workbench.JobId;
import org.songngu.workbench.SegmentState;
import org.songngu.workbench.TranslationJob;
import org.songngu.workbench.Workbench;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// Gives a job to signed-in people in any [JobFormat], whole or in part.
@RestController
class ExportController {

    private final Workbench workbench;
    private final Exports exports;

    ExportController(Workbench workbench, Exports exports) {
        this.workbench = workbench;
        this.exports = exports;
    }

    @GetMapping("/exports/jobs/{job}/{format}")
    void export(
            @PathVariable long job,
            @PathVariable String format,
            @RequestParam(defaultValue = "all") String only,
            @RequestParam(defaultValue = "") String numbers,
            HttpServletResponse response)
            throws IOException {
        TranslationJob found =
                workbench.job(new JobId(job)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        JobFormat wanted = JobFormat.of(format).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        JobSelection selection = selection(only, numbers);
        response.setContentType(wanted.mediaType());
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(wanted.fileName(found), StandardCharsets.UTF_8)
                .build();
        response.setHeader("Content-Disposition", disposition.toString());
        try {
            exports.job(found, wanted, selection, response.getOutputStream());
        } catch (NothingSelectedException nothing) {
            response.reset();
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, nothing.getMessage(), nothing);
        }
    }

    static JobSelection selection(String only, String numbers) {
        Set<SegmentState> states = switch (only) {
            case "all" -> EnumSet.allOf(SegmentState.class);
            case "finished" -> EnumSet.of(SegmentState.TRANSLATED, SegmentState.APPROVED);
            case "approved" -> EnumSet.of(SegmentState.APPROVED);
            case "open" -> EnumSet.of(SegmentState.NOT_TRANSLATED, SegmentState.DRAFT);
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "only=" + only);
        };
        try {
            return new JobSelection(states, JobSelection.numbers(numbers));
        } catch (IllegalArgumentException wrong) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, wrong.getMessage(), wrong);
        }
    }
}
