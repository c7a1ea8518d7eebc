package org.songngu.article;

/// Undoes UTF-8 that was read as Windows 1252: `Viá»‡t` is `Việt`. Only sequences that give Latin letters, combining
/// marks or typographic marks are touched: «quá…”» of good text would be a letter of Hangul.
final class DoubleUtf8 {

    private DoubleUtf8() {}

    static String convert(String word) {
        StringBuilder text = new StringBuilder(word.length());
        int at = 0;
        while (at < word.length()) {
            int length = lengthAt(word, at);
            int code = length > 1 ? codeAt(word, at, length) : -1;
            if (code > 0) {
                text.append((char) code);
                at += length;
            } else {
                text.append(word.charAt(at));
                at++;
            }
        }
        return text.toString();
    }

    private static int lengthAt(String word, int at) {
        int lead = WindowsLatin.byteOf(word.charAt(at));
        int length = lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xC2 && lead <= 0xDF ? 2 : 1;
        return at + length <= word.length() ? length : 1;
    }

    private static int codeAt(String word, int at, int length) {
        int lead = WindowsLatin.byteOf(word.charAt(at));
        int code = length == 3 ? lead & 0x0F : lead & 0x1F;
        for (int i = 1; i < length; i++) {
            int next = WindowsLatin.byteOf(word.charAt(at + i));
            if (next < 0x80 || next > 0xBF) {
                return -1;
            }
            code = code << 6 | next & 0x3F;
        }
        boolean letter = (code >= 0xA0 && code <= 0x24F) || (code >= 0x1E00 && code <= 0x1EFF);
        boolean mark = (code >= 0x300 && code <= 0x36F) || (code >= 0x2010 && code <= 0x2044) || code == 0x20AB;
        return letter || mark ? code : -1;
    }
}
