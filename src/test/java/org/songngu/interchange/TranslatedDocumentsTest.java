package org.songngu.interchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.songngu.article.Article;
import org.songngu.article.Block;
import org.songngu.article.BlockReason;
import org.songngu.article.DocumentFilter;
import org.songngu.article.Documents;
import org.songngu.article.OfficeFiles;
import org.songngu.article.ReadDocuments;
import org.songngu.memory.MemoryFiles;
import org.songngu.memory.MemoryPolicies;
import org.songngu.memory.MemoryUse;
import org.songngu.memory.TranslationMemory;
import org.songngu.memory.TrustPolicy;
import org.songngu.termbase.Termbase;
import org.songngu.text.LanguagePair;
import org.songngu.workbench.Desk;
import org.songngu.workbench.Edit;
import org.songngu.workbench.NewJob;
import org.songngu.workbench.OriginalFile;
import org.songngu.workbench.Segment;
import org.songngu.workbench.SegmentState;
import org.songngu.workbench.TranslationJob;
import org.songngu.workbench.Workbench;

/// A document on its whole way: in, cut into segments, translated, out.
class TranslatedDocumentsTest {

    private static final String BODY =
            "<w:p><w:pPr><w:pStyle w:val=\"Tiu\"/></w:pPr><w:r><w:t>Hai nước mở rộng hợp tác</w:t></w:r></w:p>"
                    + "<w:p><w:r><w:t xml:space=\"preserve\">Chiều 5/5, </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>lãnh đạo</w:t></w:r>"
                    + "<w:r><w:t xml:space=\"preserve\"> hai bộ đã họp tại Hà Nội.|Hai bên ký kế hoạch năm năm.</w:t></w:r></w:p>"
                    + OfficeFiles.paragraph("Hai bên sẽ họp lại vào tháng sau.");

    private final Workbench workbench = new Desk().workbench();
    private final TranslatedDocuments documents =
            new TranslatedDocuments(workbench, ReadDocuments.documents(), new BilingualFiles());

    private TranslationJob job(String name, byte[] file) {
        return job(name, file, ReadDocuments.article(name, file));
    }

    private TranslationJob job(String name, byte[] file, Article article) {
        NewJob facts = new NewJob("Bản tin", LanguagePair.VI_EN, LocalDate.of(2026, 10, 12), "VNA", false);
        return workbench.create(facts, article, new OriginalFile(name, file), Desk.LAN);
    }

    private void confirm(TranslationJob job, int number, String target) {
        Segment segment = workbench.segments(job.id(), number, 1).getFirst();
        workbench.confirm(new Edit(segment.id(), segment.version(), target, ""), Desk.LAN);
    }

    private byte[] document(TranslationJob job, JobSelection selection) {
        Documents.Rebuilt rebuilt = documents.of(job, selection).orElseThrow().rebuilt();
        assertThat(rebuilt).isInstanceOf(Documents.Rebuilt.Done.class);
        return ((Documents.Rebuilt.Done) rebuilt).content();
    }

    @Test
    void theSegmentsOfOneParagraphAreBackInTheirPlaces() {
        TranslationJob job = job("bài.docx", OfficeFiles.docx(BODY));
        assertThat(workbench.segments(job.id(), 1, 10))
                .extracting(Segment::source)
                .contains("Chiều 5/5, ⟨1⟩lãnh đạo⟨/1⟩ hai bộ đã họp tại Hà Nội.", "Hai bên ký kế hoạch năm năm.");
        confirm(job, 2, "On May 5 ⟨1⟩leaders⟨/1⟩ met in Hanoi.");

        String document = OfficeFiles.part(document(job, JobSelection.ALL), "word/document.xml");

        assertThat(document)
                .containsPattern("On May 5 </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t[^>]*>leaders</w:t>")
                .contains(" met in Hanoi.|Hai bên ký kế hoạch năm năm.")
                .contains("Hai nước mở rộng hợp tác");
        assertThat(documents.of(job, JobSelection.ALL).orElseThrow().fileName()).isEqualTo("Ban-tin.en.docx");
        assertThat(workbench.filter(job.id())).isEqualTo(new DocumentFilter("okf_openxml", "Okapi 1.48.0"));
    }

