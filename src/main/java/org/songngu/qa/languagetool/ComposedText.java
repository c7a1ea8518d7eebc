package org.songngu.qa.languagetool;

import java.text.Normalizer;
import org.songngu.text.Span;

/// A text in NFC, for the rules, with the way back to the text as it is stored.
///
/// @param stored   as stored, perhaps NFD
/// @param text     NFC
/// @param places   for each place in `text`, the one in `stored`; one more than characters
record ComposedText(String stored, String text, int[] places) {

    /// Composes a text.
    static ComposedText of(String stored) {
        StringBuilder text = new StringBuilder(stored.length());
        int[] places = new int[stored.length() * 3 + 1];
        int at = 0;
        while (at < stored.length()) {
            int end = at + Character.charCount(stored.codePointAt(at));
            while (end < stored.length() && Character.getType(stored.charAt(end)) == Character.NON_SPACING_MARK) {
                end++;
            }
            String composed = Normalizer.normalize(stored.substring(at, end), Normalizer.Form.NFC);
            for (int i = 0; i < composed.length(); i++) {
                places[text.length() + i] = at;
            }
            text.append(composed);
            places[text.length()] = end;
            at = end;
        }
        return new ComposedText(stored, text.toString(), places);
    }

    /// Where a part of the composed text is stored.
    Span stored(int from, int to) {
        return new Span(places[from], places[to]);
    }
}
