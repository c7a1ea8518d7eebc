package org.songngu.placeable;

import java.util.List;

/// What a placeable becomes in the other language.
///
/// @param placeable what was found
/// @param forms     ways to write it, the house's own first, never empty
public record Conversion(Placeable placeable, List<String> forms) {}
