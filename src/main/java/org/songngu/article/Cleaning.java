package org.songngu.article;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Makes lines NFC, takes invisible characters out and evens white space, and keeps account of it.
final class Cleaning {

    private static final int LINES_NAMED = 8;

    private final UnaryOperator<String> treatment;
    private final List<RawLine> raw = new ArrayList<>();
    private final TreeSet<Integer> normalised = new TreeSet<>();
    private final Map<Integer, TreeSet<Integer>> invisible = new TreeMap<>();

    /// A line as it was read, for the doctor.
    ///
    /// @param line its number, from 1
    /// @param text its text, not cleaned: what is ư in one encoding is an invisible hyphen in another
    record RawLine(int line, String text) {}

    /// @param treatment what is done to each line before all else
    Cleaning(UnaryOperator<String> treatment) {
        this.treatment = treatment;
    }

    /// The lines that were cleaned, as read.
    List<RawLine> raw() {
        return raw;
    }

    /// The clean form of one line; blank if nothing visible is in it.
    ///
    /// @param line its number, from 1
    /// @param text its text as read
    String clean(int line, String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        raw.add(new RawLine(line, text));
        String visible = withoutInvisible(line, treatment.apply(text));
        if (!Normalizer.isNormalized(visible, Normalizer.Form.NFC)) {
            normalised.add(line);
            visible = Normalizer.normalize(visible, Normalizer.Form.NFC);
        }
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = !out.isEmpty();
            } else {
                if (gap) {
                    out.append(' ');
                    gap = false;
                }
                out.append(c);
            }
        }
        return out.toString();
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
        if (!normalised.isEmpty()) {
            warnings.add(
                    new ArticleWarning(ArticleWarning.Kind.NORMALISED, normalised.getFirst(), numbers(normalised)));
        }
        invisible.forEach((character, lines) -> warnings.add(new ArticleWarning(
                ArticleWarning.Kind.INVISIBLE_REMOVED,
                lines.getFirst(),
                "U+%04X: %s".formatted(character, numbers(lines)))));
        return warnings;
    }

    private static String numbers(TreeSet<Integer> lines) {
        String named = lines.stream().limit(LINES_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        return lines.size() > LINES_NAMED ? named + "… (" + lines.size() + ")" : named;
    }
}
