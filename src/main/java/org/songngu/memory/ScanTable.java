package org.songngu.memory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.songngu.text.Language;
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
    /// @param part         its number
    /// @param dictionaries they learn its tokens
    Optional<List<ScanBytes.ScannedUnit>> read(long part, Map<Language, TokenDictionary> dictionaries) {
        return client.sql("select scan from memory_scan where part = ? and key_version = ?")
                .params(part, TextScanner.KEY_VERSION)
                .query((row, number) -> row.getBytes(1))
                .optional()
                .flatMap(bytes -> ScanBytes.read(bytes, dictionaries));
    }

    /// Writes the scans of a part in the place of older ones.
    void write(long part, List<IndexedUnit> units, Map<Language, IntFunction<String>> keys) {
        client.sql("insert into memory_scan (part, key_version, scan) values (?, ?, ?)"
                        + " on conflict (part) do update set key_version = excluded.key_version, scan = excluded.scan")
                .params(part, TextScanner.KEY_VERSION, ScanBytes.write(units, keys))
                .update();
    }
}
