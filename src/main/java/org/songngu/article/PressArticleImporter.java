package org.songngu.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.songngu.text.LanguagePair;
import org.songngu.text.MatchKey;
import org.songngu.text.Span;
import org.springframework.stereotype.Component;

/// Reads, cleans and structures articles. Keeps nothing, safe for many threads.
@Component
final class PressArticleImporter implements ArticleImporter {

    private static final int LONG_SEGMENT_LENGTH = 1500;
    private static final int TITLE_LENGTH = 80;
    private static final int WORDS_WORTH_TRANSLATING = 3;
    private static final int PARAGRAPHS_WITH_DATE = 4;

    private final ArticleSettings settings;
    private final Segmenter segmenter;

    PressArticleImporter(ArticleSettings settings, Segmenter segmenter) {
        this.settings = settings;
        this.segmenter = segmenter;
    }

    @Override
    public ImportOutcome read(String fileName, byte[] content, IntConsumer percent) {
        try {
            if (content.length == 0) {
                throw new RefusedException(ImportOutcome.Reason.EMPTY, "");
            }
            refuseLargerThan(settings.maxDocumentBytes(), content.length);
            FileFormat format = FileFormat.of(fileName, content);
            if (format.office().isEmpty()) {
                refuseLargerThan(settings.maxBytes(), content.length);
            }
            return readBytes(format, content, percent);
        } catch (RefusedException e) {
            return e.refusal();
        }
    }

    @Override
    public ImportOutcome readText(String text) {
        try {
            // One code unit is at least one byte: long pastes are refused before they are copied.
            refuseLargerThan(settings.maxBytes(), text.length());
            if (text.indexOf('\0') >= 0) {
                throw new RefusedException(ImportOutcome.Reason.BINARY, "U+0000");
            }
            return examined(DocumentSource.ofText(FileFormat.TEXT, text));
        } catch (RefusedException e) {
            return e.refusal();
        }
    }

    private ImportOutcome readBytes(FileFormat format, byte[] content, IntConsumer percent) throws RefusedException {
        DocumentSource source;
        try {
            source = DocumentSource.of(format, content, settings.maxBytes(), percent);
        } catch (RefusedException e) {
            if (e.refusal().reason() != ImportOutcome.Reason.WRONG_ENCODING) {
                throw e;
            }
            return offered(e.refusal(), DocumentSource.ofText(format, WindowsLatin.decode(content)));
        }
        return examined(source);
    }

    private ImportOutcome examined(DocumentSource source) throws RefusedException {
        Cleaning asFound = new Cleaning(Cleaning.Treatment.PLAIN);
        Extract extract = source.read(asFound);
        Article article = understood(source, extract);
        Optional<CharacterDoctor> doctor = CharacterDoctor.examine(asFound.raw());
        if (doctor.isPresent()) {
            return new ImportOutcome.Imported(article.with(checkup(doctor.get(), asFound, source)));
        }
        if (!asFound.repairs().isEmpty()) {
            Checkup.Remedy remedy = refused -> again(source, UnaryOperator.identity(), refused, article);
            return new ImportOutcome.Imported(article.with(new Checkup(asFound.repairs(), article, remedy)));
        }
        return new ImportOutcome.Imported(article);
    }

    // Bytes that are no UTF-8 stay refused; only when nearly every word becomes Vietnamese is a conversion offered.
    private ImportOutcome offered(ImportOutcome.Refused refusal, DocumentSource source) {
        try {
            Cleaning asFound = new Cleaning(Cleaning.Treatment.PLAIN);
            source.read(asFound);
            Optional<CharacterDoctor> doctor = CharacterDoctor.examine(asFound.raw());
            return doctor.isPresent() && doctor.get().isBeyondDoubt()
                    ? refusal.with(checkup(doctor.get(), asFound, source))
                    : refusal;
        } catch (RefusedException e) {
            return refusal;
        }
    }

    // What looks like a no-break space in a line of an old encoding is a letter of it.
    private Checkup checkup(CharacterDoctor doctor, Cleaning asFound, DocumentSource source) throws RefusedException {
        Cleaning treating = new Cleaning(new Cleaning.Treatment(doctor::convert, Set.of()));
        Article treated = understood(source, source.read(treating));
        Set<Integer> ill = doctor.diagnoses().stream().map(Diagnosis::line).collect(Collectors.toSet());
        List<Diagnosis> all = Stream.concat(
                        doctor.diagnoses().stream(),
                        asFound.repairs().stream().filter(repair -> !ill.contains(repair.line())))
                .sorted(Comparator.comparing(Diagnosis::line))
                .toList();
        return new Checkup(all, treated, refused -> again(source, doctor::convert, refused, treated));
    }

    private Article again(
            DocumentSource source, UnaryOperator<String> letters, Set<Integer> refused, Article otherwise) {
        try {
            return understood(source, source.read(new Cleaning(new Cleaning.Treatment(letters, refused))));
        } catch (RefusedException e) {
            // with nearly all refused not one sentence may be left that can be read
            return otherwise;
        }
    }

    private static void refuseLargerThan(int limit, int size) throws RefusedException {
        if (size > limit) {
            throw new RefusedException(ImportOutcome.Reason.TOO_LARGE, size + " > " + limit);
        }
    }

