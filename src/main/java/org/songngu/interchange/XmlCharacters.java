package org.songngu.interchange;

/// Which characters XML 1.0 allows (production 2 of the standard).
final class XmlCharacters {

    private XmlCharacters() {}

    /// Whether a character may stand in a document, written plainly or as a reference.
    ///
    /// @param codePoint any code point, a lone surrogate included
    static boolean isAllowed(int codePoint) {
        return codePoint >= 0x20
                        && codePoint < 0xFFFE
                        && !(codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
                || codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\r'
                || codePoint >= 0x10000;
    }

    /// A text without what may not stand in a document.
    ///
    /// @param text any text
    static String kept(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(XmlCharacters::isAllowed).forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
