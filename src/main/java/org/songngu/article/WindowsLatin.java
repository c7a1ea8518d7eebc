package org.songngu.article;

/// Windows 1252, the encoding in which bytes of every other one are seen by mistake. The five bytes it does not define
/// stand for the control characters of Latin-1, as browsers read them.
final class WindowsLatin {

    private static final int FIRST_SPECIAL = 0x80;
    private static final String SPECIALS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F" + "\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private WindowsLatin() {}

    static String decode(byte[] content) {
        StringBuilder text = new StringBuilder(content.length);
        for (byte one : content) {
            int code = one & 0xFF;
            boolean special = code >= FIRST_SPECIAL && code < FIRST_SPECIAL + SPECIALS.length();
            text.append(special ? SPECIALS.charAt(code - FIRST_SPECIAL) : (char) code);
        }
        return text.toString();
    }

    /// The byte behind a character, or -1 if the code page does not have it.
    static int byteOf(char c) {
        if (c < FIRST_SPECIAL || (c >= 0xA0 && c <= 0xFF)) {
            return c;
        }
        int special = SPECIALS.indexOf(c);
        if (special >= 0) {
            return FIRST_SPECIAL + special;
        }
        return c <= 0x9F ? c : -1;
    }
}
