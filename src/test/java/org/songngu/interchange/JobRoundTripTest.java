package org.songngu.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.songngu.text.LanguagePair;
import org.songngu.workbench.MatchBand;
import org.songngu.workbench.Origin;
import org.songngu.workbench.ReturnReason;
import org.songngu.workbench.SegmentState;

/// What leaves as a job's file comes back with the same texts, states, versions and notes.
class JobRoundTripTest {

    private static final List<String> HEADINGS = List.of("№", "Nguồn", "Bản dịch", "Trạng thái");

    private static final XliffDocument DOCUMENT = new XliffDocument(
            "Hội đàm <mở rộng> & họp báo",
            LanguagePair.VI_EN,
            List.of(
                    unit("11", "Hai bên ra Tuyên bố chung.", "The two sides issued a joint statement.", 4),
                    new XliffUnit(
                            "12",
                            "body",
                            "Kim ngạch đạt 42,5 tỷ USD,  tăng < 5%.",
                            "Trade reached 42.5 billion USD,  up < 5%.",
                            SegmentState.APPROVED,
                            Origin.NONE,
                            Optional.empty(),
                            2,
                            new XliffUnit.Extras(
                                    List.of(),
                                    List.of(new XliffUnit.Alternative(
                                            102, "Bài cũ & mới", "Kim ngạch đạt 40 tỷ.", "Trade hit 40 bln.")),
                                    List.of(new XliffUnit.Term("Kim ngạch", "Trade value")))),
                    new XliffUnit(
                            "13",
                            "caption",
                            "Ảnh: “Thuỷ” — TTXVN",
                            "Photo: “Thủy” — VNA",
                            SegmentState.DRAFT,
                            new Origin(MatchBand.HIGH_FUZZY, 88, "Desk"),
                            Optional.of(ReturnReason.LANGUAGE),
                            7,
                            new XliffUnit.Extras(List.of("LANGUAGE: tên người"), List.of(), List.of())),
                    new XliffUnit("14", "body", "Chưa dịch.", "", SegmentState.NOT_TRANSLATED, Origin.NONE),
                    new XliffUnit(
                            "15",
                            "lead",
                            "⟨1⟩Thủ tướng⟨/1⟩ thăm ⟨2/⟩Nhật Bản.",
                            "⟨2/⟩The ⟨1⟩PM⟨/1⟩ visits Japan.",
                            SegmentState.TRANSLATED,
                            Origin.NONE,
                            Optional.of(ReturnReason.ACCURACY),
                            3,
                            new XliffUnit.Extras(List.of("ACCURACY: «thăm» là visits"), List.of(), List.of()))));

    @ParameterizedTest
    @EnumSource(
            value = JobFormat.class,
            names = {"XLF", "XLF2", "DOCX", "HTML"})
    void textsStatesVersionsAndNotesComeBack(JobFormat format) throws IOException {
        ReturnedFile returned = read(written(format));

        assertThat(returned.report().isClean()).isTrue();
        assertThat(returned.units())
                .extracting(ReturnedUnit::id, ReturnedUnit::source, ReturnedUnit::target, ReturnedUnit::version)
                .containsExactlyElementsOf(DOCUMENT.units().stream()
                        .map(unit -> org.assertj.core.groups.Tuple.tuple(
                                unit.id(), unit.source(), unit.target(), unit.version()))
                        .toList());
        assertThat(returned.units())
                .extracting(unit -> unit.read().state())
                .containsExactly(
                        SegmentState.TRANSLATED,
                        SegmentState.APPROVED,
                        SegmentState.DRAFT,
                        SegmentState.NOT_TRANSLATED,
                        SegmentState.DRAFT);
        assertThat(returned.units().getLast().notes()).containsExactly("ACCURACY: «thăm» là visits");
        assertThat(returned.units().get(2).read().returned()).isPresent();
        assertThat(returned.units().get(2).notes()).containsExactly("LANGUAGE: tên người");
    }

