package org.songngu.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.text.Span;

/// Recognises who made a picture or a text: credits, captions that carry one, image labels, bylines, datelines.
final class Credits {

    private static final int LONGEST_CAPTION = 700;
    private static final int CREDIT_AT_END = 80;
    private static final String MAKER =
            "(?:ảnh|hình ảnh|ảnh tư liệu|ảnh minh h[oọ]a|ảnh chụp màn hình|ảnh bìa|nguồn ảnh|nguồn|photos?|image|picture"
                    + "|source|video|clip|đồ h[oọ]a|infographic)";
    // At the end of a caption: "… - Ảnh: H.N", "…. Ảnh: Minh Đức/TTXVN", "(Nguồn: TTXVN)", "(ảnh TTXVN)", "– Ảnh VGP".
    private static final Pattern CREDIT_BEHIND = Pattern.compile(
            "(?:[-–—|.,;:?!”\"]\\s*|\\s)\\(?\\[?" + MAKER + "\\s?(?:[:：]\\s?[^:]{1,50}|minh h[oọ]a)[)\\]]?\\.?$"
                    + "|[\\s.]\\((?:" + MAKER + ")(?:\\s[^():]{2,40})?\\)\\.?$"
                    + "|\\s?[-–—]\\s?[\\p{L}/ .&]{2,30}\\sphotos?\\.?$"
                    + "|[\\s.](?-i:[\\p{Lu}/]{2,10}\\s(?:file\\s)?[Pp]hotos?)(?:\\s[\\p{L} ]{2,30})?\\.?$"
                    + "|\\s?[-–—]\\s?ảnh\\s[^\\s\\d:][^:]{1,30}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CREDIT_ALONE = Pattern.compile(
            "^[(\\[]?" + MAKER + "\\s?[:：]\\s?[^:]{1,60}[)\\]]?\\.?$|^[(\\[]" + MAKER + "\\s[^:]{1,40}[)\\]]\\.?$"
                    + "|^nguồn ảnh$|^ảnh(?: tư liệu| minh h[oọ]a| internet)?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern IMAGE_LABEL = Pattern.compile(
            "^(?:(.*?)\\s*[-–—|.:]\\s*)?\\(?(?:ảnh|hình|photo|image)\\s?(?:số\\s)?\\d{1,3}\\)?\\s?\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BYLINE_LABEL = Pattern.compile(
            "^(?:(?:tin|bài|bài viết|nội dung|thực hiện|tin bài|phóng viên|biên tập|tác giả|dịch|lược dịch|by|written by|reported by"
                    + "|story by)(?:(?:,| và| &|-) ?(?:ảnh|video|clip|đồ họa|trình bày))*:.{1,60}"
                    + "|(?:tin|bài|tin, bài)(?:,| và| &) ?ảnh:? ?.{1,60}"
                    + "|(?:p\\.?v|btv|nhóm pv|nhóm phóng viên|pv tổng hợp|ban biên tập|bbt|tổng hợp|t\\.h)"
                    + "|\\((?:theo|tổng hợp|pv|nguồn|t/h)[^()]{0,50}\\)|\\([\\p{L}+.&/ ]{2,25}\\))$");
    private static final Set<String> SMALL_WORDS = Set.of(
            "và", "and", "theo", "tổng", "hợp", "thực", "hiện", "lược", "dịch", "ghi", "t/h", "từ", "cùng", "nhóm",
            "by", "thông", "tấn", "xã", "báo", "tạp", "chí", "đài", "cổng");
    private static final Set<String> SURNAMES = Set.of(
            "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô",
            "dương", "lý", "đinh", "mai", "trịnh", "đào", "tô", "lương", "cao", "hà", "tạ", "thái", "châu", "đoàn",
            "lâm", "phùng");
    private static final Pattern DATELINE = Pattern.compile("^(?:\\((?=[^()]{0,25}\\p{Lu})[^()]{2,30}\\)"
            + "|\\p{L}[\\p{L}\\p{N}-]{1,20}\\.(?:vn|VN|com|net)"
            + "|[\\p{Lu}&]{2,10}(?:\\s(?:Online|online|News))?"
            + "|\\p{Lu}[\\p{L}.]*(?:\\s\\p{Lu}[\\p{L}.]*){0,3}(?:,[^()–—]{1,25})?\\s?\\([\\p{L}\\p{N}.&+/ ]{2,20}\\)"
            + "|\\p{Lu}{2,}(?:\\s\\p{Lu}+){1,3})\\s?[-–—]\\s?(?=[\"“\\p{Lu}\\d])");

