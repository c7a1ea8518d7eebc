package org.songngu.article;

import java.util.Optional;
import org.songngu.text.CodedText;

/// A line or paragraph as a reader found it, before anybody knows what it is.
///
/// @param line      its line in the file, from 1 (in a `.docx` its paragraph number)
/// @param coded     its text with its inline codes, cleaned, one line, not blank
/// @param hint      what the mark-up says about it
/// @param attribute whether it is a text that a page keeps in an attribute, such as what a picture shows
record Paragraph(int line, CodedText coded, Hint hint, boolean attribute) {

    /// A paragraph that is read where it stands.
    Paragraph(int line, CodedText coded, Hint hint) {
        this(line, coded, hint, false);
    }

    /// A paragraph without codes.
    Paragraph(int line, String text, Hint hint) {
        this(line, CodedText.plain(text), hint);
    }

    /// Its text as it is read, one space between words.
    String text() {
        String plain = coded.text().plain();
        return coded.text().codes().isEmpty()
                ? plain
                : plain.replaceAll(" {2,}", " ").strip();
    }

    /// What mark-up can say.
    enum Hint {
        /// Nothing: plain text.
        NONE,
        /// The title of the page or document.
        TITLE,
        /// A heading.
        HEADING,
        /// Under a picture.
        CAPTION,
        /// Nothing but a link.
        LINK,
        /// In the menu, the head or the foot of the page.
        MENU,
        /// In a box of links to other articles.
        RELATED,
        /// In the bar of share buttons.
        SHARE,
        /// Outside the part of the page that holds the article.
        OUTSIDE
    }

    Optional<BlockReason> reason() {
        return switch (hint) {
            case MENU -> Optional.of(BlockReason.NAVIGATION);
            case RELATED -> Optional.of(BlockReason.RELATED);
            case SHARE -> Optional.of(BlockReason.SHARE);
            case NONE, TITLE, HEADING, CAPTION, LINK, OUTSIDE -> Optional.empty();
        };
    }
}
