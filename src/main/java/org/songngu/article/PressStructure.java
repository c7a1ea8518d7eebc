package org.songngu.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.songngu.text.MatchKey;

/// Finds the structure of a press article by evidence: where the headline stands, where the running text begins and
/// ends, what each line in and around it is. No site is known by name.
final class PressStructure {

    private static final int LONGEST_HEADING_WORDS = 22;
    private static final int LONGEST_HEADLINE_WORDS = 45;
    private static final int LONGEST_LEAD_WORDS = 140;
    private static final int SHORTEST_LEAD_WORDS = 10;
    private static final int LONGEST_BARE_CAPTION_WORDS = 45;
    private static final int LINKS_IN_A_BOX = 12;
    // The first article of a joint statement is no lead.
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}[.)]\\s");
    // "Tổng đài: +84 981 84 84 84"
    private static final Pattern ENDS_IN_A_NUMBER = Pattern.compile("\\d[\\d .-]{6,20}$");

    private final List<PressLine> lines;
    private final BlockKind[] kinds;
    private final @Nullable BlockReason[] reasons;
    private final Map<String, Integer> captions = new HashMap<>();
    private int headline;
    private int opening;
    private int end;

    private PressStructure(List<PressLine> lines) {
        this.lines = lines;
        this.kinds = new BlockKind[lines.size()];
        this.reasons = new BlockReason[lines.size()];
    }

    /// The blocks of an article, boilerplate included.
    ///
    /// @param paragraphs as read, in order
    static List<Block> blocksOf(List<Paragraph> paragraphs) {
        PressStructure structure =
                new PressStructure(paragraphs.stream().map(PressLine::of).toList());
        structure.find();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            blocks.add(new Block(
                    paragraph.line(),
                    structure.kinds[i],
                    paragraph.text(),
                    Optional.ofNullable(structure.reasons[i]),
                    paragraph.coded()));
        }
        return blocks;
    }

    private void find() {
        for (int i = 0; i < lines.size(); i++) {
            kinds[i] = BlockKind.BODY;
            boolean dateLine = lines.get(i).paragraph().reason().isEmpty() && isDateLine(lines.get(i));
            reasons[i] = dateLine
                    ? BlockReason.DATE_LINE
                    : Boilerplate.anywhere(lines.get(i)).orElse(null);
        }
        headline = Headline.find(lines, reasons);
        for (int i = 0; i < headline; i++) {
            if (reasons[i] == null) {
                reasons[i] = Boilerplate.outsideBody(lines.get(i)).orElse(BlockReason.NAVIGATION);
            }
        }
        if (headline >= 0) {
            kinds[headline] = BlockKind.HEADLINE;
        }
        opening = firstSubstantive(headline + 1);
        markRelated();
        end = lastSubstantive();
        markPictures();
        markHead();
        markBody();
        markTail();
        Interview.mark(lines, kinds, i -> i > headline && i <= end && reasons[i] == null && kinds[i] == BlockKind.BODY);
    }

    private static boolean isDateLine(PressLine line) {
        StringBuilder rest = new StringBuilder();
        if (line.key().isEmpty() || !DateFinder.isDateLine(line.key(), rest)) {
            return false;
        }
        boolean section = MenuWords.MENU.contains(rest.toString());
        boolean small = rest.toString().split(" ").length <= 4;
        return rest.isEmpty() || section || (small && !line.isSubstantive());
    }

    // Links follow the heading of a box until running text begins again; behind the end mark or a byline it does not.
    private void markRelated() {
        boolean ended = false;
        int box = 0;
        for (int i = Math.max(headline, 0) + 1; i < lines.size(); i++) {
            PressLine line = lines.get(i);
            boolean opens = reasons[i] == BlockReason.RELATED && Boilerplate.opensRelated(line);
            if (opens) {
                box = ended ? Integer.MAX_VALUE : LINKS_IN_A_BOX;
            } else if (box > 0 && !ended && line.isSubstantive() && !isLink(line)) {
                box = 0;
            } else if (box > 0) {
                box--;
                if (reasons[i] == null && !staysBehindLinks(line, ended)) {
                    reasons[i] = Boilerplate.outsideBody(line).orElse(BlockReason.RELATED);
                }
            } else if (reasons[i] == null && isLink(line) && !line.isSubstantive() && line.words() >= 3) {
                reasons[i] = BlockReason.RELATED;
            }
            ended = ended || isEndMark(line.text()) || (i > opening && closesArticle(i));
        }
    }

    private static boolean isLink(PressLine line) {
        return line.paragraph().hint() == Paragraph.Hint.LINK;
    }

    private static boolean staysBehindLinks(PressLine line, boolean ended) {
        return !ended && (Credits.isByline(line) || Credits.isCaption(line.text()) || Credits.isCredit(line.text()));
    }

    private static boolean isEndMark(String text) {
        return text.endsWith("./.") || text.endsWith(". /.") || text.endsWith("./");
    }

    // A byline closes an article if no running text follows before the first box of links or buttons.
    private boolean closesArticle(int at) {
        if (reasons[at] != null || !Credits.isByline(lines.get(at))) {
            return false;
        }
        return at + 1 >= lines.size() || reasons[at + 1] != null;
    }

    private int firstSubstantive(int from) {
        for (int i = from; i < lines.size(); i++) {
            if (reasons[i] == null && lines.get(i).isSubstantive() && !isPicture(i)) {
                return i;
            }
        }
        return lines.size();
    }

    private int lastSubstantive() {
        for (int i = lines.size() - 1; i > headline; i--) {
            PressLine line = lines.get(i);
            boolean text = reasons[i] == null
                    && line.isSubstantive()
                    && line.paragraph().hint() != Paragraph.Hint.OUTSIDE
                    && Boilerplate.outsideBody(line).isEmpty();
            if (text && !isPicture(i)) {
                return i;
            }
        }
        return headline;
    }

    private boolean isPicture(int i) {
        PressLine line = lines.get(i);
        return line.paragraph().hint() == Paragraph.Hint.CAPTION
                || Credits.isCredit(line.text())
                || Credits.isCaption(line.text())
                || Credits.isImageLabel(line.text(), new StringBuilder());
    }

    private void markPictures() {
        boolean behindLabel = false;
        for (int i = headline + 1; i < lines.size(); i++) {
            if (reasons[i] != null) {
                continue;
            }
            PressLine line = lines.get(i);
            StringBuilder base = new StringBuilder();
            boolean label = Credits.isImageLabel(line.text(), base);
            if (label && repeatsHeadline(base.toString())) {
                kinds[i] = BlockKind.CAPTION;
                reasons[i] = BlockReason.IMAGE_LABEL;
            } else if (Credits.isCredit(line.text())) {
                markCredit(i);
            } else if (label || isPicture(i) || (behindLabel && isBareCaption(line))) {
                markCaption(i);
            }
            behindLabel = reasons[i] == BlockReason.IMAGE_LABEL;
        }
        for (int i = headline + 1; i < lines.size(); i++) {
            Integer caption = captions.get(captionKey(lines.get(i)));
            if (reasons[i] == null && caption != null && caption != i) {
                kinds[i] = BlockKind.CAPTION;
                reasons[i] = BlockReason.REPEATED_CAPTION;
            }
        }
    }

    // A credit on a line of its own makes the short line before it a caption, unless that is the headline or the lead.
    private void markCredit(int i) {
        kinds[i] = BlockKind.CREDIT;
        int before = i - 1;
        boolean caption = before > headline
                && reasons[before] == null
                && kinds[before] == BlockKind.BODY
                && before != opening
                && isBareCaption(lines.get(before));
        if (caption && !lines.get(i).text().startsWith("Nguồn:")) {
            markCaption(before);
        }
    }

    private void markCaption(int i) {
        kinds[i] = BlockKind.CAPTION;
        captions.putIfAbsent(captionKey(lines.get(i)), i);
    }

    private static String captionKey(PressLine line) {
        return MatchKey.of(Credits.withoutCredit(line.text())).replaceAll("[\\s.,;:–-]+$", "");
    }

    private static boolean isBareCaption(PressLine line) {
        return !line.sentence()
                && line.words() <= LONGEST_BARE_CAPTION_WORDS
                && !line.text().endsWith(":");
    }

    private boolean repeatsHeadline(String base) {
        if (base.isBlank() || headline < 0) {
            return base.isBlank();
        }
        Set<String> one = wordsOf(MatchKey.of(base));
        Set<String> other = wordsOf(lines.get(headline).key());
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return shared.size() * 10 >= 8 * Math.max(one.size(), other.size());
    }

    private static Set<String> wordsOf(String key) {
        return new HashSet<>(List.of(key.split("[^\\p{L}\\p{N}]+")));
    }

    // Between headline and running text: section names, authors, the lead.
    private void markHead() {
        for (int i = headline + 1; i < Math.min(opening, lines.size()); i++) {
            PressLine line = lines.get(i);
            if (reasons[i] != null || kinds[i] != BlockKind.BODY) {
                continue;
            }
            Optional<BlockReason> outside = Boilerplate.outsideBody(line);
            if (outside.isPresent()) {
                reasons[i] = outside.get();
            } else if (headline >= 0 && line.key().equals(lines.get(headline).key())) {
                reasons[i] = BlockReason.NAVIGATION;
            } else if (Credits.isByline(line)) {
                kinds[i] = BlockKind.BYLINE;
            }
        }
    }

    private void markBody() {
        boolean first = headline >= 0;
        for (int i = headline + 1; i <= end; i++) {
            PressLine line = lines.get(i);
            if (reasons[i] != null || kinds[i] != BlockKind.BODY) {
                continue;
            }
            if (headline >= 0
                    && line.key().equals(lines.get(headline).key())
                    && !line.key().isEmpty()) {
                reasons[i] = BlockReason.NAVIGATION;
            } else if (first && isLead(i)) {
                kinds[i] = BlockKind.LEAD;
                first = false;
            } else if (isHeading(i)) {
                kinds[i] = BlockKind.HEADING;
            } else {
                first = false;
            }
        }
        if (headline < 0
                && opening < end
                && Credits.hasDateline(lines.get(opening).text())) {
            kinds[opening] = BlockKind.LEAD;
        }
    }

    // The first paragraph sums the article up, with or without a dateline; a lone one is the article itself.
    private boolean isLead(int i) {
        PressLine line = lines.get(i);
        boolean textFollows = i < end;
        if (!textFollows
                || line.hasBullet()
                || line.text().endsWith(":")
                || NUMBERED.matcher(line.text()).lookingAt()) {
            return false;
        }
        boolean summary = line.isSubstantive() || (line.words() >= SHORTEST_LEAD_WORDS && i < opening);
        return summary && (line.words() <= LONGEST_LEAD_WORDS || Credits.hasDateline(line.text()));
    }

    private boolean isHeading(int i) {
        if (!looksLikeHeading(lines.get(i))) {
            return false;
        }
        // A run of short lines is a list; a heading has text below it, or one more heading and then text.
        int next = nextText(i);
        int afterNext = next < 0 ? -1 : nextText(next);
        return next >= 0
                && (lines.get(next).isSubstantive()
                        || lines.get(next).text().endsWith(":")
                        || (looksLikeHeading(lines.get(next))
                                && afterNext >= 0
                                && lines.get(afterNext).isSubstantive()));
    }

    private static boolean looksLikeHeading(PressLine line) {
        if (line.paragraph().hint() == Paragraph.Hint.HEADING && line.words() <= LONGEST_HEADLINE_WORDS) {
            return true;
        }
        char last = line.text().charAt(line.text().length() - 1);
        return !line.sentence()
                && line.words() <= LONGEST_HEADING_WORDS
                && ":;,".indexOf(last) < 0
                && !line.hasBullet()
                && !ENDS_IN_A_NUMBER.matcher(line.text()).find();
    }

    private int nextText(int i) {
        for (int j = i + 1; j <= end; j++) {
            if (reasons[j] == null && kinds[j] != BlockKind.CAPTION && kinds[j] != BlockKind.CREDIT) {
                return j;
            }
        }
        return -1;
    }

    private void markTail() {
        boolean signed = false;
        boolean closed = false;
        for (int i = end + 1; i < lines.size(); i++) {
            PressLine line = lines.get(i);
            if (reasons[i] != null) {
                closed = true;
                continue;
            }
            if (kinds[i] != BlockKind.BODY) {
                continue;
            }
            Optional<BlockReason> outside = Boilerplate.outsideBody(line);
            boolean outsideRoot = line.paragraph().hint() == Paragraph.Hint.OUTSIDE;
            if (outside.isPresent()) {
                reasons[i] = outside.get();
                closed = true;
            } else if (!closed && Credits.isByline(line)) {
                kinds[i] = BlockKind.BYLINE;
                signed = true;
            } else if (closed && !signed && !outsideRoot && Credits.isByline(line)) {
                kinds[i] = BlockKind.BYLINE;
                signed = true;
            } else if (closed || signed || outsideRoot || isLink(line)) {
                reasons[i] = BlockReason.RELATED;
            }
        }
    }

    /// Where the headline stands.
    private static final class Headline {

        private Headline() {}

        static int find(List<PressLine> lines, @Nullable BlockReason[] reasons) {
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).paragraph().hint() == Paragraph.Hint.TITLE) {
                    reasons[i] = null;
                    return i;
                }
            }
            int labelled = byImageLabel(lines, reasons);
            return labelled >= 0 ? labelled : byLength(lines, reasons);
        }

        // «Headline - Ảnh 1.» further down says which line is the headline.
        private static int byImageLabel(List<PressLine> lines, @Nullable BlockReason[] reasons) {
            Set<String> bases = new HashSet<>();
            for (PressLine line : lines) {
                StringBuilder base = new StringBuilder();
                if (Credits.isImageLabel(line.text(), base) && !base.isEmpty()) {
                    bases.add(MatchKey.of(base.toString()));
                }
            }
            for (int i = 0; i < lines.size() && !bases.isEmpty(); i++) {
                if (reasons[i] == null && bases.contains(lines.get(i).key())) {
                    return i;
                }
                if (lines.get(i).isSubstantive() && reasons[i] == null) {
                    return -1;
                }
            }
            return -1;
        }

        // The first line of some length before the running text; menus have shorter ones.
        private static int byLength(List<PressLine> lines, @Nullable BlockReason[] reasons) {
            int shorter = -1;
            for (int i = 0; i < lines.size(); i++) {
                PressLine line = lines.get(i);
                if (reasons[i] != null || Boilerplate.outsideBody(line).isPresent() || isNoHeadline(line)) {
                    continue;
                }
                boolean fullStop = line.text().endsWith(".") && !line.text().endsWith("..");
                if (fullStop || line.words() > LONGEST_HEADLINE_WORDS) {
                    return shorter;
                }
                if (line.words() >= 6) {
                    return i;
                }
                shorter = shorter < 0 && line.words() >= 2 && !Credits.isByline(line) ? i : shorter;
            }
            return shorter;
        }

        private static boolean isNoHeadline(PressLine line) {
            return Credits.isCredit(line.text()) || Credits.isCaption(line.text());
        }
    }
}
