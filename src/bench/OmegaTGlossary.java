import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.omegat.core.Core;
import org.omegat.core.data.EntryKey;
import org.omegat.core.data.SourceTextEntry;
import org.omegat.gui.glossary.GlossaryEntry;
import org.omegat.gui.glossary.GlossaryReaderTSV;
import org.omegat.gui.glossary.GlossarySearcher;
import org.omegat.util.Language;

/// OmegaT: reads the glossary, searches every segment in it with its default preferences, as its glossary pane does.
/// The arguments are the folder with `glossary.txt` and `segments.txt`, and how many of the segments are searched.
class OmegaTGlossary {

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        OmegaTProject.prepare();
        OmegaTProject project = new OmegaTProject();
        Core.setProject(project);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        List<GlossaryEntry> glossary = GlossaryReaderTSV.read(folder.resolve("glossary.txt").toFile(), false);
        System.out.printf(
                "omegat: %,d entries read in %d ms%n",
                glossary.size(), (threads.getCurrentThreadCpuTime() - before) / 1_000_000);
        GlossarySearcher searcher = new GlossarySearcher(project.getSourceTokenizer(), new Language("vi-VN"), false);
        List<String> segments = Files.readAllLines(folder.resolve("segments.txt")).subList(0, count);
        // the first tenth, at least ten, is searched twice, to warm up
        segments.subList(0, Math.max(10, count / 10)).forEach(text -> find(searcher, text, glossary));
        long[] took = new long[count];
        long hits = 0;
        for (int i = 0; i < count; i++) {
            before = threads.getCurrentThreadCpuTime();
            hits += find(searcher, segments.get(i), glossary);
            took[i] = threads.getCurrentThreadCpuTime() - before;
        }
        double mean = Arrays.stream(took).average().orElseThrow() / 1e3;
        Arrays.sort(took);
        System.out.printf(
                "omegat: a segment %,.0f µs of CPU (median %,.0f, p95 %,.0f; %.1f hits, %d segments)%n",
                mean, took[count / 2] / 1e3, took[count * 95 / 100] / 1e3, (double) hits / count, count);
        Path result = folder.resolve("ours.txt");
        if (Files.exists(result)) {
            double ours = Double.parseDouble(Files.readString(result).strip());
            System.out.printf(Locale.ROOT, "ours %.1f µs, omegat %.0f µs: 1/%.0f%n", ours, mean, mean / ours);
        }
    }

    private static int find(GlossarySearcher searcher, String text, List<GlossaryEntry> glossary) {
        SourceTextEntry entry =
                new SourceTextEntry(new EntryKey("", text, "", "", "", ""), 1, new String[0], text, List.of());
        return searcher.searchSourceMatches(entry, glossary).size();
    }
}
