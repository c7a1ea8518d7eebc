package org.songngu.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The scans of the units by ranges of ids, so that a start need not scan the texts again.
final class ScanTable {

    /// How many ids a part has.
    static final int PART_IDS = 8192;

    private final JdbcClient client;

    ScanTable(JdbcClient client) {
        this.client = client;
    }

    /// The scans of a part; empty when there are none, or none that this program can use.
    ///
    /// @param part its number
    Optional<ScanBytes> read(long part) {
        return client.sql("select scan from memory_scan where part = ? and key_version = ?")
                .params(part, TextScanner.KEY_VERSION)
                .query((row, number) -> row.getBytes(1))
                .optional()
                .flatMap(ScanBytes::of);
    }

    /// Tells one state of a part's units from every later one: a change of a unit gives it a revision above all that
    /// there were, so with the same count the sum only grows.
    ///
    /// @param count how many live units
    /// @param sum   of their revisions
    record Stamp(long count, long sum) {

        static Stamp of(List<IndexedUnit> units) {
            return new Stamp(
                    units.size(),
                    units.stream().mapToLong(unit -> unit.row().revision()).sum());
        }
    }

    /// How the units of a part stand now.
    Stamp stamp(long part) {
        return client.sql(
                        "select count(*), coalesce(sum(revision), 0) from memory_unit where live and id >= ? and id < ?")
                .params(part * PART_IDS, (part + 1) * PART_IDS)
                .query((row, number) -> new Stamp(row.getLong(1), row.getLong(2)))
                .single();
    }

    /// The revisions of a part's live units, by id.
    Map<Long, Long> revisions(long part) {
        Map<Long, Long> revisions = new HashMap<>();
        client.sql("select id, revision from memory_unit where live and id >= ? and id < ?")
                .params(part * PART_IDS, (part + 1) * PART_IDS)
                .query(row -> {
                    revisions.put(row.getLong(1), row.getLong(2));
                });
        return revisions;
    }

    /// Writes the scans of a part in the place of older ones.
    void write(long part, List<IndexedUnit> units, ScanBytes.Names names) {
        client.sql("insert into memory_scan (part, key_version, scan) values (?, ?, ?)"
                        + " on conflict (part) do update set key_version = excluded.key_version, scan = excluded.scan")
                .params(part, TextScanner.KEY_VERSION, ScanBytes.write(units, names))
                .update();
    }
}
