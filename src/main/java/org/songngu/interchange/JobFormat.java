package org.songngu.interchange;

import java.util.Locale;
import java.util.Optional;
import org.songngu.text.Diacritics;
import org.songngu.text.Language;
import org.songngu.workbench.TranslationJob;

/// What a job can leave as; each has a message `files.format.NAME`.
public enum JobFormat {
    /// The translated text.
    TXT("text/plain;charset=UTF-8", ".txt"),
    /// XLIFF 1.2, which most tools read.
    XLF("application/xliff+xml", ".xlf"),
    /// XLIFF 2.1 with matches and glossary.
    XLF2("application/xliff+xml", ".xliff2.xlf"),
    /// What is confirmed or approved, as TMX 1.4b.
    TMX("application/x-tmx+xml", ".tmx"),
    /// A Word table of source and target with comments.
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
    /// The same to read or print in a browser.
    HTML("text/html;charset=UTF-8", ".html"),
    /// A ready OmegaT project: source, tm, glossary.
    OMEGAT("application/zip", ".omegat.zip"),
    /// Everything in one zip file.
    ZIP("application/zip", ".zip");

    private static final int LONGEST_NAME = 60;

    private final String mediaType;
    private final String ending;

    JobFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /// The format of a name as it stands in an address, for example `xlf2`.
    ///
    /// @param name lower case
    public static Optional<JobFormat> of(String name) {
        for (JobFormat format : values()) {
            if (format.code().equals(name)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /// Its name in an address.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// For the header `Content-Type`.
    public String mediaType() {
        return mediaType;
    }

    /// The name of a job's file: plain letters only, because some mail programs and zip tools still break others.
    ///
    /// @param job which
    public String fileName(TranslationJob job) {
        return baseName(job) + ending;
    }

    static String baseName(TranslationJob job) {
        String plain = Diacritics.strip(job.job().title())
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String name = plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
        Language target = job.job().pair().target();
        return (name.isEmpty() ? "job-" + job.id().value() : name) + "." + target.code();
    }
}
