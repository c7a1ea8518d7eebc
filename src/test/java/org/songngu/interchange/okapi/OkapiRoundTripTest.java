package org.songngu.interchange.okapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.annotation.AltTranslation;
import net.sf.okapi.common.annotation.AltTranslationsAnnotation;
import net.sf.okapi.common.annotation.NoteAnnotation;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.Property;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.filters.tmx.TmxFilter;
import net.sf.okapi.filters.xliff.XLIFFFilter;
import net.sf.okapi.lib.xliff2.core.TargetState;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.junit.jupiter.api.Test;
import org.songngu.interchange.TmxWriter;
import org.songngu.interchange.Xliff2Writer;
import org.songngu.interchange.XliffDocument;
import org.songngu.interchange.XliffUnit;
import org.songngu.interchange.XliffWriter;
import org.songngu.memory.NewUnit;
import org.songngu.memory.Trust;
import org.songngu.text.InlineText;
import org.songngu.text.Language;
import org.songngu.text.LanguagePair;
import org.songngu.workbench.MatchBand;
import org.songngu.workbench.Origin;
import org.songngu.workbench.ReturnReason;
import org.songngu.workbench.SegmentState;

/// What we write, read by somebody else's reader.
class OkapiRoundTripTest {

    private static final LocaleId VI = LocaleId.fromString("vi-VN");
    private static final LocaleId EN = LocaleId.fromString("en-US");
    private static final String[][] PAIRS = {
        {"Chủ tịch nước tiếp Đại sứ Nhật Bản.", "The State President received the Japanese Ambassador."},
        {"Tăng < 5% & giữ \"ổn định\" > 'kỳ vọng'.", "Up < 5% & \"stable\" > 'expected'."},
        {"Nghĩa vụ, khuỷu tay, ưỡn ngực, Đắk Lắk, ẫ ễ ỗ ữ ỵ.", "Duties; Dak Lak – “quoted” … €"},
        {" Hai  khoảng trắng\tvà\ndòng mới ", " Two  spaces\tand\na new line "},
        {"Ngữ cảnh ]]> và &amp; 😀", "Context ]]> and &lt;b&gt; 😀"}
    };

