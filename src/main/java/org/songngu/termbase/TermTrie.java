package org.songngu.termbase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.songngu.text.Language;
import org.songngu.text.MatchKey;
import org.songngu.text.Token;
import org.songngu.text.Tokens;

/// All terms of one language as a trie over match-key tokens, its edges in one hash table of primitive arrays.
///
/// Dashes and quotation marks are soft: where the term has one the text may have it or not (`Mác - Lênin`, `Mác–Lênin`,
/// `Mác Lênin`; `ngoại giao "cây tre"`), where the term has none the text may have none. `Lê-nin` for `Lênin` is
/// another
/// syllable count and has to be a term of its own. Every other mark (comma, full stop, slash) counts as a syllable.
/// Built once, then only read.
final class TermTrie {

    /// Longest term, in tokens: each soft place needs a bit.
    static final int MOST_TOKENS = 60;

    private static final Set<String> SENTENCE_ENDS = Set.of(".", "!", "?", ":", "…", "...");
    private static final int ROOT = 0;
    private static final int NONE = -1;
    private static final int[] NO_IDS = {};

    private final Language language;
    private final Map<String, Integer> vocabulary = new HashMap<>();
    // the same as arrays of one, so that recognising makes none
    private final Map<String, int[]> single = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    // edge and child side by side: one step is one cache line
    private long[] edges = new long[1 << 11];
    private int edgeCount;
    // every place of a text asks the root, so its children need no hashing
    private int[] fromRoot = new int[1 << 8];
    private int[] firstEntry = new int[1 << 8];
    private int nodeCount = 1;

    TermTrie(Language language) {
        this.language = language;
        Arrays.fill(firstEntry, NONE);
        Arrays.fill(fromRoot, NONE);
    }

    /// One term in the trie.
    ///
    /// @param concept what it means
    /// @param term    the term
    /// @param soft    bit k is set where a soft mark may stand after k hard tokens
    /// @param next    the next entry at the same node, or -1
    record Entry(Concept concept, Term term, long soft, int next) {}

    /// Terms seen in a text.
    ///
    /// @param from  first token
    /// @param to    the token after the last
    /// @param entry which term
    record Found(int from, int to, Entry entry) {}

    /// Adds a term that has no refusal.
    void add(Concept concept, Term term) {
        int node = ROOT;
        int hard = 0;
        long soft = 0;
        List<Integer> pending = new ArrayList<>();
        for (Token token : Tokens.of(term.text())) {
            if (isSoft(token)) {
                pending.add(idOf(token.key()));
                soft |= 1L << hard;
                continue;
            }
            int id = idOf(
                    language == Language.EN && token.kind() == Token.Kind.WORD
                            ? EnglishForms.singular(token.key())
                            : token.key());
            int child = childOrNew(node, id);
            link(walkSoft(node, pending), id, child);
            pending.clear();
            node = child;
            hard++;
        }
        enter(node, concept, term, soft);
        if (!pending.isEmpty()) {
            enter(walkSoft(node, pending), concept, term, soft);
        }
    }

    int size() {
        return entries.size();
    }

    /// Every term at every place of a text, in no useful order.
    ///
    /// @param text   the text
    /// @param tokens its tokens
    List<Found> find(String text, List<Token> tokens) {
        List<Found> found = new ArrayList<>();
        int[][] ids = ids(text, tokens);
        for (int from = 0; from < ids.length; from++) {
            if (ids[from].length > 0) {
                descend(new Walk(text, tokens, ids, from, found), ROOT, from, 0, 0L);
            }
        }
        return found;
    }

    /// What stays the same while one start is walked.
    private record Walk(String text, List<Token> tokens, int[][] ids, int from, List<Found> found) {}

    // A loop while there is one way on, which is always in Vietnamese; English word forms branch.
    private void descend(Walk walk, int start, int first, int hardBefore, long takenBefore) {
        int node = start;
        int hard = hardBefore;
        long taken = takenBefore;
        for (int at = first; ; at++) {
            if (hard > 0 && firstEntry[node] != NONE) {
                collect(walk, node, at, taken);
            }
            int[] ids = at == walk.ids().length ? NO_IDS : walk.ids()[at];
            if (ids.length == 0) {
                return;
            }
            boolean soft = isSoft(walk.tokens().get(at));
            long takenAfter = soft ? taken | 1L << hard : taken;
            int hardAfter = soft ? hard : hard + 1;
            for (int i = 1; i < ids.length; i++) {
                int branch = child(node, ids[i]);
                if (branch != NONE) {
                    descend(walk, branch, at + 1, hardAfter, takenAfter);
                }
            }
            node = child(node, ids[0]);
            if (node == NONE) {
                return;
            }
            hard = hardAfter;
            taken = takenAfter;
        }
    }

    private void collect(Walk walk, int node, int to, long taken) {
        for (int e = firstEntry[node]; e != NONE; e = entries.get(e).next()) {
            Entry entry = entries.get(e);
            if ((taken & ~entry.soft()) == 0 && hasRightCase(walk, to, entry.term())) {
                walk.found().add(new Found(walk.from(), to, entry));
            }
        }
    }

