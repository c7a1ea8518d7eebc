package org.songngu.memory;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.songngu.text.MatchKey;
import org.songngu.text.Span;
import org.songngu.text.Token;
import org.songngu.text.Tokens;

/// Features.md §5.2 written down a second time, as plainly as can be and with nothing of the index in it: compares a
/// query with every unit. What it says is right.
final class BruteForce {

    private final Instant now;
    private final Map<String, Known> known = new HashMap<>();

    /// A text's keys and tokens, worked out once.
    private record Known(String key, String cased, List<Token> tokens, int total) {}

    BruteForce(Instant now) {
        this.now = now;
    }

    record Scored(
            long id, int similarity, int percent, MatchKind kind, List<Penalty> penalties, TranslationUnit unit) {}

    List<Scored> find(MatchQuery query, List<TranslationUnit> units) {
        List<Token> wanted = known(query.text()).tokens();
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Scored> found = new ArrayList<>();
        Map<String, Set<String>> targetsOfSource = new HashMap<>();
        for (TranslationUnit unit : units) {
            boolean asked = query.memories().isEmpty() || query.memories().containsKey(unit.memory());
            if (asked) {
                targetsOfSource
                        .computeIfAbsent(known(source(unit, query)).key(), fresh -> new HashSet<>())
                        .add(known(target(unit, query)).key());
            }
        }
        for (TranslationUnit unit : units) {
            if (!query.memories().isEmpty() && !query.memories().containsKey(unit.memory())) {
                continue;
            }
            int similarity = similarity(query.text(), source(unit, query));
            if (similarity < query.minimumPercent()) {
                continue;
            }
            MatchKind kind = kind(query, unit, similarity);
            int shown = kind == MatchKind.DOUBLE_CONTEXT ? 102 : kind == MatchKind.CONTEXT ? 101 : similarity;
            int targets = targetsOfSource
                    .getOrDefault(known(source(unit, query)).key(), Set.of())
                    .size();
            List<Penalty> penalties = penalties(query, unit, targets);
            int percent = shown
                    - Math.min(15, penalties.stream().mapToInt(Penalty::percent).sum());
            found.add(new Scored(unit.id().value(), shown, percent, kind, penalties, unit));
        }
        found.sort(Comparator.comparingInt((Scored scored) -> -scored.percent())
                .thenComparing(scored -> -scored.unit().unit().trust().ordinal())
                .thenComparing(scored -> scored.unit().unit().origin().at(), Comparator.reverseOrder())
                .thenComparing(Scored::id));
        return found.subList(0, Math.min(found.size(), query.limit()));
    }

    int similarity(String query, String source) {
        Known some = known(query);
        Known other = known(source);
        if (some.key().equals(other.key())) {
            return some.cased().equals(other.cased()) ? 100 : 99;
        }
        int heavier = Math.max(some.total(), other.total());
        if (heavier == 0) {
            return 0;
        }
        return Math.min(99, Math.floorDiv(100 * (heavier - distance(some.tokens(), other.tokens())), heavier));
    }

    private Known known(String text) {
        return known.computeIfAbsent(
                text,
                fresh -> new Known(
                        MatchKey.of(fresh) + places(fresh),
                        MatchKey.keepingCase(fresh) + places(fresh),
                        withCodes(fresh),
                        total(withCodes(fresh))));
    }

    private static final Pattern CODE = Pattern.compile("⟨(/?)([1-9][0-9]*)(/?)⟩");

    /// The words, and behind them the codes by their kinds, each half a word.
    private static List<Token> withCodes(String text) {
        List<Token> tokens = new ArrayList<>(tokens(CODE.matcher(text).replaceAll("")));
        CODE.matcher(text)
                .results()
                .forEach(code -> tokens.add(
                        new Token(Token.Kind.NUMBER, "code " + code.group(1) + "-" + code.group(3), new Span(0, 0))));
        return tokens;
    }

    /// Which codes stand behind how many words.
    private static String places(String text) {
        StringBuilder places = new StringBuilder();
        List<String> numbers = new ArrayList<>();
        CODE.matcher(text).results().forEach(code -> {
            if (!numbers.contains(code.group(2))) {
                numbers.add(code.group(2));
            }
            String before = CODE.matcher(text.substring(0, code.start())).replaceAll("");
            places.append(code.group(1))
                    .append(numbers.indexOf(code.group(2)))
                    .append(code.group(3))
                    .append('@')
                    .append(tokens(before).size())
                    .append(' ');
        });
        return places.toString();
    }

