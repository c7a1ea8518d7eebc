package org.songngu.workbench;

/// Where the first text of a segment came from, or the one that was put in last.
///
/// @param band    its match band
/// @param percent its percentage, 0 when there was none
/// @param name    where it was found: the memory, and behind ` · ` the article when it is known
/// (`Desk · Hội nghị đối ngoại`); of another segment of the same article its number (`#5`); empty when there was none
public record Origin(MatchBand band, int percent, String name) {

    /// Nothing was found.
    public static final Origin NONE = new Origin(MatchBand.NEW, 0, "");

    /// Put together from terms and values.
    public static final Origin ASSEMBLED = new Origin(MatchBand.ASSEMBLED, 0, "");

    /// A match of a memory.
    ///
    /// @param percent what it shows
    /// @param memory  name of the memory, may be empty
    /// @param article title of the article, may be empty
    public static Origin ofMemory(int percent, String memory, String article) {
        String between = memory.isBlank() || article.isBlank() ? "" : " · ";
        return new Origin(MatchBand.of(percent), percent, memory + between + article);
    }

    /// Another segment of the same article.
    ///
    /// @param percent what it shows
    /// @param number  the segment's
    public static Origin ofSegment(int percent, int number) {
        return new Origin(MatchBand.of(percent), percent, "#" + number);
    }

    /// An engine of machine translation.
    ///
    /// @param engine its name
    public static Origin ofEngine(String engine) {
        return new Origin(MatchBand.MT, 0, engine);
    }
}
