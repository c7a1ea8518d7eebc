package org.songngu.text;

/// A translation direction.
///
/// @param source the language translated from
/// @param target the language translated into, never the same
public record LanguagePair(Language source, Language target) {

    /// Vietnamese into English.
    public static final LanguagePair VI_EN = new LanguagePair(Language.VI, Language.EN);

    /// English into Vietnamese.
    public static final LanguagePair EN_VI = new LanguagePair(Language.EN, Language.VI);

    /// Refuses a pair of one language with itself.
    public LanguagePair {
        if (source == target) {
            throw new IllegalArgumentException("source and target are both " + source);
        }
    }

    /// The pair that starts from `source`.
    ///
    /// @param source the language translated from
    public static LanguagePair from(Language source) {
        return source == Language.VI ? VI_EN : EN_VI;
    }

    /// The opposite direction.
    public LanguagePair reversed() {
        return from(target);
    }
}
