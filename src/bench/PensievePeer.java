import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.filters.tmx.TmxFilter;
import net.sf.okapi.tm.pensieve.common.Metadata;
import net.sf.okapi.tm.pensieve.common.TmHit;
import net.sf.okapi.tm.pensieve.seeker.ITmSeeker;
import net.sf.okapi.tm.pensieve.seeker.TmSeekerFactory;
import net.sf.okapi.tm.pensieve.tmx.OkapiTmxImporter;
import net.sf.okapi.tm.pensieve.writer.ITmWriter;
import net.sf.okapi.tm.pensieve.writer.TmWriterFactory;
import org.songngu.bench.PeerRun;

/// Okapi Pensieve: takes the TMX in, looks up at 60 %.
class PensievePeer {

    public static void main(String[] arguments) throws Exception {
        PeerRun run = new PeerRun(Path.of(arguments[0]), "pensieve", Integer.parseInt(arguments[1]));
        String index = Files.createTempDirectory("pensieve").toString();
        run.step("TMX into its index", () -> {
            ITmWriter writer = TmWriterFactory.createFileBasedTmWriter(index, true);
            new OkapiTmxImporter(LocaleId.fromString("vi-VN"), new TmxFilter())
                    .importTmx(run.tmx().toUri(), LocaleId.fromString("en-US"), writer);
            writer.close();
            return run.units().size();
        });
        long size = 0;
        for (File file : new File(index).listFiles()) {
            size += file.length();
        }
        run.note("index: %,d MiB", size >> 20);
        try (ITmSeeker seeker = TmSeekerFactory.createFileBasedTmSeeker(index)) {
            run.ask(text -> {
                List<TmHit> hits = seeker.searchFuzzy(new TextFragment(text), 60, 10, new Metadata());
                return hits.stream()
                        .map(hit -> hit.getTu().getSource().getContent().getText())
                        .toList();
            });
        }
    }
}
