package org.songngu.article;

import java.util.Optional;

/// One paragraph of an article.
///
/// @param line   its first line in the file as read, from 1
/// @param kind   what it is
/// @param text   its text, NFC, one line, never blank
/// @param reason why it is left out; empty for what is to be translated
public record Block(int line, BlockKind kind, String text, Optional<BlockReason> reason) {

    /// Whether it goes into the translation.
    public boolean isIncluded() {
        return reason.isEmpty();
    }
}