    @Test
    void okapiReadsEveryPairOfOurTmx() throws IOException {
        List<NewUnit> units = new ArrayList<>();
        for (String[] pair : PAIRS) {
            units.add(new NewUnit(
                    LanguagePair.VI_EN,
                    pair[0],
                    pair[1],
                    "",
                    "",
                    Trust.APPROVED,
                    new NewUnit.Origin("lan", Instant.parse("2026-01-30T01:30:00Z"), "Tiếp khách", "VNA", "")));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TmxWriter().write(Language.VI, units.stream(), out);

        List<ITextUnit> read = read(new TmxFilter(), out);

        assertPairs(read);
        assertThat(read.getFirst().getProperty("x-house").getValue()).isEqualTo("VNA");
        assertThat(read.getFirst().getProperty("x-trust").getValue()).isEqualTo("approved");
    }

    @Test
    void okapiFindsOurXliff2ValidAndReadsItsStatesNotesAndMatches() throws IOException {
        List<XliffUnit> units = new ArrayList<>();
        SegmentState[] states = {
            SegmentState.APPROVED,
            SegmentState.TRANSLATED,
            SegmentState.DRAFT,
            SegmentState.TRANSLATED,
            SegmentState.NOT_TRANSLATED
        };
        for (int i = 0; i < PAIRS.length; i++) {
            units.add(new XliffUnit(
                    Integer.toString(i + 1),
                    "body",
                    PAIRS[i][0],
                    i == 4 ? "" : PAIRS[i][1],
                    states[i],
                    new Origin(i == 2 ? MatchBand.HIGH_FUZZY : MatchBand.NEW, 0, ""),
                    i == 3 ? Optional.of(ReturnReason.LANGUAGE) : Optional.empty(),
                    i,
                    new XliffUnit.Extras(
                            i == 3 ? List.of("LANGUAGE: dấu câu") : List.of(),
                            List.of(new XliffUnit.Alternative(102, "Bài «cũ»", "Nghĩa vụ", "Duties")),
                            List.of(new XliffUnit.Term("Đại sứ", "Ambassador")))));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Xliff2Writer().write(new XliffDocument("Tiếp khách", LanguagePair.VI_EN, units), out);

        List<Unit> read = new ArrayList<>();
        try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
            reader.open(new ByteArrayInputStream(out.toByteArray()));
            while (reader.hasNext()) {
                Event event = reader.next();
                if (event.isUnit()) {
                    read.add(event.getUnit());
                }
            }
        }

        assertThat(read)
                .extracting(unit -> unit.getSegment(0).getSource().getPlainText())
                .containsExactlyElementsOf(units.stream().map(XliffUnit::source).toList());
        assertThat(read)
                .extracting(
                        unit -> unit.getSegment(0).getState(),
                        unit -> unit.getSegment(0).getSubState())
                .containsExactly(
                        tuple(TargetState.FINAL, null),
                        tuple(TargetState.TRANSLATED, null),
                        tuple(TargetState.INITIAL, "wb:draft-fuzzy"),
                        tuple(TargetState.INITIAL, "wb:rejected"),
                        tuple(TargetState.INITIAL, null));
        assertThat(read.get(3).getNotes().get(0).getText()).isEqualTo("LANGUAGE: dấu câu");
        assertThat(read)
                .extracting(unit -> unit.getMatches().get(0).getMatchQuality())
                .containsOnly(100.0);
        assertThat(read)
                .extracting(unit -> unit.getGlossary().get(0).getTerm().getText())
                .containsOnly("Đại sứ");
    }

    @Test
    void okapiReadsEveryPairOfOurXliffWithItsState() throws IOException {
        List<XliffUnit> units = new ArrayList<>();
        SegmentState[] states = {
            SegmentState.APPROVED,
            SegmentState.TRANSLATED,
            SegmentState.DRAFT,
            SegmentState.TRANSLATED,
            SegmentState.TRANSLATED
        };
        for (int i = 0; i < PAIRS.length; i++) {
            units.add(new XliffUnit(
                    Integer.toString(i + 1),
                    "body",
                    PAIRS[i][0],
                    PAIRS[i][1],
                    states[i],
                    new Origin(i == 2 ? MatchBand.HIGH_FUZZY : MatchBand.NEW, 0, ""),
                    i == 3 ? Optional.of(ReturnReason.LANGUAGE) : Optional.empty(),
                    i,
                    new XliffUnit.Extras(
                            i == 3 ? List.of("LANGUAGE: dấu câu") : List.of(),
                            i == 2
                                    ? List.of(new XliffUnit.Alternative(88, "Song Ngữ", "Nghĩa vụ", "Duties"))
                                    : List.of(),
                            List.of())));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XliffWriter().write(new XliffDocument("Tiếp khách", LanguagePair.VI_EN, units), out);

        List<ITextUnit> read = read(new XLIFFFilter(), out);

        assertPairs(read);
        assertThat(read)
                .extracting(
                        unit -> property(unit, "state"),
                        unit -> property(unit, "state-qualifier"),
                        unit -> property(unit, Property.APPROVED))
                .containsExactly(
                        tuple("final", "", "yes"),
                        tuple("translated", "", ""),
                        tuple("needs-review-translation", "fuzzy-match", ""),
                        tuple("needs-review-translation", "rejected-grammar", ""),
                        tuple("translated", "", ""));
        assertThat(read.get(3).getAnnotation(NoteAnnotation.class).getNote(0).getNoteText())
                .isEqualTo("LANGUAGE: dấu câu");
        AltTranslation alternative = read.get(2)
                .getTarget(EN)
                .getAnnotation(AltTranslationsAnnotation.class)
                .getFirst();
        assertThat(alternative.getCombinedScore()).isEqualTo(88);
        assertThat(alternative.getOrigin()).isEqualTo("Song Ngữ");
        assertThat(alternative.getTarget().toString()).isEqualTo("Duties");
    }

    private static final String[][] CODED = {
        {"⟨1⟩Thủ tướng⟨/1⟩ thăm ⟨2⟩⟨3⟩Nhật Bản⟨/3⟩⟨/2⟩.⟨4/⟩", "⟨4/⟩⟨1⟩The PM⟨/1⟩ visits ⟨2⟩⟨3⟩Japan⟨/3⟩⟨/2⟩."},
        {"Ông nói: ⟨1⟩«Chúng ta", "He said: ⟨1⟩“We"},
        {"sẵn sàng»⟨/1⟩ đi.⟨2/⟩", "are ready”⟨/1⟩ to go.⟨2/⟩"},
        {"Hai ⟨1⟩mã ⟨2⟩lồng⟨/1⟩ chéo⟨/2⟩", "Two ⟨1⟩crossed ⟨2⟩codes⟨/1⟩ here⟨/2⟩"}
    };

    private static List<XliffUnit> codedUnits() {
        List<XliffUnit> units = new ArrayList<>();
        for (String[] pair : CODED) {
            String id = Integer.toString(units.size() + 1);
            XliffUnit.Extras extras = new XliffUnit.Extras(
                    List.of(), List.of(new XliffUnit.Alternative(95, "Bài cũ", pair[0], pair[1])), List.of());
            units.add(new XliffUnit(
                    id,
                    "",
                    pair[0],
                    pair[1],
                    SegmentState.TRANSLATED,
                    Origin.NONE,
                    Optional.empty(),
                    XliffUnit.NO_VERSION,
                    extras));
        }
        return units;
    }

    @Test
    void okapiFindsTheInlineCodesOfOurXliff2Valid() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Xliff2Writer().write(new XliffDocument("Thăm", LanguagePair.VI_EN, codedUnits()), out);

        List<Unit> read = new ArrayList<>();
        try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
            reader.open(new ByteArrayInputStream(out.toByteArray()));
            while (reader.hasNext()) {
                Event event = reader.next();
                if (event.isUnit()) {
                    read.add(event.getUnit());
                }
            }
        }

        assertThat(read)
                .extracting(unit -> unit.getSegment(0).getSource().getPlainText())
                .containsExactly(words(0));
        // a pair is two of Okapi's codes
        assertThat(read)
                .extracting(unit -> unit.getSegment(0).getTarget().getOwnTags().size())
                .containsExactly(7, 1, 2, 4);
        assertThat(read)
                .extracting(unit ->
                        unit.getMatches().get(0).getTarget().getOwnTags().size())
                .as("those of the matches")
                .containsExactly(7, 1, 2, 4);
    }

