package org.songngu.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.songngu.placeable.Conversion;
import org.songngu.termbase.TermHit;
import org.songngu.text.Span;
import org.songngu.text.Token;
import org.songngu.text.Tokens;

/// Puts a short segment together when terms and values cover all of it: `Ảnh: TTXVN` → `Photo: VNA`.
///
/// Two pieces side by side would need a word order that nobody here knows, so pieces must be parted by punctuation.
final class Assembly {

    private Assembly() {}

    private record Piece(Span span, String text) {}

    static Optional<String> of(String source, List<TermHit> terms, List<Conversion> values) {
        List<Piece> pieces = pieces(terms, values);
        if (pieces.isEmpty() || terms.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            String between = source.substring(at, piece.span().start());
            if (hasWord(between) || (i > 0 && !hasPunctuation(between))) {
                return Optional.empty();
            }
            out.append(between).append(piece.text());
            at = piece.span().end();
        }
        String rest = source.substring(at);
        if (hasWord(rest)) {
            return Optional.empty();
        }
        return Optional.of(capital(source, out.append(rest).toString()));
    }

    private static List<Piece> pieces(List<TermHit> terms, List<Conversion> values) {
        List<Piece> pieces = new ArrayList<>();
        for (TermHit hit : terms) {
            if (!hit.nested() && !hit.expired() && !hit.targets().isEmpty()) {
                pieces.add(new Piece(hit.span(), hit.targets().getFirst().text()));
            }
        }
        for (Conversion value : values) {
            Span span = value.placeable().span();
            if (pieces.stream().noneMatch(piece -> piece.span().overlaps(span))) {
                pieces.add(new Piece(span, value.forms().getFirst()));
            }
        }
        pieces.sort(Comparator.comparing(Piece::span));
        return pieces;
    }

    private static boolean hasWord(String text) {
        return Tokens.of(text).stream().anyMatch(token -> token.kind() != Token.Kind.PUNCTUATION);
    }

    private static boolean hasPunctuation(String text) {
        return Tokens.of(text).stream().anyMatch(token -> token.kind() == Token.Kind.PUNCTUATION);
    }

    private static String capital(String source, String target) {
        boolean upper = !source.isEmpty() && Character.isUpperCase(source.codePointAt(0));
        if (!upper || target.isEmpty()) {
            return target;
        }
        int first = target.offsetByCodePoints(0, 1);
        return target.substring(0, first).toUpperCase(java.util.Locale.ROOT) + target.substring(first);
    }
}
