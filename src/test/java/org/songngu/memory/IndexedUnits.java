package org.songngu.memory;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Makes units for an index without a database.
final class IndexedUnits {

    private IndexedUnits() {}

    static IndexedUnit of(UnitIndex index, TranslationUnit unit, long revision) {
        NewUnit stored = unit.unit();
        TextScanner scanner = index.scanner(stored.pair().source());
        UnitRow row = new UnitRow(
                unit.id().value(),
                unit.memory().value(),
                stored.pair().source(),
                stored.trust(),
                ChronoUnit.MICROS.between(Instant.EPOCH, stored.origin().at()),
                index.houseStyle(stored.origin().houseStyle()),
                revision,
                scanner.key(stored.previous()),
                scanner.key(stored.next()));
        return index.scan(row, stored.source(), stored.target());
    }
}
