package org.songngu.workbench;

import java.util.Optional;

/// A text that somebody wants to store.
///
/// @param segment     which segment
/// @param baseVersion the version that the text was written on
/// @param text        the target as typed; stored in NFC
/// @param clientId    made by the browser for each attempt; a repeated one gives the first answer again; empty for none
/// @param inserted    the suggestion that was put in last since the version before; empty for none
public record Edit(SegmentId segment, int baseVersion, String text, String clientId, Optional<Inserted> inserted) {

    /// All of it was typed.
    ///
    /// @param segment     which segment
    /// @param baseVersion the version that the text was written on
    /// @param text        the target as typed
    /// @param clientId    the browser's name for the attempt, empty for none
    public Edit(SegmentId segment, int baseVersion, String text, String clientId) {
        this(segment, baseVersion, text, clientId, Optional.empty());
    }

    /// The same with its texts as they are stored.
    Edit tidy() {
        return new Edit(
                segment,
                baseVersion,
                StoredText.of(text),
                clientId,
                inserted.map(one -> new Inserted(one.origin(), StoredText.of(one.text()))));
    }
}
