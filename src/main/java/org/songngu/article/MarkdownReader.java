package org.songngu.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.songngu.text.CodedText;
import org.songngu.text.Span;

/// Reads Markdown (CommonMark with tables): paragraphs, headings, list items, cells; emphasis, links and pictures are
/// inline codes as they stand in the file. Front matter, code and HTML blocks stay as they are.
final class MarkdownReader extends AbstractVisitor {

    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---[ \\t]*\\R(?:.*\\R){0,200}?(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)");
    private static final Pattern BEGINS_A_BLOCK =
            Pattern.compile("^(?:#{1,6}(?=\\s|$)|[-+>](?=\\s|$)|\\d{1,9}[.)](?=\\s|$)|={2,}$|-{2,}$)");

    private static final Spliced.Writing WRITING = new Spliced.Writing() {
        @Override
        public String words(String words) {
            return words.replaceAll(
                    "[\\\\`*\\[\\]<|]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|&(?=#?\\w{1,32};)", "\\\\$0");
        }

        @Override
        public String paragraph(String before, String after) {
            Matcher block = BEGINS_A_BLOCK.matcher(after);
            if (!block.find() || BEGINS_A_BLOCK.matcher(before).find()) {
                return after;
            }
            // 1. and # at the start of a sentence are words, not a list or a heading
            int at = Character.isDigit(after.charAt(0)) ? block.end() - 1 : 0;
            return after.substring(0, at) + "\\" + after.substring(at);
        }
    };

    private final String text;
    private final int offset;
    private final int linesBefore;
    private final Cleaning cleaning;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Spliced.Slot> slots = new ArrayList<>();
    private CodedText.Builder builder = new CodedText.Builder();
    private List<Span> codes = new ArrayList<>();
    private int at;
    private int pairs;

    private MarkdownReader(String text, int offset, Cleaning cleaning) {
        this.text = text;
        this.offset = offset;
        this.linesBefore = (int) text.substring(0, offset).lines().count();
        this.cleaning = cleaning;
    }

    /// The paragraphs of a text.
    ///
    /// @param text     as decoded
    /// @param cleaning cleans the lines
    static Extract read(String text, Cleaning cleaning) {
        Matcher front = FRONT_MATTER.matcher(text);
        int offset = front.find() ? front.end() : 0;
        Node document = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .build()
                .parse(text.substring(offset));
        MarkdownReader reader = new MarkdownReader(text, offset, cleaning);
        document.accept(reader);
        Spliced original = new Spliced(text, reader.slots, WRITING);
        return new Extract(reader.paragraphs, Optional.empty(), cleaning.warnings(), original);
    }

    @Override
    public void visit(org.commonmark.node.Paragraph paragraph) {
        block(paragraph, Paragraph.Hint.NONE);
    }

    @Override
    public void visit(Heading heading) {
        block(heading, heading.getLevel() == 1 ? Paragraph.Hint.TITLE : Paragraph.Hint.HEADING);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableCell) {
            block(node, Paragraph.Hint.NONE);
        } else {
            visitChildren(node);
        }
    }

    private void block(Node block, Paragraph.Hint hint) {
        Node child = block.getFirstChild();
        if (child == null || child.getSourceSpans().isEmpty()) {
            return;
        }
        builder = new CodedText.Builder();
        codes = new ArrayList<>();
        int start = start(child);
        at = start;
        inline(block);
        if (!builder.isBlank()) {
            int line = 1 + linesBefore + child.getSourceSpans().getFirst().getLineIndex();
            CodedText coded = cleaning.clean(line, builder.build());
            if (!coded.text().plain().isBlank()) {
                paragraphs.add(new Paragraph(line, coded, hint));
                slots.add(new Spliced.Slot(start, at, List.copyOf(codes)));
            }
        }
    }

    private void inline(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text words -> {
                    builder.words(words.getLiteral());
                    at = Math.max(at, end(words));
                }
                case SoftLineBreak _ -> builder.words(" ");
                case Emphasis _ -> pair(node, "i");
                case StrongEmphasis _ -> pair(node, "b");
                case Link _ -> pair(node, "link");
                case Image _ -> pair(node, "image");
                case Code _ -> alone(node, "code");
                case HardLineBreak _ -> alone(node, "br");
                case HtmlInline _ -> alone(node, "html");
                default -> alone(node, "");
            }
        }
    }

    private void pair(Node node, String label) {
        Node inside = node.getFirstChild();
        if (inside == null || inside.getSourceSpans().isEmpty()) {
            alone(node, label);
            return;
        }
        String key = String.valueOf(++pairs);
        codes.add(new Span(start(node), start(inside)));
        builder.opening(key, label);
        at = start(inside);
        inline(node);
        codes.add(new Span(at, end(node)));
        builder.closing(key, label);
        at = end(node);
    }

    private void alone(Node node, String label) {
        int end = node.getSourceSpans().isEmpty() ? nextStart(node) : end(node);
        int start = node.getSourceSpans().isEmpty() ? at : start(node);
        codes.add(new Span(start, Math.max(start, end)));
        builder.alone(label);
        at = Math.max(at, end);
    }

    // A hard line break has no span of its own: it is what stands before the next words.
    private int nextStart(Node node) {
        Node next = node.getNext();
        return next == null || next.getSourceSpans().isEmpty() ? at : start(next);
    }

    private int start(Node node) {
        return offset + node.getSourceSpans().getFirst().getInputIndex();
    }

    private int end(Node node) {
        SourceSpan last = node.getSourceSpans().getLast();
        return offset + last.getInputIndex() + last.getLength();
    }
}