    private MatchKind kind(MatchQuery query, TranslationUnit unit, int similarity) {
        if (!known(query.text()).key().equals(known(source(unit, query)).key())) {
            return MatchKind.FUZZY;
        }
        if (similarity < 100 || !unit.unit().pair().equals(query.pair())) {
            return MatchKind.EXACT;
        }
        boolean previous = sameNeighbour(query.previous(), unit.unit().previous());
        boolean next = sameNeighbour(query.next(), unit.unit().next());
        return previous && next ? MatchKind.DOUBLE_CONTEXT : previous || next ? MatchKind.CONTEXT : MatchKind.EXACT;
    }

    private boolean sameNeighbour(String some, String other) {
        return !known(some).tokens().isEmpty()
                && known(some).key().equals(known(other).key());
    }

    private List<Penalty> penalties(MatchQuery query, TranslationUnit unit, int targets) {
        List<Penalty> penalties = new ArrayList<>();
        if (targets > 1) {
            penalties.add(new Penalty(Penalty.Reason.MULTIPLE_TARGETS, 1));
        }
        String style = unit.unit().origin().houseStyle();
        if (!style.isEmpty() && !query.houseStyle().isEmpty() && !style.equals(query.houseStyle())) {
            penalties.add(new Penalty(Penalty.Reason.OTHER_HOUSE_STYLE, 1));
        }
        boolean imported = unit.unit().trust() == Trust.IMPORTED;
        if (!imported && unit.unit().trust() != Trust.APPROVED) {
            penalties.add(new Penalty(Penalty.Reason.UNAPPROVED, 2));
        }
        int taken = query.memories().isEmpty() ? 0 : query.memories().get(unit.memory());
        if (taken > 0) {
            penalties.add(new Penalty(Penalty.Reason.OTHER_MEMORY, taken));
        }
        if (imported) {
            penalties.add(new Penalty(Penalty.Reason.IMPORTED, 3));
        }
        Instant at = unit.unit().origin().at();
        if (!at.equals(Instant.EPOCH)
                && at.isBefore(now.atOffset(ZoneOffset.UTC).minusYears(5).toInstant())) {
            penalties.add(new Penalty(Penalty.Reason.OLD, 1));
        }
        return penalties;
    }

    private static String source(TranslationUnit unit, MatchQuery query) {
        return unit.unit().pair().source() == query.pair().source()
                ? unit.unit().source()
                : unit.unit().target();
    }

    private static String target(TranslationUnit unit, MatchQuery query) {
        return unit.unit().pair().source() == query.pair().source()
                ? unit.unit().target()
                : unit.unit().source();
    }

    static List<Token> tokens(String text) {
        return Tokens.of(MatchKey.of(text));
    }

    private static int weight(Token token) {
        return switch (token.kind()) {
            case WORD -> 4;
            case NUMBER -> 2;
            case PUNCTUATION -> 1;
        };
    }

    private static int total(List<Token> tokens) {
        return tokens.stream().mapToInt(BruteForce::weight).sum();
    }

    static int distance(List<Token> some, List<Token> others) {
        int[][] costs = new int[some.size() + 1][others.size() + 1];
        for (int i = 0; i <= some.size(); i++) {
            for (int j = 0; j <= others.size(); j++) {
                if (i == 0 && j == 0) {
                    continue;
                }
                int best = Integer.MAX_VALUE;
                if (i > 0) {
                    best = costs[i - 1][j] + weight(some.get(i - 1));
                }
                if (j > 0) {
                    best = Math.min(best, costs[i][j - 1] + weight(others.get(j - 1)));
                }
                if (i > 0 && j > 0) {
                    Token a = some.get(i - 1);
                    Token b = others.get(j - 1);
                    int change = a.key().equals(b.key()) ? 0 : Math.max(weight(a), weight(b));
                    best = Math.min(best, costs[i - 1][j - 1] + change);
                }
                costs[i][j] = best;
            }
        }
        return costs[some.size()][others.size()];
    }
}
