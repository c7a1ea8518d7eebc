package org.songngu.interchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.songngu.text.Diacritics;

/// What a column of a term table means.
public enum TermColumn {
    /// Nothing that is wanted.
    IGNORED(),
    /// Names the concept; rows of one name are one concept.
    CONCEPT("id", "concept", "khai niem"),
    /// A Vietnamese term.
    VIETNAMESE("vi", "vi-vn", "vietnamese", "tieng viet"),
    /// An English term.
    ENGLISH("en", "en-us", "en-gb", "english", "tieng anh"),
    /// The language of the term in [#TERM].
    LANGUAGE("language", "lang", "ngon ngu"),
    /// A term in the language of [#LANGUAGE].
    TERM("term", "thuat ngu"),
    /// Subject field of the concept.
    SUBJECT("subject", "subject field", "linh vuc"),
    /// Definition of the concept.
    DEFINITION("definition", "dinh nghia"),
    /// Note on the concept.
    NOTE("note", "comment", "ghi chu"),
    /// The concept that took its place.
    SUPERSEDED_BY("superseded by", "thay bang"),
    /// Status of the terms of the row.
    STATUS("status", "trang thai"),
    /// Form of the terms of the row.
    TYPE("type", "dang"),
    /// Part of speech of the terms of the row.
    PART_OF_SPEECH("part of speech", "tu loai"),
    /// Houses of the English term, with spaces or semicolons between.
    HOUSES("houses", "house", "house styles", "toa soan"),
    /// First day, `YYYY-MM-DD`.
    VALID_FROM("valid from", "tu ngay"),
    /// Last day, `YYYY-MM-DD`.
    VALID_TO("valid to", "den ngay"),
    /// What fixes the terms of the row.
    AUTHORITY("authority", "source", "can cu"),
    /// `exact` or nothing.
    CASE("case"),
    /// `yes` or nothing.
    WORD_GUARD("word guard"),
    /// A sentence.
    EXAMPLE("example", "vi du"),
    /// Who wrote the concept first.
    CREATED_BY("created by", "nguoi tao"),
    /// When, as ISO 8601.
    CREATED_AT("created at", "ngay tao"),
    /// Who changed the concept last.
    CHANGED_BY("changed by", "nguoi sua"),
    /// When, as ISO 8601.
    CHANGED_AT("changed at", "ngay sua");

    private final List<String> headers;

    TermColumn(String... headers) {
        this.headers = Arrays.asList(headers);
    }

    /// The heading that this product writes.
    String header() {
        return headers.getFirst();
    }

    /// What a heading means.
    static Optional<TermColumn> ofHeader(String heading) {
        String plain = Diacritics.strip(heading.strip().toLowerCase(Locale.ROOT));
        return Arrays.stream(values())
                .filter(column -> column.headers.contains(plain))
                .findFirst();
    }
}