    @Test
    void aTargetThatAToolFilledInWithoutTouchingTheStateIsADraft() {
        ReturnedFile returned = read("""
                <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file><body><group>
                <trans-unit id="14"><source>Chưa dịch.</source><target state="new">Not yet.</target></trans-unit>
                </group></body></file></xliff>""".getBytes(StandardCharsets.UTF_8));

        assertThat(returned.units()).singleElement().satisfies(unit -> {
            assertThat(unit.read().state()).isEqualTo(SegmentState.DRAFT);
            assertThat(unit.version()).isEqualTo(XliffUnit.NO_VERSION);
        });
    }

    @Test
    void aUnitThatAnotherToolCutIsJoinedAndAsFarAsItsLeastFinishedPart() {
        ReturnedFile returned = read("""
                <xliff version="2.2" xmlns="urn:oasis:names:tc:xliff:document:2.2" srcLang="vi" trgLang="en"><file id="f">
                <unit id="9"><segment state="final"><source>Một.</source><target>One.</target></segment>
                <ignorable><source> </source><target> </target></ignorable>
                <segment state="translated"><source><pc id="1">Hai</pc>.</source><target><pc id="1">Two</pc>.</target></segment>
                </unit></file></xliff>""".getBytes(StandardCharsets.UTF_8));

        assertThat(returned.units()).singleElement().satisfies(unit -> {
            assertThat(unit.source()).isEqualTo("Một. ⟨1⟩Hai⟨/1⟩.");
            assertThat(unit.target()).isEqualTo("One. ⟨1⟩Two⟨/1⟩.");
            assertThat(unit.read().state()).isEqualTo(SegmentState.TRANSLATED);
        });
    }

    @Test
    void textsThatComeBackDecomposedAreComposed() throws IOException {
        String file = new String(written(JobFormat.XLF), StandardCharsets.UTF_8);
        byte[] decomposed = Normalizer.normalize(file, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8);

        assertThat(read(decomposed).units())
                .extracting(ReturnedUnit::source)
                .containsExactlyElementsOf(
                        DOCUMENT.units().stream().map(XliffUnit::source).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<tmx version='1.4'/>",
                "<xliff version='1.2'><file><body><trans-unit id='1'><source>Một",
                "<!DOCTYPE xliff [<!ENTITY a 'b'>]><xliff version='1.2'><file><body><trans-unit id='1'><source>&a;</source></trans-unit></body></file></xliff>",
                "PK nothing",
                "<xliff version='1.2'><file>\u0000</file></xliff>",
            })
    void aFileThatIsBrokenOrSomethingElseIsRefusedWhole(String file) {
        ReturnedFile returned = read(file.getBytes(StandardCharsets.UTF_8));

        assertThat(returned.report().isRefused()).isTrue();
        assertThat(returned.units()).isEmpty();
    }

    @Test
    void whatWordStruckOutIsNoText() throws IOException {
        byte[] docx = Docx.with("""
                <w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr><w:tr>
                <w:tc><w:p><w:r><w:t>11.4</w:t></w:r></w:p></w:tc>
                <w:tc><w:p><w:r><w:t>Một.</w:t></w:r></w:p></w:tc>
                <w:tc><w:p><w:r><w:t xml:space="preserve">The </w:t></w:r><w:del><w:r><w:delText>old </w:delText></w:r></w:del>\
                <w:ins><w:r><w:t>new one.</w:t></w:r></w:ins></w:p><w:p><w:r><w:t>Line two.</w:t></w:r></w:p></w:tc>
                <w:tc><w:p><w:r><w:t>đã duyệt</w:t></w:r></w:p></w:tc></w:tr>
                <w:tr><w:tc><w:p><w:r><w:t>tổng</w:t></w:r></w:p></w:tc><w:tc/><w:tc/><w:tc/></w:tr></w:tbl>""");

        ReturnedFile returned = read(docx);

        assertThat(returned.units()).singleElement().satisfies(unit -> {
            assertThat(unit.target()).isEqualTo("The new one.\nLine two.");
            assertThat(unit.read().state()).isEqualTo(SegmentState.APPROVED);
            assertThat(unit.version()).isEqualTo(4);
        });
        assertThat(returned.report().problems())
                .extracting(ImportReport.Problem::kind)
                .containsExactly(ImportReport.Kind.UNKNOWN_ROW);
    }

