package org.songngu.workbench;

import java.util.ArrayList;
import java.util.List;

/// Where an article is cut so that everybody has about as many words.
final class EvenShares {

    // A paragraph's end further than this part of a share from the even cut makes the shares too uneven.
    private static final double NEAR = 0.35;

    /// A segment as the cut sees it.
    ///
    /// @param paragraph its paragraph
    /// @param words     its syllables or words
    record Piece(int paragraph, int words) {}

    private EvenShares() {}

    /// Cuts between pieces. Every share has at least one piece.
    ///
    /// @param pieces in the order of the article
    /// @param shares how many, at most as many as pieces
    /// @return the number of pieces in each share
    static List<Integer> of(List<Piece> pieces, int shares) {
        double[] before = new double[pieces.size() + 1];
        for (int i = 0; i < pieces.size(); i++) {
            // A segment without words is work, too.
            before[i + 1] = before[i] + Math.max(1, pieces.get(i).words());
        }
        double share = before[pieces.size()] / shares;
        List<Integer> sizes = new ArrayList<>();
        int from = 0;
        for (int left = shares; left > 1; left--) {
            double wanted = share * (shares - left + 1);
            int cut = nearest(pieces, before, from + 1, pieces.size() - left + 1, wanted, share * NEAR);
            sizes.add(cut - from);
            from = cut;
        }
        sizes.add(pieces.size() - from);
        return sizes;
    }

    private static int nearest(List<Piece> pieces, double[] before, int first, int last, double wanted, double near) {
        int cut = first;
        int atParagraph = -1;
        for (int i = first; i <= last; i++) {
            if (Math.abs(before[i] - wanted) < Math.abs(before[cut] - wanted)) {
                cut = i;
            }
            boolean ends = pieces.get(i - 1).paragraph() != pieces.get(i).paragraph();
            if (ends && (atParagraph < 0 || Math.abs(before[i] - wanted) < Math.abs(before[atParagraph] - wanted))) {
                atParagraph = i;
            }
        }
        return atParagraph >= 0 && Math.abs(before[atParagraph] - wanted) <= near ? atParagraph : cut;
    }
}
