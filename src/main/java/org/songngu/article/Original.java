package org.songngu.article;

import java.util.List;
import java.util.Map;
import org.songngu.text.LanguagePair;
import org.songngu.text.Refill;

/// A document that was taken apart and can be written with other texts.
interface Original {

    /// The document with some of its texts exchanged; the others are as they were.
    ///
    /// @param texts new texts by the number of their paragraph, from 1
    /// @param pair  from which language into which
    /// @throws RefusedException when the document cannot be read any more
    byte[] with(Map<Integer, List<Refill.Part>> texts, LanguagePair pair) throws RefusedException;
}
