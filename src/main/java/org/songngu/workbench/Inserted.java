package org.songngu.workbench;

/// A suggestion that somebody put in while they wrote a text, before they went on writing.
///
/// @param origin where it came from
/// @param text   what was put in
public record Inserted(Origin origin, String text) {}
