package org.songngu.ui.download;

import java.nio.charset.StandardCharsets;
import org.songngu.workbench.JobId;
import org.songngu.workbench.OriginalFile;
import org.songngu.workbench.Workbench;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// Gives the file that a job came from to signed-in people, byte for byte.
@RestController
class OriginalController {

    private final Workbench workbench;

    OriginalController(Workbench workbench) {
        this.workbench = workbench;
    }

    // Never shown inside the page: the file may be HTML of anybody.
    @GetMapping("/exports/jobs/{job}/original")
    ResponseEntity<byte[]> original(@PathVariable long job) {
        OriginalFile file =
                workbench.original(new JobId(job)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(file.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header("Content-Disposition", disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(file.content());
    }
}
