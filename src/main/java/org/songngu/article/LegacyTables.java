package org.songngu.article;

import java.util.HashMap;
import java.util.Map;

/// The letters of the old encodings, in the order of their bytes; `.` where a byte is no letter.
final class LegacyTables {

    /// Bytes A0 to FF of TCVN 5712.
    static final Map<Character, Character> TCVN3 = table(0xA0, """
            .ĂÂÊÔƠƯĐăâêôơưđẰ\
            .....àảãáạẲằẳẵắẴ\
            ẮẦẨẪẤỀặầẩẫấậèỂẻẽ\
            éẹềểễếệìỉỄẾỒĩíịò\
            Ổỏõóọồổỗốộờởỡớợù\
            ỖủũúụừửữứựỳỷỹýỵỐ""");

    /// Bytes 80 to FF of VISCII (RFC 1456).
    static final Map<Character, Character> VISCII = table(0x80, """
            ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ\
            ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ\
            Õắằặấầẩậẽẹếềểễệố\
            ồổỗỠƠộờởịỰỨỪỬơớƯ\
            ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ\
            ĐứÒÓÔạỷừửÙÚỹỵÝỡư\
            àáâãảăữẫèéêẻìíĩỉ\
            đựòóôõỏọụùúũủýợỮ""");

    /// What Windows 1258 has in the places of other letters of Windows 1252, tone marks included.
    static final Map<Character, Character> WINDOWS_1258 = Map.ofEntries(
            Map.entry('Ã', 'Ă'),
            Map.entry('ã', 'ă'),
            Map.entry('Ð', 'Đ'),
            Map.entry('ð', 'đ'),
            Map.entry('Õ', 'Ơ'),
            Map.entry('õ', 'ơ'),
            Map.entry('Ý', 'Ư'),
            Map.entry('ý', 'ư'),
            Map.entry('Ì', '\u0300'),
            Map.entry('Ò', '\u0309'),
            Map.entry('Þ', '\u0303'),
            Map.entry('ì', '\u0301'),
            Map.entry('ò', '\u0323'),
            Map.entry('þ', '₫'));

    private LegacyTables() {}

    private static Map<Character, Character> table(int first, String letters) {
        Map<Character, Character> table = new HashMap<>();
        for (int i = 0; i < letters.length(); i++) {
            if (letters.charAt(i) != '.') {
                char seen = WindowsLatin.decode(new byte[] {(byte) (first + i)}).charAt(0);
                table.put(seen, letters.charAt(i));
            }
        }
        if (first == 0xA0) {
            // Word processors show the invisible hyphen that is ư as a minus sign: «n−íc».
            table.put('\u2212', 'ư');
        }
        return Map.copyOf(table);
    }
}
