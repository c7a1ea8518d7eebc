package org.songngu.housestyle;

import java.util.List;

/// Who held which office when, from the product's own list: only what is beyond doubt stands there. Safe for many
/// threads.
public interface DatedTitles {

    /// All entries in the order of the list.
    List<DatedTitle> all();

    /// The offices of a person, in the order of the list.
    ///
    /// @param person as in [DatedTitle#person()]
    List<DatedTitle> of(String person);
}