    private static boolean hasRightCase(Walk walk, int to, Term term) {
        if (!term.isCaseSensitive()) {
            return true;
        }
        int start = walk.tokens().get(walk.from()).span().start();
        String raw =
                walk.text().substring(start, walk.tokens().get(to - 1).span().end());
        if (raw.equals(term.text())) {
            return true;
        }
        String wanted = letters(term.text());
        String seen = letters(raw);
        if (wanted.equals(seen)) {
            return true;
        }
        // «tỉnh» opens a sentence as «Tỉnh»
        return startsSentence(walk.tokens(), walk.from())
                && !seen.isEmpty()
                && wanted.equals(
                        seen.substring(0, 1).toLowerCase(term.language().locale()) + seen.substring(1));
    }

    private static String letters(String text) {
        String key = MatchKey.keepingCase(text);
        StringBuilder letters = new StringBuilder(key.length());
        for (Token token : Tokens.of(key)) {
            if (!isSoft(token)) {
                letters.append(token.span().of(key)).append(' ');
            }
        }
        return letters.toString();
    }

    private static boolean startsSentence(List<Token> tokens, int at) {
        int before = at - 1;
        while (before >= 0 && isSoft(tokens.get(before))) {
            before--;
        }
        return before < 0 || SENTENCE_ENDS.contains(tokens.get(before).key());
    }

    private int[][] ids(String text, List<Token> tokens) {
        int[][] ids = new int[tokens.size()][];
        for (int i = 0; i < ids.length; i++) {
            Token token = tokens.get(i);
            if (language == Language.EN && token.kind() == Token.Kind.WORD) {
                boolean name =
                        i > 0 && Character.isUpperCase(text.charAt(token.span().start()));
                ids[i] = EnglishForms.bases(token.key(), !name).stream()
                        .mapToInt(base -> vocabulary.getOrDefault(base, NONE))
                        .filter(id -> id != NONE)
                        .distinct()
                        .toArray();
            } else {
                int[] known = single.get(token.key());
                ids[i] = known == null ? NO_IDS : known;
            }
        }
        return ids;
    }

    private static boolean isSoft(Token token) {
        return token.kind() == Token.Kind.PUNCTUATION
                && (token.key().equals("-")
                        || token.key().equals("\"")
                        || token.key().equals("'"));
    }

    private int idOf(String key) {
        return vocabulary.computeIfAbsent(key, unseen -> {
            single.put(key, new int[] {vocabulary.size()});
            return vocabulary.size();
        });
    }

    private int walkSoft(int node, List<Integer> softIds) {
        int at = node;
        for (int id : softIds) {
            at = childOrNew(at, id);
        }
        return at;
    }

    private void enter(int node, Concept concept, Term term, long soft) {
        entries.add(new Entry(concept, term, soft, firstEntry[node]));
        firstEntry[node] = entries.size() - 1;
    }

    private int childOrNew(int node, int id) {
        int child = child(node, id);
        if (child != NONE) {
            return child;
        }
        if (nodeCount == firstEntry.length) {
            firstEntry = Arrays.copyOf(firstEntry, 2 * nodeCount);
            Arrays.fill(firstEntry, nodeCount, 2 * nodeCount, NONE);
        }
        link(node, id, nodeCount);
        return nodeCount++;
    }

    private int child(int node, int id) {
        return node == ROOT ? (id < fromRoot.length ? fromRoot[id] : NONE) : childBelow(node, id);
    }

    private int childBelow(int node, int id) {
        long edge = edge(node, id);
        int slot = slot(edge, edges.length);
        while (edges[slot] != 0) {
            if (edges[slot] == edge) {
                return (int) edges[slot + 1];
            }
            slot = slot + 2 & edges.length - 1;
        }
        return NONE;
    }

    private void link(int node, int id, int child) {
        if (child(node, id) != NONE) {
            return;
        }
        if (node == ROOT) {
            if (id >= fromRoot.length) {
                int known = fromRoot.length;
                fromRoot = Arrays.copyOf(fromRoot, 2 * id);
                Arrays.fill(fromRoot, known, fromRoot.length, NONE);
            }
            fromRoot[id] = child;
            return;
        }
        if (4 * edgeCount > edges.length) {
            grow();
        }
        place(edge(node, id), child);
        edgeCount++;
    }

    private void grow() {
        long[] old = edges;
        edges = new long[2 * old.length];
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != 0) {
                place(old[i], (int) old[i + 1]);
            }
        }
    }

    private void place(long edge, int child) {
        int slot = slot(edge, edges.length);
        while (edges[slot] != 0) {
            slot = slot + 2 & edges.length - 1;
        }
        edges[slot] = edge;
        edges[slot + 1] = child;
    }

    // Never 0, which means an empty slot.
    private static long edge(int node, int id) {
        return ((long) node << 32 | id) + 1;
    }

    private static int slot(long edge, int capacity) {
        long mixed = edge * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & capacity - 2;
    }
}
