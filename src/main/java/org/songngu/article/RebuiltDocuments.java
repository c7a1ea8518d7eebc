package org.songngu.article;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.songngu.text.LanguagePair;
import org.songngu.text.Refill;
import org.springframework.stereotype.Component;

/// Reads the file once more by the same filter; each paragraph must have the words of its segments.
@Component
final class RebuiltDocuments implements Documents {

    private final ArticleSettings settings;

    RebuiltDocuments(ArticleSettings settings) {
        this.settings = settings;
    }

    @Override
    public Rebuilt rebuild(
            String fileName, byte[] content, LanguagePair pair, Map<Integer, List<Refill.Piece>> pieces) {
        Map<Integer, List<Refill.Piece>> translated = new HashMap<>(pieces);
        translated
                .values()
                .removeIf(own -> own.stream().allMatch(piece -> piece.target().isBlank()));
        if (translated.isEmpty()) {
            return new Rebuilt.Done(content);
        }
        try {
            FileFormat format = FileFormat.of(fileName, content);
            Reading reading = new Reading(source(format, content));
            Map<Integer, List<Refill.Part>> texts = new HashMap<>();
            for (Map.Entry<Integer, List<Refill.Piece>> entry : translated.entrySet()) {
                Optional<List<Refill.Part>> parts = reading.parts(entry.getKey(), entry.getValue());
                if (parts.isEmpty()) {
                    return new Rebuilt.Misfit(
                            entry.getKey(), entry.getValue().getFirst().source());
                }
                texts.put(
                        entry.getKey(),
                        parts.get().stream().map(RebuiltDocuments::safe).toList());
            }
            follow(reading.extract.paragraphs(), texts);
            byte[] written = reading.extract.original().with(texts, pair);
            return new Rebuilt.Done(format.office().isPresent() ? written : inEncodingOf(content, written));
        } catch (RefusedException e) {
            return new Rebuilt.Misfit(
                    0, e.refusal().reason() + " " + e.refusal().detail());
        }
    }

    // A picture's text or a tooltip that repeats a paragraph, most often the caption, says the same in the translation.
    private static void follow(List<Paragraph> paragraphs, Map<Integer, List<Refill.Part>> texts) {
        Map<String, String> translations = new HashMap<>();
        new TreeMap<>(texts)
                .forEach((number, parts) -> translations.putIfAbsent(
                        paragraphs.get(number - 1).text(),
                        parts.stream()
                                .map(part -> part instanceof Refill.Part.Words(String words) ? words : "")
                                .collect(Collectors.joining())));
        for (int i = 0; i < paragraphs.size(); i++) {
            String translation = translations.get(paragraphs.get(i).text());
            if (paragraphs.get(i).attribute() && translation != null) {
                texts.putIfAbsent(i + 1, List.of(new Refill.Part.Words(translation)));
            }
        }
    }

    @Override
    public Optional<String> preview(String fileName, byte[] content) {
        try {
            return Optional.of(DocumentPreview.page(FileFormat.of(fileName, content), content, settings));
        } catch (RefusedException e) {
            return Optional.empty();
        }
    }

    // Whoever made the job consented to the conversion of a file in an old encoding.
    private DocumentSource source(FileFormat format, byte[] content) throws RefusedException {
        try {
            return DocumentSource.of(format, content, settings.maxBytes());
        } catch (RefusedException e) {
            if (e.refusal().reason() != ImportOutcome.Reason.WRONG_ENCODING) {
                throw e;
            }
            return DocumentSource.ofText(format, WindowsLatin.decode(content));
        }
    }

    private static byte[] inEncodingOf(byte[] content, byte[] written) {
        boolean marked = content.length > 1 && (content[0] & 0xFF) >= 0xEF;
        return marked ? StrictText.encodeLike(new String(written, StandardCharsets.UTF_8), content) : written;
    }

    // What no XML takes, whatever somebody pasted.
    private static Refill.Part safe(Refill.Part part) {
        return switch (part) {
            case Refill.Part.Code code -> code;
            case Refill.Part.Words(String text) -> {
                int[] kept = text.codePoints()
                        .filter(c -> c >= 0x20
                                ? c < 0xD800 || (c > 0xDFFF && c != 0xFFFE && c != 0xFFFF)
                                : c == '\n' || c == '\t')
                        .toArray();
                yield kept.length == text.codePointCount(0, text.length())
                        ? part
                        : new Refill.Part.Words(new String(kept, 0, kept.length));
            }
        };
    }

    /// The paragraphs of a file, as they are and as the doctor of its letters would have them.
    private static final class Reading {

        private final DocumentSource source;
        private final Cleaning asFound = new Cleaning(Cleaning.Treatment.PLAIN);
        private final Extract extract;
        private @Nullable List<Paragraph> treated;

        Reading(DocumentSource source) throws RefusedException {
            this.source = source;
            this.extract = source.read(asFound);
        }

        Optional<List<Refill.Part>> parts(int number, List<Refill.Piece> pieces) throws RefusedException {
            Optional<List<Refill.Part>> plain = parts(extract.paragraphs(), number, pieces);
            return plain.isPresent() ? plain : parts(treated(), number, pieces);
        }

        private static Optional<List<Refill.Part>> parts(
                List<Paragraph> paragraphs, int number, List<Refill.Piece> pieces) {
            return number < 1 || number > paragraphs.size()
                    ? Optional.empty()
                    : Refill.of(paragraphs.get(number - 1).coded().text(), pieces);
        }

        // The same paragraphs, or nothing of them counts.
        private List<Paragraph> treated() throws RefusedException {
            if (treated == null) {
                Optional<CharacterDoctor> doctor = CharacterDoctor.examine(asFound.raw());
                List<Paragraph> converted = doctor.isEmpty()
                        ? List.of()
                        : source.read(new Cleaning(new Cleaning.Treatment(doctor.get()::convert, Set.of())))
                                .paragraphs();
                treated = converted.size() == extract.paragraphs().size() ? converted : List.of();
            }
            return treated;
        }
    }
}
