import java.nio.file.Path;
import java.util.Map;
import org.omegat.core.Core;
import org.omegat.core.data.ExternalTMFactory;
import org.omegat.core.data.ExternalTMX;
import org.omegat.core.segmentation.SRX;
import org.omegat.core.segmentation.Segmenter;
import org.omegat.core.statistics.FindMatches;
import org.omegat.util.Language;
import org.songngu.bench.PeerRun;

/// OmegaT: loads the TMX, looks up with a new FindMatches each time, as its matches pane does.
class OmegaTPeer {

    public static void main(String[] arguments) throws Exception {
        PeerRun run = new PeerRun(Path.of(arguments[0]), "omegat", Integer.parseInt(arguments[1]));
        OmegaTProject.prepare();
        Core.setSegmenter(new Segmenter(SRX.getDefault()));
        ExternalTMX[] memory = new ExternalTMX[1];
        run.step("TMX into memory", () -> {
            memory[0] = new ExternalTMFactory.TMXLoader(run.tmx().toFile())
                    .setExtTmxLevel2(false)
                    .setUseSlash(false)
                    .setDoSegmenting(false)
                    .load(new Language("vi-VN"), new Language("en-US"));
            return memory[0].getEntries().size();
        });
        OmegaTProject project = new OmegaTProject() {
            @Override
            public Map<String, ExternalTMX> getTransMemories() {
                return Map.of("units.tmx", memory[0]);
            }

            @Override
            public java.util.List<org.omegat.core.data.SourceTextEntry> getAllEntries() {
                return java.util.List.of();
            }

            @Override
            public Map<Language, org.omegat.core.data.ProjectTMX> getOtherTargetLanguageTMs() {
                return Map.of();
            }

            @Override
            public void iterateByDefaultTranslations(DefaultTranslationsIterator each) {}

            @Override
            public void iterateByMultipleTranslations(MultipleTranslationsIterator each) {}
        };
        Core.setProject(project);
        run.ask(text -> new FindMatches(project, 10, true, false)
                .search(text, true, true, () -> false).stream()
                        .map(near -> near.source)
                        .toList());
    }
}
