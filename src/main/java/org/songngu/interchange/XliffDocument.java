package org.songngu.interchange;

import java.util.List;
import org.songngu.text.LanguagePair;

/// What an XLIFF file says: one article in one direction, whether it is stored as a job or not.
///
/// @param original name of the article or file it was made from, never empty in the file (`article` stands in)
/// @param pair     direction
/// @param units    one for each segment, in the order of the article; ids are unique
public record XliffDocument(String original, LanguagePair pair, List<XliffUnit> units) {}
