import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import org.omegat.core.data.ExternalTMFactory;
import org.omegat.core.segmentation.SRX;
import org.omegat.core.segmentation.Segmenter;
import org.omegat.core.Core;
import org.omegat.gui.glossary.GlossaryEntry;
import org.omegat.gui.glossary.GlossaryReaderTBX;
import org.omegat.gui.glossary.GlossaryReaderTSV;
import org.omegat.core.data.NotLoadedProject;
import org.omegat.core.data.ProjectProperties;
import org.omegat.util.Language;
import org.omegat.util.Preferences;
import org.omegat.util.RuntimePreferences;

/// What OmegaT's own readers see in a file, one pair in a line: source and target in Base64.
/// The arguments are `tmx`, `tbx` or `glossary`, and the file. It runs on OmegaT's class path and stays apart from the
/// product, which has nothing of OmegaT.
class OmegatProbe {

    public static void main(String[] arguments) throws Exception {
        RuntimePreferences.setConfigDir(Files.createTempDirectory("omegat").toString());
        Preferences.init();
        Core.setSegmenter(new Segmenter(SRX.getDefault()));
        ProjectProperties properties = new ProjectProperties(Files.createTempDirectory("project").toFile());
        properties.setSourceLanguage("vi-VN");
        properties.setTargetLanguage("en-US");
        Core.setProject(new NotLoadedProject() {
            @Override
            public ProjectProperties getProjectProperties() {
                return properties;
            }
        });
        File file = new File(arguments[1]);
        switch (arguments[0]) {
            case "tmx" ->
                new ExternalTMFactory.TMXLoader(file)
                        .setExtTmxLevel2(false)
                        .setUseSlash(false)
                        .setDoSegmenting(false)
                        .load(new Language("vi-VN"), new Language("en-US"))
                        .getEntries()
                        .forEach(entry -> say(entry.getSourceText(), entry.getTranslationText()));
            case "tbx" -> glossary(GlossaryReaderTBX.read(file, false));
            case "glossary" -> glossary(GlossaryReaderTSV.read(file, false));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void glossary(List<GlossaryEntry> entries) {
        entries.forEach(entry -> {
            for (String target : entry.getLocTerms(false)) {
                say(entry.getSrcText(), target);
            }
        });
    }

    private static void say(String source, String target) {
        System.out.println("PAIR\t" + base64(source) + "\t" + base64(target));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
