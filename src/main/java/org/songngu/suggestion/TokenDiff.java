package org.songngu.suggestion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.songngu.text.Token;
import org.songngu.text.Tokens;

/// The difference between a memory's source and a segment's source on whole tokens.
final class TokenDiff {

    // Beyond this many cells the diff is one replacement: nobody reads a diff of two 3,000-word texts.
    private static final int MOST_CELLS = 4_000_000;

    private final String before;
    private final String after;
    private final List<Token> old;
    private final List<Token> now;

    private TokenDiff(String before, String after) {
        this.before = before;
        this.after = after;
        this.old = Tokens.of(before);
        this.now = Tokens.of(after);
    }

    /// The parts in reading order; the `SAME` and `ADDED` parts joined are `after`. Tokens that differ only in case or
    /// spelling are `SAME`, written as the segment writes them.
    ///
    /// @param before the memory's text
    /// @param after  the segment's text
    static List<DiffPart> of(String before, String after) {
        return new TokenDiff(before, after).parts();
    }

    private List<DiffPart> parts() {
        if ((long) old.size() * now.size() > MOST_CELLS) {
            return List.of(new DiffPart(DiffPart.Kind.REMOVED, before), new DiffPart(DiffPart.Kind.ADDED, after));
        }
        List<DiffPart> steps = steps(common());
        List<DiffPart> parts = new ArrayList<>();
        for (DiffPart step : steps) {
            DiffPart last = parts.isEmpty() ? null : parts.getLast();
            if (last != null && last.kind() == step.kind()) {
                parts.set(parts.size() - 1, new DiffPart(step.kind(), last.text() + step.text()));
            } else {
                parts.add(step);
            }
        }
        return parts;
    }

    // Length of the longest common subsequence of every pair of endings.
    private int[][] common() {
        int[][] lengths = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                lengths[i][j] = old.get(i).key().equals(now.get(j).key())
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    private List<DiffPart> steps(int[][] lengths) {
        List<DiffPart> steps = new ArrayList<>();
        List<DiffPart> added = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            boolean same = i < old.size()
                    && j < now.size()
                    && old.get(i).key().equals(now.get(j).key());
            if (same) {
                steps.addAll(added);
                added.clear();
                steps.add(new DiffPart(DiffPart.Kind.SAME, withSpace(after, now, j)));
                i++;
                j++;
            } else if (j >= now.size() || (i < old.size() && lengths[i + 1][j] >= lengths[i][j + 1])) {
                steps.add(new DiffPart(DiffPart.Kind.REMOVED, spaceBefore(i, steps) + withSpace(before, old, i++)));
            } else {
                // what was added is shown behind what it replaced
                added.add(new DiffPart(DiffPart.Kind.ADDED, withSpace(after, now, j++)));
            }
        }
        steps.addAll(added);
        return Collections.unmodifiableList(steps);
    }

    private static String withSpace(String text, List<Token> tokens, int index) {
        int end = index + 1 < tokens.size() ? tokens.get(index + 1).span().start() : text.length();
        return text.substring(index == 0 ? 0 : tokens.get(index).span().start(), end);
    }

    // What was removed behind the segment's last word would stick to it: `mới` + `nhất` is not `mớinhất`.
    private String spaceBefore(int index, List<DiffPart> steps) {
        if (index == 0 || steps.isEmpty() || steps.getLast().kind() == DiffPart.Kind.REMOVED) {
            return "";
        }
        String last = steps.getLast().text();
        return Character.isWhitespace(last.charAt(last.length() - 1))
                ? ""
                : before.substring(
                        old.get(index - 1).span().end(), old.get(index).span().start());
    }
}
