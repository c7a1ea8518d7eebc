package org.songngu.memory;

/// The weighted edit distance of the score (features.md §5.2), in quarter units: a token costs its weight to add or to
/// drop; changing one token into another costs the heavier of the two.
final class WeightedDistance {

    private int[] row = new int[64];

    /// The distance of two token sequences, or any number above `limit` when it is greater than that.
    ///
    /// @param query tokens of the query
    /// @param units array that holds the other text's tokens
    /// @param start first of them
    /// @param end   the one after the last
    /// @param limit the greatest distance of interest
    int of(int[] query, int[] units, int start, int end, int limit) {
        // Equal ends cost nothing in the cheapest alignment: most of a good match falls away here.
        int from = 0;
        int to = query.length;
        int first = start;
        int last = end;
        while (from < to && first < last && query[from] == units[first]) {
            from++;
            first++;
        }
        while (from < to && first < last && query[to - 1] == units[last - 1]) {
            to--;
            last--;
        }
        return rest(query, from, to, units, first, last, limit);
    }

    private int rest(int[] query, int from, int to, int[] units, int first, int last, int limit) {
        int width = last - first;
        if (row.length <= width) {
            row = new int[width * 2 + 1];
        }
        int[] costs = row;
        costs[0] = 0;
        for (int j = 1; j <= width; j++) {
            costs[j] = costs[j - 1] + TokenDictionary.weight(units[first + j - 1]);
        }
        for (int i = from; i < to; i++) {
            int token = query[i];
            int weight = TokenDictionary.weight(token);
            int diagonal = costs[0];
            int left = diagonal + weight;
            costs[0] = left;
            int least = left;
            for (int j = 1; j <= width; j++) {
                int other = units[first + j - 1];
                int above = costs[j];
                if (other == token) {
                    left = diagonal;
                } else {
                    int otherWeight = TokenDictionary.weight(other);
                    left = Math.min(
                            diagonal + Math.max(weight, otherWeight), Math.min(above + weight, left + otherWeight));
                }
                diagonal = above;
                costs[j] = left;
                least = Math.min(least, left);
            }
            if (least > limit) {
                return least;
            }
        }
        return costs[width];
    }
}