    private static XliffUnit unit(String id, String source, String target, int version) {
        return new XliffUnit(
                id,
                "headline",
                source,
                target,
                SegmentState.TRANSLATED,
                Origin.NONE,
                Optional.empty(),
                version,
                XliffUnit.Extras.NONE);
    }

    private static byte[] written(JobFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (format) {
            case XLF -> new XliffWriter().write(DOCUMENT, out);
            case XLF2 -> new Xliff2Writer().write(DOCUMENT, out);
            case HTML -> new HtmlTable().write(DOCUMENT, HEADINGS, out);
            default -> new WordTable().write(DOCUMENT, HEADINGS, out);
        }
        return out.toByteArray();
    }

    private static ReturnedFile read(byte[] file) {
        if (new String(file, StandardCharsets.UTF_8).contains("<html")) {
            return HtmlTableReader.read("job.html", file);
        }
        return file.length > 1 && file[0] == 'P'
                ? WordTable.read("job.docx", file)
                : XliffReader.read("job.xlf", new ByteArrayInputStream(file));
    }

    @Test
    void aPageThatAnEditorSavedInItsOwnWayIsReadByItsFirstCells() {
        ReturnedFile returned = read("""
                <!DOCTYPE html><html><head><meta charset=utf-8></head><body><table><tbody>
                <tr><td><p>#</p></td><td>vi</td><td>en</td><td>state</td></tr>
                <TR valign=top><TD><P>14.3</P></TD><TD><P>Chưa
                   dịch.</P></TD><TD><P>Not <B>yet</B>
                   translated.</P><P>Really &amp; truly.</P></TD><TD><P>Đã dịch</P></TD></TR>
                <tr><td>lạ</td><td>a</td><td>b</td><td>c</td></tr></table></body></html>
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(returned.units()).singleElement().satisfies(unit -> {
            assertThat(unit.id()).isEqualTo("14");
            assertThat(unit.version()).isEqualTo(3);
            assertThat(unit.source()).isEqualTo("Chưa dịch.");
            assertThat(unit.target()).isEqualTo("Not yet translated.\nReally & truly.");
            assertThat(unit.read().state()).isEqualTo(SegmentState.TRANSLATED);
        });
        assertThat(returned.report().problems())
                .extracting(ImportReport.Problem::kind)
                .containsExactly(ImportReport.Kind.UNKNOWN_ROW);
    }

    @Test
    void aPageInAnotherEncodingAndOneWithoutATableAreRefused() {
        byte[] latin = "<html><table><tr><td>14.3</td><td>Chưa dịch xả</td></tr></table>"
                .getBytes(StandardCharsets.ISO_8859_1);
        byte[] damaged = Arrays.copyOf(latin, latin.length + 1);
        damaged[latin.length] = (byte) 0xE3;

        assertThat(HtmlTableReader.read("a.html", damaged).report().problems())
                .extracting(ImportReport.Problem::kind)
                .containsExactly(ImportReport.Kind.DAMAGED_ENCODING);
        assertThat(read("<html><p>x</p></html>".getBytes(StandardCharsets.UTF_8))
                        .report()
                        .problems())
                .extracting(ImportReport.Problem::kind)
                .containsExactly(ImportReport.Kind.OTHER_FORMAT);
    }

    /// A Word file with a body.
    private static final class Docx {

        static byte[] with(String body) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (var zip = new java.util.zip.ZipOutputStream(out)) {
                zip.putNextEntry(new java.util.zip.ZipEntry("word/document.xml"));
                String document =
                        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                                + body + "</w:body></w:document>";
                zip.write(document.getBytes(StandardCharsets.UTF_8));
            }
            return out.toByteArray();
        }
    }
}
