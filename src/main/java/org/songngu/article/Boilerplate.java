package org.songngu.article;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tells the lines of a web page that belong to no article, by what they say.
final class Boilerplate {

    private static final Pattern PARTS = Pattern.compile("\\s*(?:[>\"'|/•·]|\\s-\\s|\\s{2,}|,)\\s*");
    private static final Pattern PHONE =
            Pattern.compile("(?:\\(?\\+?\\d{1,4}\\)?[\\s.-]?)?(?:\\(?\\d{2,5}\\)?[\\s.-]?){2,4}\\d{2,5}");
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]{1,60}@[\\w.-]{1,60}\\.\\p{L}{2,8}");
    private static final Pattern CONTACT_WORDS = Pattern.compile(
            "(?:đường dây nóng|hot ?line|đt|điện thoại|tel|phone|fax|e-?mail|liên hệ|quảng cáo|tòa soạn|thư điện tử|hộp thư|zalo|viber|website)");
    private static final Pattern CONTACT_LABEL = Pattern.compile(
            "^(?:(?:số )?(?:đường dây nóng|hot ?line)|liên hệ(?: (?:quảng cáo|tòa soạn|phát hành|tài trợ|bản quyền|hợp tác).*)?"
                    + "|(?:điện thoại|đt|tel|phone|fax|e-?mail|thư điện tử|hộp thư)(?: ?:.*)?|quảng cáo|thông tin tòa soạn"
                    + "|(?:gửi|mọi) (?:ý kiến|tin bài|thông tin|bài vở).*|contact us|advertise with us)$");
    private static final Pattern CONTACT_BLOCK = Pattern.compile(
            "(?:^|[\\s•|–-])(?:tòa soạn|trụ sở(?: chính)?|địa chỉ|đường dây nóng|hotline|điện thoại|fax|email|e-mail|tel|đt|văn phòng(?: đại diện)?|liên hệ quảng cáo|address)\\s?:");
    // In news on citizens abroad a hot line is the news.
    private static final Pattern CONSULAR =
            Pattern.compile("bảo hộ|công dân|sứ quán|lãnh sự|đại diện việt nam|embassy|consul|citizen");
    private static final Pattern LEGAL = Pattern.compile(
            "^(?:©|\\(c\\) |copyright|bản quyền|bản quyền thuộc|all rights reserved|giấy phép|gpxb|số giấy phép|ghi rõ nguồn"
                    + "|(?:vui lòng )?ghi rõ nguồn|® |không được sao chép|cấm sao chép|nghiêm cấm sao chép).*");
    private static final Pattern IMPRINT = Pattern.compile(
            "^(?:(?:phó |quyền )?tổng biên tập|cơ quan chủ quản|cơ quan của|chịu trách nhiệm|phó tổng giám đốc|giám đốc|thư ký tòa soạn"
                    + "|phát triển bởi|thiết kế bởi|vận hành bởi|powered by|designed by|editor-in-chief|license no).{0,150}");
    private static final Pattern TAGS =
            Pattern.compile("^(?:từ khóa|tags?|tag bài viết|thẻ|chủ đề|keywords?|topics?)\\s?(?::.*)?$|^#\\S.*");
    private static final Pattern RELATED_LEAD = Pattern.compile(
            "^(?:(?:mời )?(?:xem thêm|đọc thêm|xem tiếp|đọc tiếp|xem ngay|đọc ngay|tin liên quan|bài liên quan|read more|see also|related)\\s?:.*"
                    + "|mời (?:quý )?(?:bạn đọc|độc giả|vị|quý vị).*|mời đọc.*|(?:bạn đọc|độc giả) có thể .*|theo dõi .{0,60}(?:google news|facebook|zalo|youtube|fanpage|telegram).*"
                    + "|tải ứng dụng .*)");
    private static final Pattern LINK_BULLET = Pattern.compile("^\\s*(?:>>+|»»?|→|►|▶|☞|>\\s).*");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+");
    // "Chia sẻ bài viết: Facebook Zalo", "A- A A+". The longest word first and nothing taken back: linear time.
    private static final Pattern BUTTONS = Pattern.compile(MenuWords.SHARE.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining(
                    "|", "(?:(?:", "|a[+-]?)(?=[^\\p{L}\\p{N}]|$)(?:[\\s(]*+\\d++)?[\\s)>»›|/•·,:-]*+)++")));
    private static final int LONGEST = 300;

    private Boilerplate() {}

    /// Evidence that is enough even in the midst of an article.
    static Optional<BlockReason> anywhere(PressLine line) {
        String key = line.key();
        if (line.paragraph().reason().isPresent()) {
            return line.paragraph().reason();
        }
        if (line.text().length() > LONGEST) {
            return Optional.empty();
        }
        if (key.isEmpty() || isOnlyFigures(line)) {
            return Optional.of(isPhone(line.text()) ? BlockReason.CONTACT : BlockReason.NAVIGATION);
        }
        if (ADDRESS.matcher(line.text()).find() && isSource(key)) {
            return Optional.of(BlockReason.SOURCE_LINE);
        }
        if (MenuWords.ALWAYS.contains(key)
                || isBreadcrumb(key)
                || TAGS.matcher(key).matches()) {
            return Optional.of(BlockReason.NAVIGATION);
        }
        if (all(key, MenuWords.SHARE) || BUTTONS.matcher(key).matches()) {
            return Optional.of(BlockReason.SHARE);
        }
        if (opensRelated(line)
                || RELATED_LEAD.matcher(key).matches()
                || LINK_BULLET.matcher(line.text()).matches()) {
            return Optional.of(BlockReason.RELATED);
        }
        if (isContact(key)) {
            return Optional.of(BlockReason.CONTACT);
        }
        return LEGAL.matcher(key).matches() ? Optional.of(BlockReason.LEGAL_NOTICE) : Optional.empty();
    }

    /// Evidence that is enough before the headline and behind the text only.
    static Optional<BlockReason> outsideBody(PressLine line) {
        String key = line.key();
        if (key.isEmpty()) {
            return Optional.empty();
        }
        if (all(key, MenuWords.MENU)) {
            return Optional.of(BlockReason.NAVIGATION);
        }
        if (IMPRINT.matcher(key).matches()) {
            return Optional.of(BlockReason.LEGAL_NOTICE);
        }
        boolean contact =
                CONTACT_BLOCK.matcher(key).find() && !CONSULAR.matcher(key).find();
        return contact ? Optional.of(BlockReason.CONTACT) : Optional.empty();
    }

    /// Whether a line stands above a list of links.
    static boolean opensRelated(PressLine line) {
        return MenuWords.RELATED.contains(line.key());
    }

    private static boolean all(String key, Set<String> words) {
        if (words.contains(key)) {
            return true;
        }
        List<String> parts = Arrays.stream(PARTS.split(key))
                .map(part -> part.replaceAll("[\\s(]*\\d+[\\s)]*$", "").strip())
                .filter(part -> !part.isEmpty())
                .toList();
        return !parts.isEmpty() && parts.stream().allMatch(words::contains);
    }

    private static boolean isBreadcrumb(String key) {
        String[] parts = PARTS.split(key);
        return parts.length >= 2 && (parts[0].equals("trang chủ") || parts[0].equals("home"));
    }

    private static boolean isSource(String key) {
        String rest = ADDRESS.matcher(key).replaceAll("").strip();
        return rest.isEmpty()
                || rest.matches("(?:theo |xem |link |nguồn|source|via|đường dẫn|bài gốc).{0,60}") && rest.length() < 70;
    }

    private static boolean isOnlyFigures(PressLine line) {
        return line.text().chars().noneMatch(Character::isLetter);
    }

    private static boolean isPhone(String text) {
        return text.chars().filter(Character::isDigit).count() >= 8
                && PHONE.matcher(text).find();
    }

    private static boolean isContact(String key) {
        if (CONSULAR.matcher(key).find()) {
            return false;
        }
        if (CONTACT_LABEL.matcher(key).matches()) {
            return true;
        }
        String rest = EMAIL.matcher(key).replaceAll(" ");
        String numberless = rest.length() < key.length() || isPhone(key)
                ? PHONE.matcher(rest).replaceAll(" ")
                : key;
        if (numberless.equals(key)) {
            return false;
        }
        return CONTACT_WORDS
                        .matcher(numberless)
                        .replaceAll(" ")
                        .replaceAll("[^\\p{L}]", "")
                        .length()
                <= 8;
    }
}
