package org.songngu.suggestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.songngu.memory.Match;
import org.songngu.text.InlineCode;
import org.songngu.text.InlineText;
import org.songngu.text.MatchKey;
import org.songngu.text.Token;
import org.songngu.text.Tokens;

/// The inline codes of a match made those of the segment.
///
/// A code of the match answers the one of the segment that holds the same words, or stands behind the same word; of
/// those that are left, each answers the next of its kind as long as both sides have equally many. What answers
/// nothing is left out of the target: the segment's document has no such code.
final class MatchCodes {

    private final InlineText source;
    private final InlineText segment;
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private boolean exact = true;

    private MatchCodes(InlineText source, InlineText segment) {
        this.source = source;
        this.segment = segment;
    }

    /// How the codes of a match answer those of a segment.
    ///
    /// @param source  the match's source
    /// @param segment the segment's source
    static MatchCodes of(String source, String segment) {
        MatchCodes codes = new MatchCodes(InlineText.of(source), InlineText.of(segment));
        codes.answer();
        return codes;
    }

    /// A match as it reads without codes.
    static Match plain(Match match) {
        String source = InlineText.plainOf(match.source());
        String target = InlineText.plainOf(match.target());
        return new Match(match.unit(), source, target, match.kind(), match.score(), match.notes(), match.critical());
    }

    /// Whether every code of either side has its answer in the same place.
    boolean areSame() {
        return exact;
    }

    /// A target for the segment.
    ///
    /// @param stored the match's target with its codes
    /// @param text   the same without codes, with what was repaired in it
    String target(String stored, String text) {
        if (stored.indexOf(InlineText.LEFT) < 0) {
            return text;
        }
        InlineText coded = InlineText.of(stored).rewritten(text);
        List<InlineCode> kept = coded.codes().stream()
                .filter(code -> numbers.containsKey(code.number()))
                .map(code -> code.numbered(numbers.getOrDefault(code.number(), 0)))
                .toList();
        return new InlineText(coded.plain(), kept).written();
    }

    private void answer() {
        List<Piece> own = pieces(source);
        List<Piece> wanted = pieces(segment);
        Set<Integer> taken = new HashSet<>();
        for (Piece piece : own) {
            wanted.stream()
                    .filter(other -> !taken.contains(other.number()) && other.isLike(piece))
                    .findFirst()
                    .ifPresent(other -> pair(piece, other, taken));
        }
        for (String kind : own.stream().map(Piece::kind).distinct().toList()) {
            List<Piece> left = of(own, kind, numbers.keySet());
            List<Piece> open = of(wanted, kind, taken);
            exact &= left.isEmpty();
            for (int i = 0; i < left.size() && left.size() == open.size(); i++) {
                pair(left.get(i), open.get(i), taken);
            }
        }
        exact &= taken.size() == wanted.size() && numbers.size() == own.size();
    }

    private void pair(Piece piece, Piece other, Set<Integer> taken) {
        numbers.put(piece.number(), other.number());
        taken.add(other.number());
    }

    private static List<Piece> of(List<Piece> pieces, String kind, Set<Integer> without) {
        return pieces.stream()
                .filter(piece -> piece.kind().equals(kind) && !without.contains(piece.number()))
                .toList();
    }

    /// A pair of codes, or a single one.
    ///
    /// @param number its number
    /// @param kind   its codes without the number
    /// @param words  what it holds or stands behind, as a key
    private record Piece(int number, String kind, String words) {

        boolean isLike(Piece other) {
            return kind.equals(other.kind) && words.equals(other.words);
        }
    }

    private static List<Piece> pieces(InlineText text) {
        List<Piece> pieces = new ArrayList<>();
        for (int number : text.numbers()) {
            List<InlineCode> codes = text.codes().stream()
                    .filter(code -> code.number() == number)
                    .toList();
            StringBuilder kind = new StringBuilder();
            codes.forEach(code -> kind.append(code.getClass().getSimpleName()));
            pieces.add(new Piece(number, kind.toString(), words(text, codes)));
        }
        return pieces;
    }

    private static String words(InlineText text, List<InlineCode> codes) {
        if (codes.size() == 2) {
            return MatchKey.of(text.plain()
                    .substring(codes.getFirst().at(), codes.getLast().at()));
        }
        List<Token> before =
                Tokens.of(text.plain().substring(0, codes.getFirst().at()));
        return before.isEmpty() ? "" : before.getLast().key();
    }
}
