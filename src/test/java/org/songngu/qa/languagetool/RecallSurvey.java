package org.songngu.qa.languagetool;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.RuleMatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How many of 500 injected mistakes the Vietnamese module finds, by kind, and how often the right word is its first
/// suggestion. Run by hand with a file of `origin TAB Vietnamese TAB English` lines, the origin and how many lines;
/// without arguments on the shipped memory, which the module has read itself.
///
/// With a further number and a seed the mistakes are held out: they stand in as many lines behind so many others, and
/// none
/// confuses two words that the first set confuses, on which the module was tuned.
final class RecallSurvey {

    private static final Logger LOG = LoggerFactory.getLogger(RecallSurvey.class);
    private static final int ERRORS = 500;
    private static final long TUNED = 2026;

    private RecallSurvey() {}

    /// @param arguments path, origin, lines
    public static void main(String[] arguments) throws IOException {
        JLanguageTool tool = new JLanguageTool(new Vietnamese());
        tool.disableRules(List.of(
                Vietnamese.STYLE + SpellingStyle.NEW_TONE.name(), Vietnamese.STYLE + SpellingStyle.FINAL_I.name()));
        boolean heldOut = arguments.length > 4;
        InjectedErrors tuned = new InjectedErrors(sentences(arguments, 0), TUNED);
        InjectedErrors errors = heldOut
                ? new InjectedErrors(sentences(arguments, Long.parseLong(arguments[3])), Long.parseLong(arguments[4]))
                : tuned;
        InjectedErrors.Kind[] kinds = InjectedErrors.Kind.values();
        int all = 0;
        int allFound = 0;
        for (int i = 0; i < kinds.length; i++) {
            int wanted = ERRORS / kinds.length + (i < ERRORS % kinds.length ? 1 : 0);
            Set<String> known = heldOut
                    ? tuned.make(kinds[i], wanted).stream()
                            .map(RecallSurvey::confusion)
                            .collect(Collectors.toSet())
                    : Set.of();
            List<InjectedErrors.Injected> made = errors.make(kinds[i], heldOut ? 2 * wanted : wanted).stream()
                    .filter(error -> !known.contains(confusion(error)))
                    .limit(wanted)
                    .toList();
            int found = 0;
            int first = 0;
            List<String> missed = new ArrayList<>();
            for (InjectedErrors.Injected error : made) {
                List<RuleMatch> matches = tool.check(error.text()).stream()
                        .filter(match -> match.getFromPos()
                                        < error.start() + error.wrong().length()
                                && error.start() < match.getToPos())
                        .toList();
                found += matches.isEmpty() ? 0 : 1;
                first += matches.stream()
                                .anyMatch(match -> match.getSuggestedReplacements().stream()
                                        .limit(1)
                                        .anyMatch(word -> Toned.key(word).endsWith(Toned.key(error.right()))))
                        ? 1
                        : 0;
                if (matches.isEmpty()) {
                    missed.add(confusion(error));
                }
            }
            all += made.size();
            allFound += found;
            LOG.info("{}: {} of {} found, {} right at first | missed {}", kinds[i], found, made.size(), first, missed);
        }
        LOG.info("{} of {} found", allFound, all);
    }

    private static String confusion(InjectedErrors.Injected error) {
        return (error.right() + ">" + error.wrong()).toLowerCase(Locale.ROOT);
    }

    private static List<String> sentences(String[] arguments, long behind) throws IOException {
        List<String> sentences = new ArrayList<>();
        if (arguments.length == 0) {
            ShippedText.read(sentences::add);
        } else {
            VietnameseSurvey.lines(Path.of(arguments[0])).stream()
                    .map(line -> line.split("\t"))
                    .filter(parts -> parts.length == 3 && parts[0].equals(arguments[1]))
                    .skip(behind)
                    .limit(Long.parseLong(arguments[2]))
                    .forEach(parts -> sentences.add(parts[1]));
        }
        return sentences;
    }
}
