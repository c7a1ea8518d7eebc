package org.songngu.alignment;

/// A segment of a text that is to be aligned.
///
/// @param paragraph the paragraph it stands in, from 0
/// @param text      its text, NFC, never blank
public record TextSegment(int paragraph, String text) {}
