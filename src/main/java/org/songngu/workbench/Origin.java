package org.songngu.workbench;

/// Where the first text of a segment came from.
///
/// @param band    its match band
/// @param percent its percentage, 0 when there was none
/// @param name    where it was found: the memory, and behind ` · ` the article when it is known
/// (`Desk · Hội nghị đối ngoại`); of another segment of the same article its number (`#5`); empty when there was none
public record Origin(MatchBand band, int percent, String name) {

    /// Nothing was found.
    public static final Origin NONE = new Origin(MatchBand.NEW, 0, "");
}
