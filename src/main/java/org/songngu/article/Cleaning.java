package org.songngu.article;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.songngu.text.CodedText;
import org.songngu.text.InlineText;

/// Makes lines NFC, takes invisible characters out and evens white space, and keeps account of it.
final class Cleaning {

    private static final int LINES_NAMED = 8;

    // no-break spaces between words; at the edges they go with every other white space
    private static final Pattern HARD_SPACE = Pattern.compile("\\S[\\u00A0\\u202F\\u2007\\u3000]+\\S");
    private static final String HARD_SPACES = "\u00A0\u202F\u2007\u3000";

    private final Treatment treatment;
    private final List<RawLine> raw = new ArrayList<>();
    private final List<Diagnosis> repairs = new ArrayList<>();
    private final TreeSet<Integer> normalised = new TreeSet<>();
    private final Map<Integer, TreeSet<Integer>> invisible = new TreeMap<>();
    private final TreeSet<Integer> marks = new TreeSet<>();
    private final TreeSet<Integer> notRebuilt = new TreeSet<>();

    /// A line as it was read, for the doctor.
    ///
    /// @param line its number, from 1
    /// @param text its text, not cleaned: what is ư in one encoding is an invisible hyphen in another
    record RawLine(int line, String text) {}

    /// What is done to each line before all else.
    ///
    /// @param letters converts its letters
    /// @param refused lines that are to stay as they were found
    record Treatment(UnaryOperator<String> letters, Set<Integer> refused) {

        /// Letters stay, invisible characters go.
        static final Treatment PLAIN = new Treatment(UnaryOperator.identity(), Set.of());
    }

    /// @param treatment what is done to each line before all else
    Cleaning(Treatment treatment) {
        this.treatment = treatment;
    }

    /// What was done to lines without changing what one sees, with the lines before and after.
    List<Diagnosis> repairs() {
        return repairs;
    }

    /// The lines that were cleaned, as read.
    List<RawLine> raw() {
        return raw;
    }

    /// The clean form of a text with inline codes.
    ///
    /// @param line its number, from 1
    /// @param text as read
    CodedText clean(int line, CodedText text) {
        return text.tidied(written -> clean(line, written));
    }

    /// A line that has no inline codes, with the signs of codes made harmless.
    ///
    /// @param line its number, from 1
    /// @param text its text as read
    String literal(int line, String text) {
        String harmless = InlineText.withoutMarks(text);
        if (!harmless.equals(text)) {
            marks.add(line);
        }
        return harmless;
    }

    /// Notes that a line cannot be exchanged in its file.
    ///
    /// @param line its number, from 1
    void cannotBeRebuilt(int line) {
        notRebuilt.add(line);
    }

    /// The clean form of one line; blank if nothing visible is in it.
    ///
    /// @param line its number, from 1
    /// @param text its text as read
    String clean(int line, String text) {
        raw.add(new RawLine(line, text));
        boolean refused = treatment.refused().contains(line);
        String treated = refused ? text : treatment.letters().apply(text);
        String visible = refused ? withoutControls(treated) : withoutInvisible(line, treated);
        boolean decomposed = !Normalizer.isNormalized(visible, Normalizer.Form.NFC);
        if (decomposed) {
            normalised.add(line);
        }
        String composed = decomposed ? Normalizer.normalize(visible, Normalizer.Form.NFC) : visible;
        String clean = spaced(composed, refused ? HARD_SPACES : "");
        if (!clean.isEmpty()) {
            if (decomposed) {
                repaired(Ailment.DECOMPOSED, line, text, clean);
            }
            if (!visible.equals(treated)) {
                repaired(Ailment.INVISIBLE, line, text, clean);
            }
            if (!refused && HARD_SPACE.matcher(composed).find()) {
                repaired(Ailment.HARD_SPACE, line, text, clean);
            }
        }
        return clean;
    }

    private void repaired(Ailment ailment, int line, String before, String after) {
        repairs.add(new Diagnosis(ailment, line, 100, before.strip(), after));
    }

    /// One plain space for every run of white space, none at the ends.
    ///
    /// @param kept spaces that stay as they are
    private static String spaced(String text, String kept) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (space && kept.indexOf(c) < 0) {
                gap = !out.isEmpty();
            } else {
                if (gap) {
                    out.append(' ');
                    gap = false;
                }
                out.append(c);
            }
        }
        return out.chars().allMatch(c -> kept.indexOf(c) >= 0) ? "" : out.toString();
    }

    // Even who wants a line as it was found cannot have what no database and no XML takes.
    private static String withoutControls(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.chars()
                .filter(c -> !Character.isISOControl(c) || Character.isWhitespace(c))
                .forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    private String withoutInvisible(int line, String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean drop = Character.getType(c) == Character.FORMAT
                    || (Character.isISOControl(c) && !Character.isWhitespace(c) && c != 0x85);
            if (drop) {
                invisible.computeIfAbsent((int) c, key -> new TreeSet<>()).add(line);
            } else {
                kept.append(c == 0x85 ? ' ' : c);
            }
        }
        return kept.toString();
    }

    /// One warning for each kind of repair, with the lines.
    List<ArticleWarning> warnings() {
        List<ArticleWarning> warnings = new ArrayList<>();
        addLines(ArticleWarning.Kind.NORMALISED, normalised, warnings);
        invisible.forEach((character, lines) -> warnings.add(new ArticleWarning(
                ArticleWarning.Kind.INVISIBLE_REMOVED,
                lines.getFirst(),
                "U+%04X: %s".formatted(character, numbers(lines)))));
        addLines(ArticleWarning.Kind.MARKS_REPLACED, marks, warnings);
        addLines(ArticleWarning.Kind.NOT_REBUILT, notRebuilt, warnings);
        return warnings;
    }

    private static void addLines(ArticleWarning.Kind kind, TreeSet<Integer> lines, List<ArticleWarning> warnings) {
        if (!lines.isEmpty()) {
            warnings.add(new ArticleWarning(kind, lines.getFirst(), numbers(lines)));
        }
    }

    private static String numbers(TreeSet<Integer> lines) {
        String named = lines.stream().limit(LINES_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        return lines.size() > LINES_NAMED ? named + "… (" + lines.size() + ")" : named;
    }
}
