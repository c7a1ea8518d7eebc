package org.songngu.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.songngu.termbase.Concept;
import org.songngu.termbase.ConceptId;
import org.songngu.termbase.Provenance;
import org.songngu.termbase.Term;
import org.songngu.termbase.TermStatus;
import org.songngu.termbase.TermType;
import org.songngu.text.Language;

/// Whatever concepts leave as, reading the file again gives the same concepts: random ones, with odd characters in
/// every field.
class TermRoundTripTest {

    private static final int ROUNDS = 60;
    private static final List<String> WORDS = List.of(
            "Bộ",
            "thỏa",
            "thuận",
            "hợp tác",
            "&",
            "<b>",
            "\"trích\"",
            "«đề»",
            "24/7",
            "–",
            "100%",
            "=A1",
            "+84",
            "-ly",
            "@desk",
            "'tis",
            "'=x",
            "''+",
            ",",
            ";",
            "|",
            "quốc\u00A0phòng",
            "kỳ họp",
            "𝒳",
            "]]>",
            "&amp;",
            "\\t");

    private final Random random = new Random(20_261_122);

    @ParameterizedTest
    @EnumSource(
            value = TermFiles.Format.class,
            names = {"TBX_2008", "TBX_2019", "CSV", "TSV", "XLSX"})
    void whatLeavesComesBackTheSame(TermFiles.Format format) throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            List<Concept> concepts = IntStream.range(0, 1 + random.nextInt(12))
                    .mapToObj(i -> concept("c-" + i))
                    .toList();

            TbxReader.Outcome outcome = read(format, write(format, concepts));

            assertThat(outcome.report().problems()).as("round %d", round).isEmpty();
            assertThat(outcome.concepts()).as("round %d", round).isEqualTo(concepts);
        }
    }

    private static byte[] write(TermFiles.Format format, List<Concept> concepts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TermFiles.write(concepts, format, out);
        return out.toByteArray();
    }

    private static TbxReader.Outcome read(TermFiles.Format format, byte[] file) {
        if (format == TermFiles.Format.TBX_2008 || format == TermFiles.Format.TBX_2019) {
            return TbxReader.read("terms.tbx", new ByteArrayInputStream(file));
        }
        TermFiles.Preview preview = TermFiles.preview(format.fileName(), file);
        assertThat(preview.refusal().problems()).isEmpty();
        TermSheet sheet = preview.sheet();
        return TermTableReader.read(format.fileName(), sheet, sheet.columns(), sheet.headed());
    }

    private Concept concept(String id) {
        List<Term> terms = new ArrayList<>();
        for (Language language : Language.values()) {
            for (int i = 0; i <= random.nextInt(3); i++) {
                Term term = term(language);
                if (terms.stream().noneMatch(term::overlaps)) {
                    terms.add(term);
                }
            }
        }
        String note = IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> ("dòng " + i + " " + words(3)).strip())
                .collect(Collectors.joining("\n"));
        return new Concept(
                new ConceptId(id),
                words(2),
                words(4),
                note,
                random.nextBoolean() ? null : new ConceptId("c-" + random.nextInt(20)),
                terms,
                new Provenance("", 0, words(1), moment(), words(1), moment()));
    }

    private Term term(Language language) {
        LocalDate from = random.nextBoolean() ? null : LocalDate.of(2000 + random.nextInt(20), 7, 1);
        LocalDate to = random.nextBoolean() ? null : LocalDate.of(2021 + random.nextInt(9), 2, 28);
        return new Term(
                language,
                (random.nextInt(4) == 0 ? "=" : "") + ("cụm từ " + words(3)).strip(),
                pick(TermStatus.values()),
                pick(TermType.values()),
                houses(),
                from,
                to,
                words(2),
                random.nextBoolean(),
                words(5),
                words(1),
                random.nextBoolean());
    }

    private Set<String> houses() {
        Set<String> houses = new LinkedHashSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            houses.add(pick("VNA", "VNS", "Báo Thế giới và Việt Nam", "VOV"));
        }
        return Set.copyOf(houses);
    }

    private @Nullable Instant moment() {
        return random.nextBoolean()
                ? null
                : Instant.ofEpochSecond(1_700_000_000L + random.nextInt(90_000_000), 500_000);
    }

    private String words(int most) {
        List<String> words = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words).replace('\u00A0', ' ');
    }

    @SafeVarargs
    private <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }
}