    private Article understood(DocumentSource source, Extract extract) throws RefusedException {
        if (extract.paragraphs().isEmpty()) {
            throw new RefusedException(ImportOutcome.Reason.EMPTY, "");
        }
        List<Block> blocks = blocksOf(source.format(), extract.paragraphs());
        List<Block> included = blocks.stream().filter(Block::isIncluded).toList();
        if (included.stream().noneMatch(block -> isWorthTranslating(block.text()))) {
            throw new RefusedException(
                    ImportOutcome.Reason.NO_SENTENCES,
                    shortened(extract.paragraphs().getFirst().text()));
        }
        List<ArticleWarning> warnings = new ArrayList<>(extract.warnings());
        LanguageGuess guess =
                LanguageGuess.of(included.stream().map(Block::text).collect(Collectors.joining("\n")));
        if (!guess.certain()) {
            warnings.add(new ArticleWarning(
                    ArticleWarning.Kind.LANGUAGE_UNCERTAIN, 0, guess.language().code()));
        }
        Optional<LocalDate> date = dateOf(blocks, extract);
        if (date.isEmpty()) {
            warnings.add(new ArticleWarning(ArticleWarning.Kind.NO_DATE, 0, ""));
        }
        warnings.addAll(longSegments(included, guess));
        return new Article(
                titleOf(included),
                date,
                LanguagePair.from(guess.language()),
                blocks,
                List.copyOf(warnings),
                Optional.empty(),
                source.format().filter());
    }

    // Attributes stand behind all that is read and say nothing of its structure.
    private static List<Block> blocksOf(FileFormat format, List<Paragraph> paragraphs) {
        List<Paragraph> read =
                paragraphs.stream().filter(one -> !one.attribute()).toList();
        List<Block> blocks = new ArrayList<>(
                format.isPress()
                        ? PressStructure.blocksOf(read)
                        : read.stream().map(PressArticleImporter::body).toList());
        Set<String> texts = blocks.stream().map(Block::text).collect(Collectors.toSet());
        paragraphs.stream().filter(Paragraph::attribute).forEach(one -> blocks.add(attribute(one, texts)));
        return blocks;
    }

    // What repeats another text follows its translation without anybody's work, see RebuiltDocuments.
    private static Block attribute(Paragraph paragraph, Set<String> before) {
        Optional<BlockReason> aside =
                paragraph.hint() == Paragraph.Hint.OUTSIDE ? Optional.of(BlockReason.RELATED) : paragraph.reason();
        boolean repeated = !before.add(paragraph.text());
        Optional<BlockReason> reason = aside.isEmpty() && repeated ? Optional.of(BlockReason.REPEATED_CAPTION) : aside;
        return new Block(paragraph.line(), BlockKind.CAPTION, paragraph.text(), reason, paragraph.coded());
    }

    private static Block body(Paragraph paragraph) {
        return new Block(paragraph.line(), BlockKind.BODY, paragraph.text(), Optional.empty(), paragraph.coded());
    }

    private static boolean isWorthTranslating(String text) {
        int words = 0;
        for (String word : text.substring(0, Math.min(text.length(), 1000)).split("[^\\p{L}]+")) {
            words += word.length() >= 2 ? 1 : 0;
        }
        return words >= WORDS_WORTH_TRANSLATING;
    }

    private List<ArticleWarning> longSegments(List<Block> included, LanguageGuess guess) {
        List<ArticleWarning> warnings = new ArrayList<>();
        for (Block block : included) {
            if (block.text().length() > LONG_SEGMENT_LENGTH) {
                for (Span span : segmenter.segment(block.text(), guess.language())) {
                    if (span.length() > LONG_SEGMENT_LENGTH) {
                        warnings.add(new ArticleWarning(
                                ArticleWarning.Kind.LONG_SEGMENT, block.line(), String.valueOf(span.length())));
                    }
                }
            }
        }
        return warnings;
    }

    // The page's own date line is the best witness, then its data, then an address, then the opening of the text.
    private static Optional<LocalDate> dateOf(List<Block> blocks, Extract extract) {
        Optional<LocalDate> line = firstDate(blocks, BlockReason.DATE_LINE);
        if (line.isPresent() || extract.date().isPresent()) {
            return line.or(extract::date);
        }
        for (Block block : blocks) {
            if (block.reason()
                    .filter(reason -> reason == BlockReason.SOURCE_LINE)
                    .isPresent()) {
                Optional<LocalDate> date = DateFinder.inAddress(block.text());
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        List<String> openings = blocks.stream()
                .filter(block -> block.isIncluded() && block.kind() != BlockKind.HEADLINE)
                .filter(block -> block.kind() == BlockKind.LEAD || block.kind() == BlockKind.BODY)
                .limit(PARAGRAPHS_WITH_DATE)
                .map(block -> MatchKey.of(
                        block.text().substring(0, Math.min(2000, block.text().length()))))
                .toList();
        for (String opening : openings) {
            Optional<LocalDate> date = DateFinder.inOpening(opening);
            if (date.isPresent()) {
                return date;
            }
        }
        return DateFinder.byReview(String.join("\n", openings));
    }

    private static Optional<LocalDate> firstDate(List<Block> blocks, BlockReason wanted) {
        return blocks.stream()
                .filter(block ->
                        block.reason().filter(reason -> reason == wanted).isPresent())
                .flatMap(block -> DateFinder.full(MatchKey.of(block.text())).stream())
                .findFirst();
    }

    private static String titleOf(List<Block> included) {
        return included.stream()
                .filter(block -> block.kind() == BlockKind.HEADLINE)
                .map(Block::text)
                .findFirst()
                .orElseGet(() -> shortened(included.getFirst().text()));
    }

    private static String shortened(String text) {
        if (text.length() <= TITLE_LENGTH) {
            return text;
        }
        int space = text.lastIndexOf(' ', TITLE_LENGTH);
        return text.substring(0, space > 0 ? space : TITLE_LENGTH) + "…";
    }
}
