package org.songngu.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.songngu.memory.NewUnit;

/// A project that OmegaT opens as it is: the segments as XLIFF 1.2 in `source/`, matches in `tm/`, terms in
/// `glossary/`.
///
/// Sentence segmentation is off, because the segments are cut already. The XLIFF that OmegaT writes to `target/` comes
/// back through [Reimports]. Stateless.
final class OmegatProject {

    private static final String SETTINGS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <omegat>
              <project version="1.0">
                <source_dir>__DEFAULT__</source_dir>
                <target_dir>__DEFAULT__</target_dir>
                <tm_dir>__DEFAULT__</tm_dir>
                <glossary_dir>__DEFAULT__</glossary_dir>
                <glossary_file>__DEFAULT__</glossary_file>
                <dictionary_dir>__DEFAULT__</dictionary_dir>
                <source_lang>%s</source_lang>
                <target_lang>%s</target_lang>
                <sentence_seg>false</sentence_seg>
                <support_default_translations>true</support_default_translations>
                <remove_tags>false</remove_tags>
              </project>
            </omegat>
            """;

    /// Writes the project; the stream is flushed and left open.
    ///
    /// @param name     of the project's folder and its source file
    /// @param document the segments with their terms
    /// @param memory   what they may be translated with
    /// @param out      where to
    /// @throws IOException when the stream fails
    void write(String name, XliffDocument document, List<NewUnit> memory, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        String folder = name + "/";
        entry(zip, folder + "omegat.project");
        String settings = SETTINGS.formatted(
                document.pair().source().tag().toUpperCase(Locale.ROOT),
                document.pair().target().tag().toUpperCase(Locale.ROOT));
        zip.write(settings.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        entry(zip, folder + "source/" + name + ".xlf");
        new XliffWriter().write(document, zip);
        zip.closeEntry();
        entry(zip, folder + "tm/song-ngu.tmx");
        new TmxWriter().write(document.pair().source(), memory.stream(), zip);
        zip.closeEntry();
        entry(zip, folder + "glossary/glossary.txt");
        glossary(document, zip);
        zip.closeEntry();
        // OmegaT asks before it makes a folder that is missing
        for (String empty : new String[] {"target/", "dictionary/", "omegat/"}) {
            entry(zip, folder + empty);
            zip.closeEntry();
        }
        zip.finish();
        out.flush();
    }

    private static void entry(ZipOutputStream zip, String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
    }

    private static void glossary(XliffDocument document, OutputStream out) throws IOException {
        Map<String, String> terms = new LinkedHashMap<>();
        document.units().stream()
                .flatMap(unit -> unit.extras().terms().stream())
                .forEach(term -> terms.putIfAbsent(term.source(), term.target()));
        StringBuilder table = new StringBuilder();
        terms.forEach((source, target) ->
                table.append(cell(source)).append('\t').append(cell(target)).append('\n'));
        out.write(table.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String cell(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ");
    }
}
