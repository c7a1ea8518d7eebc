package org.songngu.qa.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.songngu.qa.QaSubject;
import org.songngu.text.Diacritics;
import org.songngu.text.Span;
import org.songngu.text.Syllables;
import org.songngu.text.Token;
import org.songngu.text.Tokens;

/// Vietnamese names of persons in a Vietnamese text, and where an English text has them.
///
/// A name is a family name with one to three capitalised syllables behind it. Of two syllables it needs a form of
/// address before it, or «Hà Nam» and «Thái Bình» would be persons.
final class PersonNames {

    /// Who keeps the whole name at every mention.
    static final String NEVER_BY_GIVEN_NAME = "Hồ Chí Minh";

    /// A text that speaks of countries whose people have Vietnamese names in Vietnamese and others in English.
    static final Pattern FOREIGN = Pattern.compile(
            "Trung Quốc|Đài Loan|Hàn Quốc|Triều Tiên|Xinh-ga-po|Singapore|Hồng Công|Hong Kong|Bắc Kinh");

    private static final Set<String> FAMILIES = Set.of(("Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô"
                    + " Dương Lý Tô Mai Đinh Trương Lương Đào Đoàn Vương Trịnh Hà Cao Tạ Thái Tống Châu Quách Lâm Lưu Chu"
                    + " Phùng Hứa Tăng Nông Thân Giàng Khuất Mạc Nghiêm Ninh Kiều Doãn Uông Triệu Bạch Lại Thào Từ"
                    + " Đàm Thạch Vi Lò")
            .split(" "));
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Đđ]ồng chí|[Tt]ướng|[Bb]í thư|[Cc]hủ tịch|[Cc]hủ tịch nước|[Cc]hủ tịch Quốc hội"
                    + "|[Tt]hủ tướng|[Bb]ộ trưởng|[Tt]hứ trưởng|[Đđ]ại sứ|[Gg]iám đốc|[Tt]rưởng ban|[Hh]ội trưởng|[Tt]iến sĩ|[Gg]iáo sư|[Nn]hà báo"
                    + "|[Đđ]ại biểu|[Nn]gười phát ngôn|[Pp]hát ngôn viên) $");
    // «Phố Nguyễn Trãi», «Thành phố Hồ Chí Minh», «tư tưởng Hồ Chí Minh»: no person acts there.
    private static final Pattern NO_PERSON = Pattern.compile(
            "(?:[Pp]hố|[Đđ]ường|TP\\.?|[Tt]rường|[Qq]uảng trường|[Bb]ảo tàng|[Ll]ăng|[Pp]hủ Chủ tịch|[Gg]iải thưởng|[Tt]ư tưởng"
                    + "|[Tt]hời đại|[Đđ]oàn TNCS|[Cc]ộng sản|[Hh]uân chương|[Hh]ọc viện[^,.]{0,40}|[Đđ]ường mòn|[Đđ]ại học) $");
    // the ocean, and «đoàn Việt Nam», «Thái Lan»: countries
    private static final Pattern NO_NAME =
            Pattern.compile("^(?:Thái Bình Dương|Thái Lan|Triều Tiên|Hà Nội|Hà Lan|Đoàn Thanh niên|Hồ Gươm"
                    + "|Lâm Đồng|Thái Nguyên|Hoàng Sa|Kiều bào).*|.* Việt Nam.*|.* (?:Quốc|Đông|Tây|Nam Á|Âu|Mỹ)$");
    private static final int MOST_SYLLABLES = 4;
    private static final int SYLLABLES_WITHOUT_ADDRESS = 3;

    private PersonNames() {}

    /// A name.
    ///
    /// @param span  where it stands
    /// @param text  as the source writes it
    /// @param words its syllables without marks, in lower case
    record Name(Span span, String text, List<String> words) {

        static Name of(Span span, String text) {
            return new Name(span, text, plain(text));
        }

        String given() {
            return words.getLast();
        }
    }

    /// The names of a Vietnamese text by position, each once.
    static List<Name> in(String source) {
        List<Token> tokens = Tokens.of(source);
        List<Name> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (!FAMILIES.contains(text(source, tokens.get(i)))) {
                continue;
            }
            int end = i + 1;
            while (end < tokens.size() && end < i + MOST_SYLLABLES && continues(source, tokens, end)) {
                end++;
            }
            Span span = new Span(
                    tokens.get(i).span().start(), tokens.get(end - 1).span().end());
            String before = source.substring(0, span.start());
            boolean addressed = ADDRESS.matcher(before).find();
            int least = addressed ? 2 : SYLLABLES_WITHOUT_ADDRESS;
            if (end - i >= least
                    && !NO_NAME.matcher(span.of(source)).matches()
                    && !NO_PERSON.matcher(before).find()
                    && !startsInsideName(source, tokens, i)) {
                Name name = Name.of(span, span.of(source));
                if (seen.add(name.text())) {
                    names.add(name);
                }
                i = end - 1;
            }
        }
        return names;
    }

    // «Đài Tiếng nói Việt Nam Đỗ Tiến Sỹ»: a capitalised syllable of something else may stand before; but the family
    // name after a given name («Nguyễn Thị Hà Lâm») is none.
    private static boolean startsInsideName(String source, List<Token> tokens, int at) {
        return at > 0 && FAMILIES.contains(text(source, tokens.get(at - 1))) && continues(source, tokens, at);
    }

    private static boolean continues(String source, List<Token> tokens, int at) {
        String text = text(source, tokens.get(at));
        int gap = tokens.get(at).span().start() - tokens.get(at - 1).span().end();
        return gap == 1
                && Character.isUpperCase(text.charAt(0))
                && text.length() > 1
                && Character.isLowerCase(text.charAt(1))
                && Syllables.isValid(text);
    }

    private static String text(String source, Token token) {
        return Normalizer.normalize(token.span().of(source), Normalizer.Form.NFC);
    }

    /// The name as the house writes it.
    static String inStyle(Name name, QaSubject subject) {
        return subject.style().diacritics() ? name.text() : VietnameseLetters.plain(name.text());
    }

    /// Where an English text has the whole name, with or without marks.
    static Optional<Span> whole(Name name, String target) {
        if (!Diacritics.strip(target).toLowerCase(Locale.ROOT).contains(String.join(" ", name.words()))) {
            return Optional.empty();
        }
        List<Token> tokens = Tokens.of(target);
        int size = name.words().size();
        for (int i = 0; i + size <= tokens.size(); i++) {
            if (words(tokens, i, size).equals(name.words())) {
                return Optional.of(new Span(
                        tokens.get(i).span().start(),
                        tokens.get(i + size - 1).span().end()));
            }
        }
        return Optional.empty();
    }

    /// Where an English text has the given name alone.
    static Optional<Span> given(Name name, String target) {
        return Tokens.of(target).stream()
                .filter(token ->
                        Character.isUpperCase(target.charAt(token.span().start())))
                .filter(token -> Diacritics.strip(token.key()).equals(name.given()))
                .map(Token::span)
                .findFirst();
    }

    static List<String> words(List<Token> tokens, int from, int size) {
        return tokens.subList(from, from + size).stream()
                .map(token -> Diacritics.strip(token.key()))
                .toList();
    }

    private static List<String> plain(String text) {
        return Arrays.stream(
                        VietnameseLetters.plain(text).toLowerCase(Locale.ROOT).split("\\s+"))
                .toList();
    }
}
