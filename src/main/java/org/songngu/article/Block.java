package org.songngu.article;

import java.util.Optional;
import org.songngu.text.CodedText;

/// One paragraph of an article.
///
/// @param line   its first line in the file as read, from 1
/// @param kind   what it is
/// @param text   its text, NFC, one line, never blank
/// @param reason why it is left out; empty for what is to be translated
/// @param coded  its text with its inline codes
public record Block(int line, BlockKind kind, String text, Optional<BlockReason> reason, CodedText coded) {

    /// A block without inline codes.
    ///
    /// @param line   its first line in the file as read, from 1
    /// @param kind   what it is
    /// @param text   its text
    /// @param reason why it is left out
    public Block(int line, BlockKind kind, String text, Optional<BlockReason> reason) {
        this(line, kind, text, reason, CodedText.plain(text));
    }

    /// The same paragraph as somebody wants it.
    ///
    /// @param wanted what it is
    /// @param why    why it is left out, if it is
    public Block as(BlockKind wanted, Optional<BlockReason> why) {
        return new Block(line, wanted, text, why, coded);
    }

    /// Whether it goes into the translation.
    public boolean isIncluded() {
        return reason.isEmpty();
    }
}
