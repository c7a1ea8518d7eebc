package org.songngu.suggestion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Quotation marks: where the segment writes others than the memory's source did, its target gets them too.
final class QuoteMarks {

    private static final String MARKS = "\"“”„«»‘’‹›";

    private QuoteMarks() {}

    /// A repaired target with the segment's quotation marks.
    ///
    /// @param before the memory's source
    /// @param after  the segment's source
    /// @param so     what was repaired so far
    static MatchRepair.Repaired repaired(String before, String after, MatchRepair.Repaired so) {
        Map<Character, Character> changed = changed(marks(before), marks(after));
        StringBuilder text = new StringBuilder(so.text());
        List<Repair> repairs = new ArrayList<>(so.repairs());
        for (int i = 0; i < text.length(); i++) {
            Character mark = changed.get(text.charAt(i));
            // an apostrophe is no quotation mark: `Vietnam’s`
            if (mark != null && !isInWord(so.text(), i)) {
                repairs.add(new Repair(String.valueOf(text.charAt(i)), mark.toString()));
                text.setCharAt(i, mark);
            }
        }
        return repairs.size() == so.repairs().size()
                ? so
                : new MatchRepair.Repaired(text.toString(), List.copyOf(repairs), so.source());
    }

    private static String marks(String text) {
        StringBuilder marks = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (MARKS.indexOf(text.charAt(i)) >= 0 && !isInWord(text, i)) {
                marks.append(text.charAt(i));
            }
        }
        return marks.toString();
    }

    private static boolean isInWord(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    // Straight marks become curly ones in pairs, so one mark that would become two is left alone.
    private static Map<Character, Character> changed(String old, String now) {
        Map<Character, Character> changed = new LinkedHashMap<>();
        if (old.length() != now.length()) {
            return changed;
        }
        for (int i = 0; i < old.length(); i++) {
            Character known = changed.putIfAbsent(old.charAt(i), now.charAt(i));
            if (known != null && known != now.charAt(i)) {
                return Map.of();
            }
        }
        changed.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
        return changed;
    }
}
