package org.songngu.ui.editor;

import java.util.List;
import org.songngu.workbench.Propagation;

/// What a propagation filled.
///
/// @param id   with which it is taken back; 0 when nothing was filled
/// @param rows the filled segments
record Receipt(long id, List<Row> rows) {

    static final Receipt NOTHING = new Receipt(0, List.of());

    static Receipt of(Propagation.Receipt receipt) {
        return new Receipt(receipt.id(), receipt.filled().stream().map(Row::of).toList());
    }
}
