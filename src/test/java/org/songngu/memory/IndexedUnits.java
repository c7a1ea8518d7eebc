package org.songngu.memory;

/// Makes units for an index without a database.
final class IndexedUnits {

    private IndexedUnits() {}

    static IndexedUnit of(UnitIndex index, TranslationUnit unit, long revision) {
        NewUnit stored = unit.unit();
        return index.scan(new StoredUnit(
                unit, revision, true, TextScanner.key(stored.previous()), TextScanner.key(stored.next())));
    }
}
