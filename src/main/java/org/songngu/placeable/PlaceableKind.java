package org.songngu.placeable;

/// What a placeable is.
public enum PlaceableKind {
    /// A plain number, with its magnitude word if it has one (`1,5 triệu`).
    NUMBER,
    /// A percentage.
    PERCENT,
    /// Money.
    MONEY,
    /// A day, month, quarter, year, decade or century.
    DATE,
    /// A time of day.
    TIME,
    /// An ordinal of a congress, tenure, session (`khóa XIII`, `lần thứ tư`).
    ORDINAL,
    /// A decree, resolution or law number, copied as it is.
    DOCUMENT_CODE,
    /// A phone number, copied.
    PHONE,
    /// A web address, copied.
    URL,
    /// An e-mail address, copied.
    EMAIL
}
