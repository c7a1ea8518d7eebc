package org.songngu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.songngu.article.ArticleImporter;
import org.songngu.article.ImportOutcome;
import org.songngu.text.Language;
import org.songngu.text.LanguagePair;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `pretranslate FILE... --out DIR`: the main job without a browser. No job is stored.
@Command(
        name = "pretranslate",
        sortOptions = false,
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n")
final class PretranslateCommand implements Callable<Integer> {

    /// More than the importer takes, so that it is the one to refuse; a device without end stops here.
    private static final int MOST_BYTES = 256 << 20;

    private final ConsoleTexts texts;
    private final Supplier<ConfigurableApplicationContext> desk;
    private final PrintWriter out;
    private final PrintWriter err;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "option.file")
    private List<Path> files = List.of();

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "option.out")
    private Path folder = Path.of(".");

    @Option(names = "--from", paramLabel = "vi|en", descriptionKey = "option.from")
    private @Nullable Language from;

    @Option(names = "--to", paramLabel = "vi|en", descriptionKey = "option.to")
    private @Nullable Language to;

    @Option(names = "--date", paramLabel = "2026-01-30", descriptionKey = "option.date")
    private @Nullable LocalDate date;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "option.help")
    private boolean help;

    PretranslateCommand(
            ConsoleTexts texts, Supplier<ConfigurableApplicationContext> desk, PrintWriter out, PrintWriter err) {
        this.texts = texts;
        this.desk = desk;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws IOException {
        Optional<LanguagePair> pair = direction();
        OutputFolder output = new OutputFolder(folder);
        output.create();
        boolean whole = true;
        try (ConfigurableApplicationContext context = desk.get()) {
            ArticleImporter importer = context.getBean(ArticleImporter.class);
            ArticlePretranslation pretranslation = context.getBean(ArticlePretranslation.class);
            pretranslation.awaitMemory();
            Set<String> names = new HashSet<>();
            for (Path file : files) {
                String name = name(file);
                if (!names.add(name)) {
                    err.println(texts.text("file.twice", file, name));
                    whole = false;
                    continue;
                }
                whole &= translate(file, name, pair, importer, pretranslation, output);
            }
        }
        return whole ? 0 : 1;
    }

    private Optional<LanguagePair> direction() {
        if (from == null && to == null) {
            return Optional.empty();
        }
        if (from != null && from == to) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), texts.text("direction.same"));
        }
        return Optional.of(
                from != null
                        ? LanguagePair.from(from)
                        : LanguagePair.from(Objects.requireNonNull(to)).reversed());
    }

    private boolean translate(
            Path file,
            String name,
            Optional<LanguagePair> pair,
            ArticleImporter importer,
            ArticlePretranslation pretranslation,
            OutputFolder output) {
        try {
            return switch (importer.read(String.valueOf(file.getFileName()), bytes(file))) {
                case ImportOutcome.Refused refused -> {
                    err.println(refusal(file, refused));
                    yield false;
                }
                case ImportOutcome.Imported(var article) -> {
                    PretranslatedArticle done = pretranslation.translate(
                            article,
                            pair.orElse(article.pair()),
                            Optional.ofNullable(date).or(article::date).orElseGet(LocalDate::now));
                    output.write(name, String.valueOf(file.getFileName()), done, texts);
                    out.println(texts.text(
                            "file.done", file, done.segments().size(), done.filled(), folder.resolve(name + ".xlf")));
                    yield true;
                }
            };
        } catch (NoSuchFileException e) {
            err.println(texts.text("file.missing", e.getFile()));
            return false;
        } catch (IOException e) {
            err.println(texts.text("file.unusable", file, String.valueOf(e.getMessage())));
            return false;
        }
    }

    private String refusal(Path file, ImportOutcome.Refused refused) {
        String place = refused.line() == 0
                ? ""
                : texts.text(refused.column() == 0 ? "place.line" : "place.column", refused.line(), refused.column());
        String detail = refused.detail().isBlank() ? "" : " (" + refused.detail() + ")";
        return texts.text("file.refused", file, place, texts.text("refused", refused.reason()), detail);
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MOST_BYTES);
        }
    }

    /// The file's name without its last extension.
    static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
