package org.songngu.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where the codes of a text go when its words were changed by somebody who did not see them: beside the characters
/// that they stood beside, as far as those are still there.
final class CodePlaces {

    // Beyond this many cells of the comparison the middle is one replacement.
    private static final int MOST_CELLS = 4_000_000;

    private final String before;
    private final String after;
    /// For each character of the old text its place in the new one, -1 for one that went.
    private final int[] places;

    private CodePlaces(String before, String after) {
        this.before = before;
        this.after = after;
        this.places = new int[before.length()];
        align();
    }

    static List<InlineCode> moved(InlineText text, String after) {
        CodePlaces places = new CodePlaces(text.plain(), after);
        List<InlineCode> moved = new ArrayList<>(text.codes().size());
        int last = 0;
        for (InlineCode code : text.codes()) {
            last = Math.max(
                    last, code instanceof InlineCode.Opening ? places.before(code.at()) : places.behind(code.at()));
            moved.add(code.movedTo(last));
        }
        return moved;
    }

    // An opening stands before what it holds, whatever was put in before that.
    private int before(int at) {
        for (int i = at; i < places.length; i++) {
            if (places[i] >= 0) {
                return i == at ? places[i] : Math.min(places[i], behind(at));
            }
        }
        return at == places.length ? after.length() : behind(at);
    }

    private int behind(int at) {
        if (at == places.length) {
            return after.length();
        }
        for (int i = at - 1; i >= 0; i--) {
            if (places[i] >= 0) {
                return places[i] + 1;
            }
        }
        return 0;
    }

    private void align() {
        int most = Math.min(before.length(), after.length());
        int head = 0;
        while (head < most && isSame(before.charAt(head), after.charAt(head))) {
            places[head] = head;
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && isSame(before.charAt(before.length() - 1 - tail), after.charAt(after.length() - 1 - tail))) {
            tail++;
            places[before.length() - tail] = after.length() - tail;
        }
        alignMiddle(head, before.length() - tail, after.length() - tail);
    }

    // Capitals of the same words are the same words.
    private static boolean isSame(char one, char other) {
        return one == other || Character.toLowerCase(one) == Character.toLowerCase(other);
    }

    private void alignMiddle(int start, int oldEnd, int newEnd) {
        int rows = oldEnd - start;
        int columns = newEnd - start;
        Arrays.fill(places, start, oldEnd, -1);
        if ((long) rows * columns > MOST_CELLS) {
            return;
        }
        int[][] common = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                common[i][j] = isSame(before.charAt(start + i), after.charAt(start + j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (isSame(before.charAt(start + i), after.charAt(start + j))) {
                places[start + i++] = start + j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
