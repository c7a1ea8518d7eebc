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

    /// The assembled target; empty when a word or figure is left over, two pieces touch, or no term is in it.
    ///
    /// @param source the segment
    /// @param found  what was recognised in it
    static Optional<String> of(String source, Recognized found) {
        List<Piece> pieces = new ArrayList<>();
        // The longest first: hits may cross each other, and the shorter one then leaves a word uncovered.
        found.lit().stream()
                .filter(hit -> !hit.targets().isEmpty())
                .sorted(Comparator.comparingInt((TermHit hit) -> hit.span().length())
                        .reversed())
                .forEach(hit -> addFree(
                        pieces, new Piece(hit.span(), hit.targets().getFirst().text())));
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        for (Conversion value : found.values()) {
            addFree(pieces, new Piece(value.placeable().span(), value.forms().getFirst()));
        }
        pieces.sort(Comparator.comparing(Piece::span));
        return join(source, pieces);
    }

    private static void addFree(List<Piece> pieces, Piece piece) {
        if (pieces.stream().noneMatch(other -> other.span().overlaps(piece.span()))) {
            pieces.add(piece);
        }
    }

    private static Optional<String> join(String source, List<Piece> pieces) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Piece piece : pieces) {
            String between = source.substring(at, piece.span().start());
            if (hasWord(between) || (at > 0 && Tokens.of(between).isEmpty())) {
                return Optional.empty();
            }
            out.append(between).append(piece.text());
            at = piece.span().end();
        }
        String rest = source.substring(at);
        return hasWord(rest)
                ? Optional.empty()
                : Optional.of(Capitals.like(source, out.append(rest).toString()));
    }

    private static boolean hasWord(String text) {
        return Tokens.of(text).stream().anyMatch(token -> token.kind() != Token.Kind.PUNCTUATION);
    }
}
