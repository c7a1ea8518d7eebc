import java.io.IOException;
import java.nio.file.Files;
import org.omegat.core.data.NotLoadedProject;
import org.omegat.core.data.ProjectProperties;
import org.omegat.tokenizer.DefaultTokenizer;
import org.omegat.tokenizer.ITokenizer;
import org.omegat.util.Preferences;
import org.omegat.util.RuntimePreferences;

/// A project of OmegaT from Vietnamese into English, empty, with its default preferences.
class OmegaTProject extends NotLoadedProject {

    private final ITokenizer tokenizer = new DefaultTokenizer();
    private final ProjectProperties properties =
            new ProjectProperties(Files.createTempDirectory("project").toFile());

    OmegaTProject() throws Exception {
        properties.setSourceLanguage("vi-VN");
        properties.setTargetLanguage("en-US");
        properties.setSentenceSegmentingEnabled(true);
    }

    /// Must come before everything else of OmegaT.
    static void prepare() throws IOException {
        RuntimePreferences.setConfigDir(Files.createTempDirectory("omegat").toString());
        Preferences.init();
    }

    @Override
    public boolean isProjectLoaded() {
        return true;
    }

    @Override
    public ProjectProperties getProjectProperties() {
        return properties;
    }

    @Override
    public ITokenizer getSourceTokenizer() {
        return tokenizer;
    }

    @Override
    public ITokenizer getTargetTokenizer() {
        return tokenizer;
    }
}