    @Test
    void whatTheUserLeftOutStaysInTheDocument() {
        byte[] file = OfficeFiles.docx(BODY);
        Article read = ReadDocuments.article("a.docx", file);
        List<Block> chosen = new ArrayList<>(read.blocks());
        chosen.set(0, chosen.getFirst().as(chosen.getFirst().kind(), Optional.of(BlockReason.NAVIGATION)));
        TranslationJob job = job("a.docx", file, read.as("Bản tin", LanguagePair.VI_EN, chosen));
        confirm(job, 1, "On May 5 ⟨1⟩leaders⟨/1⟩ met in Hanoi.");

        assertThat(OfficeFiles.part(document(job, JobSelection.ALL), "word/document.xml"))
                .contains("Hai nước mở rộng hợp tác", "On May 5 ");
    }

    @Test
    void onlyWhatIsChosenCountsAsTranslated() {
        TranslationJob job = job("a.txt", "Hai nước họp tại Hà Nội.\n\nLễ ký kết thúc.\n".getBytes(UTF_8));
        confirm(job, 1, "Two countries met.");
        confirm(job, 2, "The ceremony ended.");
        BitSet second = new BitSet();
        second.set(2);

        assertThat(new String(document(job, new JobSelection(EnumSet.allOf(SegmentState.class), second)), UTF_8))
                .isEqualTo("Hai nước họp tại Hà Nội.\n\nThe ceremony ended.\n");
        assertThat(new String(document(job, new JobSelection(EnumSet.of(SegmentState.APPROVED), new BitSet())), UTF_8))
                .isEqualTo("Hai nước họp tại Hà Nội.\n\nLễ ký kết thúc.\n");
    }

    @Test
    void aPageToReadShowsTheTranslation() {
        TranslationJob job = job("a.docx", OfficeFiles.docx(BODY));
        confirm(job, 1, "Cooperation <widens>");
        confirm(job, 2, "On May 5 ⟨1⟩leaders⟨/1⟩ met.");

        assertThat(documents.preview(job).orElseThrow())
                .contains("<h1>Cooperation &lt;widens&gt;</h1>", "On May 5 <b>leaders</b> met.");
    }

    @Test
    void theZipOfEverythingHasTheDocument() throws IOException {
        TranslationJob job = job("a.docx", OfficeFiles.docx(BODY));
        confirm(job, 1, "Cooperation widens");
        TranslationMemory memory = mock(TranslationMemory.class);
        MemoryPolicies policies = mock(MemoryPolicies.class);
        when(policies.ofJob(anyLong())).thenReturn(TrustPolicy.USUAL);
        when(policies.use(anyLong())).thenReturn(MemoryUse.ALL);
        Exports exports = new Exports(
                workbench,
                memory,
                mock(MemoryFiles.class),
                policies,
                new JobExtras(memory, policies, mock(Termbase.class)),
                documents);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        exports.job(job, JobFormat.ZIP, JobSelection.ALL, out);

        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names).contains("document/Ban-tin.en.docx", "Ban-tin.en.xlf");
    }

    @Test
    void aJobWithoutAFileHasNoDocument() {
        Article article = new Article(
                "Tin",
                Optional.empty(),
                LanguagePair.VI_EN,
                List.of(new Block(1, org.songngu.article.BlockKind.BODY, "Hai nước họp.", Optional.empty())),
                List.of());
        NewJob facts = new NewJob("Tin", LanguagePair.VI_EN, LocalDate.of(2026, 10, 12), "VNA", false);
        TranslationJob job = workbench.create(facts, article, Desk.LAN);

        assertThat(documents.of(job, JobSelection.ALL)).isEmpty();
        assertThat(documents.preview(job)).isEmpty();
    }
}
