package org.songngu.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.songngu.store.StoreException;
import org.songngu.text.Language;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;

/// The door for scripts. Options are read before anything is started, so a slip of the hand costs no database.
public final class CommandLineDoor {

    private static final Logger LOG = LoggerFactory.getLogger(CommandLineDoor.class);
    private static final int FAILED = 1;
    private static final Set<String> COMMANDS = Set.of("pretranslate", "reset-password");

    private final Class<?> application;

    /// Makes the door.
    ///
    /// @param application the Spring Boot application that brings the beans
    public CommandLineDoor(Class<?> application) {
        this.application = application;
    }

    /// Whether the arguments name a command.
    ///
    /// @param args what was typed
    public static boolean isMeant(String[] args) {
        return args.length > 0 && COMMANDS.contains(args[0]);
    }

    /// Runs a command.
    ///
    /// @param args its name and options
    /// @return the exit code: 0 done, 1 something failed, 2 wrong options
    public int run(String[] args) {
        ConsoleTexts texts = ConsoleTexts.of(System.getenv());
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return commandLine(texts, this::start, out, err).execute(args);
    }

    static CommandLine commandLine(
            ConsoleTexts texts, Supplier<ConfigurableApplicationContext> desk, PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new Root());
        for (var entry : Map.of(
                        "pretranslate", new PretranslateCommand(texts, desk, out, err),
                        "reset-password", new ResetPasswordCommand(texts, desk, out, err))
                .entrySet()) {
            line.addSubcommand(entry.getKey(), entry.getValue());
        }
        line.getSubcommands().values().forEach(command -> command.setResourceBundle(texts.bundle()));
        line.registerConverter(
                Language.class,
                value -> Language.ofTag(value)
                        .orElseThrow(
                                () -> new CommandLine.TypeConversionException(texts.text("language.unknown", value))));
        line.registerConverter(LocalDate.class, value -> {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw new CommandLine.TypeConversionException(texts.text("date.unreadable", value));
            }
        });
        line.setOut(out).setErr(err);
        line.setExecutionExceptionHandler((problem, command, parsed) -> {
            // seen with JAVA_OPTS=-Dlogging.level.org.songngu.cli=debug
            LOG.debug("The command failed", problem);
            command.getErr().println(why(texts, problem));
            return FAILED;
        });
        return line;
    }

    private static String why(ConsoleTexts texts, Throwable problem) {
        Throwable root = problem;
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreException store) {
                return store.message(texts.locale());
            }
            root = cause;
        }
        return texts.text("failed", root.getMessage() == null ? root.toString() : root.getMessage());
    }

    private ConfigurableApplicationContext start() {
        SpringApplication spring = new SpringApplication(application);
        spring.setAdditionalProfiles("cli");
        // the options are ours, not properties
        spring.setAddCommandLineProperties(false);
        return spring.run();
    }

    @CommandLine.Command(name = "./workbench")
    private static final class Root {}
}
