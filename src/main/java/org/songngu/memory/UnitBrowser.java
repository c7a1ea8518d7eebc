package org.songngu.memory;

import java.util.List;

/// Listing units by what is known of them, page by page, however many there are. Safe for many threads.
public interface UnitBrowser {

    /// One page of units, the newest first.
    ///
    /// @param filter   which
    /// @param beforeId only units with a smaller number; [Long#MAX_VALUE] for the first page
    /// @param limit    most wanted
    /// @param progress asked between steps; a rare text means looking at every unit
    /// @throws java.util.concurrent.CancellationException when it is to stop
    List<TranslationUnit> page(UnitFilter filter, long beforeId, int limit, UpkeepProgress progress);

    /// How many units pass a filter.
    ///
    /// @param filter   which
    /// @param progress asked between steps
    /// @throws java.util.concurrent.CancellationException when it is to stop
    long count(UnitFilter filter, UpkeepProgress progress);
}
