package org.songngu.qa;

/// A segment pair that shows what a check does; it is documentation and test at once.
///
/// @param source   source text
/// @param target   target text
/// @param findings how many findings the check must give: 0 for a right example
public record QaExample(String source, String target, int findings) {}
