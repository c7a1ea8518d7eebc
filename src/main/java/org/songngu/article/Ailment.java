package org.songngu.article;

/// What can be wrong with the characters of a text; each has a message `article.ailment.NAME`.
public enum Ailment {
    /// TCVN 5712 VN3, the fonts named `.VnTime`: `Céng hßa` for `Cộng hòa`.
    TCVN3,
    /// The VNI fonts: `Coäng hoøa`.
    VNI,
    /// VISCII, of old mail and Unix.
    VISCII,
    /// The Windows code page 1258 read as 1252: `Viêòt` for `Việt`.
    WINDOWS_1258,
    /// UTF-8 read as Windows 1252: `Viá»‡t`.
    DOUBLE_UTF8,
    /// Letters that only look right: ð for đ, Cyrillic а for Latin a.
    LOOK_ALIKE,
    /// Letters with their marks as characters of their own (NFD).
    DECOMPOSED,
    /// Zero-width characters, soft hyphens, marks of direction.
    INVISIBLE,
    /// No-break spaces between words.
    HARD_SPACE;

    /// Whether the conversion changes what one reads, so that somebody must say yes to it first. The others are
    /// repaired
    /// unless somebody says no.
    public boolean changesLetters() {
        return this != DECOMPOSED && this != INVISIBLE && this != HARD_SPACE;
    }
}