    @Test
    void okapiReadsTheInlineCodesOfOurXliffAndTmx() throws IOException {
        ByteArrayOutputStream xliff = new ByteArrayOutputStream();
        new XliffWriter().write(new XliffDocument("Thăm", LanguagePair.VI_EN, codedUnits()), xliff);
        ByteArrayOutputStream tmx = new ByteArrayOutputStream();
        NewUnit.Origin origin = new NewUnit.Origin("lan", Instant.EPOCH, "", "VNA", "");
        new TmxWriter()
                .write(
                        Language.VI,
                        codedUnits().stream()
                                .map(unit -> new NewUnit(
                                        LanguagePair.VI_EN,
                                        unit.source(),
                                        unit.target(),
                                        "",
                                        "",
                                        Trust.APPROVED,
                                        origin)),
                        tmx);

        for (List<ITextUnit> read : List.of(read(new XLIFFFilter(), xliff), read(new TmxFilter(), tmx))) {
            assertThat(read)
                    .extracting(unit -> unit.getSource().getFirstContent().getText())
                    .containsExactly(words(0));
            assertThat(read)
                    .extracting(unit ->
                            unit.getTarget(EN).getFirstContent().getCodes().size())
                    .containsExactly(7, 1, 2, 4);
        }
    }

    private static String[] words(int side) {
        return Arrays.stream(CODED).map(pair -> InlineText.plainOf(pair[side])).toArray(String[]::new);
    }

    private static String property(ITextUnit unit, String name) {
        TextContainer target = unit.getTarget(EN);
        Property property = target.getProperty(name);
        return property == null ? "" : property.getValue();
    }

    private static void assertPairs(List<ITextUnit> read) {
        assertThat(read).hasSize(PAIRS.length);
        for (int i = 0; i < PAIRS.length; i++) {
            assertThat(read.get(i).getSource().toString()).isEqualTo(PAIRS[i][0]);
            assertThat(read.get(i).getTarget(EN).toString()).isEqualTo(PAIRS[i][1]);
        }
    }

    private static List<ITextUnit> read(IFilter filter, ByteArrayOutputStream file) {
        List<ITextUnit> units = new ArrayList<>();
        try (filter) {
            filter.open(new RawDocument(new ByteArrayInputStream(file.toByteArray()), "UTF-8", VI, EN));
            while (filter.hasNext()) {
                var event = filter.next();
                if (event.isTextUnit()) {
                    units.add(event.getTextUnit());
                }
            }
        }
        return units;
    }
}
