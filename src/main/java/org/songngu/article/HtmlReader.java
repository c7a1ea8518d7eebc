package org.songngu.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.songngu.text.CodedText;

/// Reads a web page: the part that holds the article is found by its mark-up or by where the text is dense; menus,
/// share bars and boxes of links are kept as such. What it keeps in attributes comes last. Nothing is fetched.
final class HtmlReader implements NodeVisitor {

    private static final Set<String> DROPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "svg",
            "form",
            "button",
            "select",
            "option",
            "textarea",
            "object",
            "embed",
            "canvas",
            "head",
            "audio",
            "video");
    private static final Pattern MENU = names("menu|navbar|navigation|breadcrumbs?|topbar|toolbar|pagination|paging");
    private static final Pattern SHARE = names("share|sharing|social|addthis|sharethis|likeshare");
    private static final Pattern RELATED = names(
            "related|relate|lienquan|lien-quan|tinlienquan|tin-lien-quan|docthem|doc-them|xemthem|xem-them|recommend"
                    + "|recommended|mostread|most-read|doc-nhieu|sidebar|widget|newsletter|comments?|binhluan|banner"
                    + "|advert|advertisement|ads|qc|promo|tags?|tagcloud|keywords?");
    private static final Pattern CAPTION = names("caption|figcaption|picturecaption|imgcaption|photocmscaption|chuthich"
            + "|chu-thich|desc-image|image-desc|photo-caption|wp-caption-text");
    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");
    private static final Pattern DATE_IN_DATA = Pattern.compile("\"datePublished\"\\s*:\\s*\"(\\d{4}-\\d{2}-\\d{2})");

    private final Cleaning cleaning;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Spliced.Slot> slots = new ArrayList<>();
    private final HtmlParagraph open;
    private final HtmlAttributes attributes;
    private final Map<Element, Paragraph.Hint> marked = new HashMap<>();
    private final List<Element> within = new ArrayList<>();
    private final Element root;
    private final @Nullable Element title;
    private final Set<Element> around = new HashSet<>();
    private Paragraph.@Nullable Hint paragraphHint;
    private boolean hasWords;
    private int line = 1;
    private int linked;
    private int links;
    private int dropped;

    private HtmlReader(String html, Element root, @Nullable Element title, Cleaning cleaning) {
        this.open = new HtmlParagraph(html);
        this.attributes = new HtmlAttributes(html);
        this.cleaning = cleaning;
        this.root = root;
        this.title = title;
        around.add(root);
        around.addAll(root.parents());
        if (title != null) {
            around.addAll(title.parents());
        }
    }

    /// The paragraphs of a page.
    ///
    /// @param html     as decoded
    /// @param cleaning cleans the lines
    static Extract read(String html, Cleaning cleaning) {
        Document page = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
        Element root = rootOf(page);
        HtmlReader reader = new HtmlReader(html, root, titleOf(page), cleaning);
        NodeTraversor.traverse(reader, page.body());
        reader.endOfParagraph();
        reader.attributes.close(cleaning, reader.paragraphs, reader.slots);
        Spliced original = new Spliced(html, reader.slots, HtmlParagraph.WRITING);
        return new Extract(reader.paragraphs, dateOf(page), reader.cleaning.warnings(), original);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            if (dropped == 0) {
                append(words.getWholeText(), node);
            }
        } else if (node instanceof Element element) {
            if (DROPPED.contains(element.normalName()) || isHidden(element)) {
                dropped++;
            }
            if (isBoundary(element)) {
                endOfParagraph();
            } else if (dropped == 0) {
                open.begins(element);
            }
            Paragraph.Hint hint = hintOf(element);
            if (hint != null) {
                marked.put(element, hint);
                within.add(element);
            }
            links += element.normalName().equals("a") ? 1 : 0;
            if (dropped == 0) {
                attributes.begins(element, this::currentHint);
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.isBlock()) {
                endOfParagraph();
            } else if (dropped == 0) {
                open.ends(element);
            }
            if (!within.isEmpty() && within.getLast() == element) {
                within.removeLast();
            }
            if (DROPPED.contains(element.normalName()) || isHidden(element)) {
                dropped--;
            }
            links -= element.normalName().equals("a") ? 1 : 0;
        }
    }

    private static boolean isBoundary(Element element) {
        return element.isBlock() || element.normalName().equals("br");
    }

    private void append(String words, Node node) {
        open.words(words, node);
        if (words.isBlank()) {
            return;
        }
        if (!hasWords) {
            Element parent = node.parent() instanceof Element element ? element : root;
            line = Math.max(1, parent.sourceRange().start().lineNumber());
            paragraphHint = currentHint();
            hasWords = true;
        }
        linked += links > 0 ? words.strip().length() : 0;
    }

    private void endOfParagraph() {
        open.close().ifPresent(found -> {
            CodedText coded = cleaning.clean(line, found.text());
            String plain = coded.text().plain();
            if (!plain.isBlank()) {
                Paragraph.Hint hint = paragraphHint == null ? Paragraph.Hint.NONE : paragraphHint;
                boolean onlyLink = linked * 10 > plain.length() * 9;
                paragraphs.add(new Paragraph(
                        line, coded, onlyLink && hint == Paragraph.Hint.NONE ? Paragraph.Hint.LINK : hint));
                slots.add(found.slot());
                if (found.slot().equals(Spliced.Slot.UNCLEAR)) {
                    cleaning.cannotBeRebuilt(line);
                }
            }
        });
        linked = 0;
        paragraphHint = null;
        hasWords = false;
    }

    // The strongest mark of all that stand around the text.
    private Paragraph.Hint currentHint() {
        Paragraph.Hint hint = Paragraph.Hint.NONE;
        boolean inside = within.contains(root);
        for (Element element : within) {
            Paragraph.Hint own = marked.getOrDefault(element, Paragraph.Hint.NONE);
            if (own == Paragraph.Hint.TITLE) {
                return own;
            }
            hint = switch (hint) {
                case MENU, RELATED, SHARE -> hint;
                default -> own == Paragraph.Hint.NONE ? hint : own;
            };
        }
        return hint == Paragraph.Hint.NONE && !inside ? Paragraph.Hint.OUTSIDE : hint;
    }

    private Paragraph.@Nullable Hint hintOf(Element element) {
        if (element == title) {
            return Paragraph.Hint.TITLE;
        }
        if (element == root) {
            return Paragraph.Hint.NONE;
        }
        String names = element.className() + " " + element.id();
        // What holds the article is no menu, whatever it is called.
        Paragraph.Hint aside = around.contains(element) ? null : asideHint(element, names);
        if (aside != null) {
            return aside;
        }
        if (element.normalName().equals("figcaption") || CAPTION.matcher(names).find()) {
            return Paragraph.Hint.CAPTION;
        }
        return HEADINGS.contains(element.normalName()) ? Paragraph.Hint.HEADING : null;
    }

    private static Paragraph.@Nullable Hint asideHint(Element element, String names) {
        boolean menu = switch (element.normalName()) {
            case "nav", "header", "footer" -> true;
            default ->
                element.attr("role").equals("navigation") || MENU.matcher(names).find();
        };
        if (menu) {
            return Paragraph.Hint.MENU;
        }
        if (SHARE.matcher(names).find()) {
            return Paragraph.Hint.SHARE;
        }
        boolean related =
                element.normalName().equals("aside") || RELATED.matcher(names).find();
        return related ? Paragraph.Hint.RELATED : null;
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("style").replace(" ", "").contains("display:none");
    }

    private static Pattern names(String words) {
        return Pattern.compile("(?i)(?:^|[\\s_-])(?:" + words + ")(?:$|[\\s_-])");
    }

    private static @Nullable Element titleOf(Document page) {
        for (Element heading : page.select("h1")) {
            if (heading.text().strip().split("\\s+").length >= 3) {
                return heading;
            }
        }
        return null;
    }

    // The paragraph text that stands directly below an element decides, half of it also for the element around.
    private static Element rootOf(Document page) {
        Map<Element, Integer> density = new HashMap<>();
        for (Element paragraph : page.select("p, div, li, td, blockquote, section")) {
            int length = paragraph.ownText().length() + (paragraph.normalName().equals("p") ? ownInline(paragraph) : 0);
            Element parent = paragraph.parent();
            if (length >= 60 && parent != null) {
                if (!paragraph.normalName().equals("p")) {
                    density.merge(paragraph, length + 1, Integer::sum);
                }
                density.merge(parent, length, Integer::sum);
                Element outer = parent.parent();
                if (outer != null) {
                    density.merge(outer, length / 2, Integer::sum);
                }
            }
        }
        Element densest = density.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(page.body());
        Element article = densest.closest("article, main, [itemprop=articleBody]");
        return article == null || article == page.body() ? densest : article;
    }

    private static int ownInline(Element paragraph) {
        return paragraph.select("b, i, em, strong, span").stream()
                .mapToInt(inline -> inline.ownText().length())
                .sum();
    }

    private static Optional<LocalDate> dateOf(Document page) {
        for (Element data : page.select("script[type=application/ld+json]")) {
            Matcher published = DATE_IN_DATA.matcher(data.data());
            if (published.find()) {
                return DateFinder.iso(published.group(1));
            }
        }
        String meta = "meta[property=article:published_time], meta[itemprop=datePublished], meta[name=pubdate]"
                + ", meta[name=publish-date], meta[name=date]";
        for (Element element : page.select(meta)) {
            Optional<LocalDate> date = DateFinder.iso(element.attr("content"));
            if (date.isPresent()) {
                return date;
            }
        }
        for (Element time : page.select("time[datetime]")) {
            Optional<LocalDate> date = DateFinder.iso(time.attr("datetime"));
            if (date.isPresent()) {
                return date;
            }
        }
        for (Element address : page.select("link[rel=canonical], meta[property=og:url]")) {
            Optional<LocalDate> date = DateFinder.inAddress(address.attr("href") + " " + address.attr("content"));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }
}
