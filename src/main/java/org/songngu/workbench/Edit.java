package org.songngu.workbench;

/// A text that somebody wants to store.
///
/// @param segment     which segment
/// @param baseVersion the version that the text was written on
/// @param text        the target as typed; stored in NFC
/// @param clientId    made by the browser for each attempt; a repeated one gives the first answer again; empty for none
public record Edit(SegmentId segment, int baseVersion, String text, String clientId) {}
