package org.songngu.placeable;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;

/// What is copied in both languages: addresses, phone numbers, document codes.
final class CopiedRules {

    private CopiedRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                        "(?<![\\p{L}\\p{N}@.])[\\w.+-]++@[\\w-]+(?:\\.[\\w-]+)+",
                        (match, source) -> copied(
                                PlaceableKind.EMAIL,
                                match,
                                source,
                                match.group().toLowerCase(Locale.ROOT))),
                Rule.of(
                        "(?<![\\p{L}\\p{N}@.])(?:https?://|www\\.)[^\\s<>\"“”]*[\\p{L}\\p{N}/]",
                        (match, source) -> copied(
                                PlaceableKind.URL, match, source, match.group().toLowerCase(Locale.ROOT))),
                Rule.of(
                        "(?<![\\p{L}\\p{N}@.])(?:[a-z0-9-]+\\.)+(?:vn|com|org|net|gov|info)(?:/[^\\s<>\"“”]*[\\p{L}\\p{N}/])?"
                                + Rule.RIGHT,
                        (match, source) -> copied(
                                PlaceableKind.URL, match, source, match.group().toLowerCase(Locale.ROOT))),
                // 18-NQ/TW, 202/2025/QH15, 28/2025/NĐ-CP, 1226/QĐ-TTg
                Rule.caseExact(
                        Rule.LEFT
                                + "\\d{1,4}(?:/\\d{4})?[-/][A-ZĐƯ]{2}[\\p{L}\\d]{0,6}(?:[-/][A-ZĐƯ][\\p{L}\\d.]{0,8})*"
                                + Rule.RIGHT,
                        CopiedRules::documentCode),
                Rule.of(
                        "(?<![\\p{L}\\p{N}.,])(?:(?:\\+84|\\(\\+84\\)|\\(0\\d{1,3}\\)|0\\d{2,3})[ .-]?\\d{3,4}[ .-]?\\d{3,4}"
                                + "|(?:1800|1900)[ .-]?\\d{4,6})(?![\\p{L}\\p{N}]|[.,]\\d)",
                        (match, source) -> copied(
                                PlaceableKind.PHONE,
                                match,
                                source,
                                match.group().replaceAll("[^0-9+]", ""))));
    }

    /// A document code without marks and in capitals, so that `28/2025/NĐ-CP` and `28/2025/ND-CP` are one.
    static String plainCode(String code) {
        return Normalizer.normalize(code, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('Đ', 'D')
                .replace('đ', 'd');
    }

    private static Reading documentCode(MatchResult match, String source) {
        return copied(
                PlaceableKind.DOCUMENT_CODE,
                match,
                source,
                plainCode(match.group()).toUpperCase(Locale.ROOT));
    }

    private static Reading copied(PlaceableKind kind, MatchResult match, String source, String key) {
        return Reading.of(kind, new Value.Copied(key), match.start(), match.end(), source);
    }
}