    private Credits() {}

    /// Whether a whole line is the credit of a picture: `Ảnh: TTXVN`.
    static boolean isCredit(String text) {
        return text.length() <= CREDIT_AT_END && CREDIT_ALONE.matcher(text).find();
    }

    /// Whether a line is the text under a picture, told by the credit at its end.
    static boolean isCaption(String text) {
        return text.length() <= LONGEST_CAPTION && !isCredit(text) && creditAt(text) > 0 && !isBylineLabel(text);
    }

    // "Tin, ảnh: Thanh Tùng" signs the article, not a picture.
    private static boolean isBylineLabel(String text) {
        return text.length() <= CREDIT_AT_END
                && BYLINE_LABEL.matcher(text.toLowerCase(Locale.ROOT)).matches()
                && text.indexOf('(') != 0;
    }

    /// A caption without its credit.
    static String withoutCredit(String text) {
        int at = text.length() <= LONGEST_CAPTION ? creditAt(text) : -1;
        return at > 0 ? text.substring(0, at) : text;
    }

    private static int creditAt(String text) {
        int from = Math.max(0, text.length() - CREDIT_AT_END);
        Matcher matcher = CREDIT_BEHIND.matcher(text.substring(from));
        return matcher.find() ? from + matcher.start() : -1;
    }

    /// Whether a line is a numbered image label; `base` receives what stands before it.
    static boolean isImageLabel(String text, StringBuilder base) {
        if (text.length() > LONGEST_CAPTION) {
            return false;
        }
        Matcher matcher = IMAGE_LABEL.matcher(text);
        if (!matcher.find()) {
            return false;
        }
        base.append(matcher.group(1) == null ? "" : matcher.group(1));
        return true;
    }

    /// Whether a paragraph begins with the sign of an agency or paper and a dash: `TTXVN -`, `HÀ NỘI (VNA) –`.
    static boolean hasDateline(String text) {
        return dateline(text).isPresent();
    }

    /// The sign of an agency or paper before the text, dash included.
    static Optional<Span> dateline(String text) {
        Matcher matcher = DATELINE.matcher(text.substring(0, Math.min(120, text.length())));
        return matcher.lookingAt() ? Optional.of(new Span(0, matcher.end())) : Optional.empty();
    }

    /// Whether a short line names an author or an agency.
    ///
    /// @param line the line; its surroundings are for the caller to judge
    static boolean isByline(PressLine line) {
        String text = line.text();
        if (text.length() > 80 || line.words() > 12 || line.hasBullet()) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (BYLINE_LABEL.matcher(lower).matches()) {
            return !line.sentence() || lower.length() <= 10;
        }
        String names = text.replaceAll("\\s*\\([^()]{1,40}\\)\\.?$", "").replaceAll("(?i)^(?:theo|by) ", "");
        String[] parts = names.split("\\s*[-–—,;/&+•|]\\s*|\\s(?:và|and)\\s");
        return names.chars().noneMatch(Character::isDigit)
                && parts.length <= 4
                && Arrays.stream(parts).allMatch(Credits::isName)
                && !(line.sentence() && line.words() > 4);
    }

    private static boolean isName(String part) {
        String[] words = part.strip().split("\\s+");
        boolean capitals = part.equals(part.toUpperCase(Locale.ROOT));
        if (words.length == 1) {
            return capitals && words[0].length() >= 2 || words[0].matches("\\p{Lu}[\\p{L}+.]{2,}");
        }
        if (words.length > 5 || (capitals && words.length > 3 && !isSurname(words[0]))) {
            return false;
        }
        return Arrays.stream(words)
                .allMatch(word ->
                        Character.isUpperCase(word.charAt(0)) || SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT)));
    }

    private static boolean isSurname(String word) {
        return SURNAMES.contains(word.toLowerCase(Locale.ROOT));
    }
}
