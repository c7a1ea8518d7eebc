package org.songngu.placeable;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.songngu.text.Language;

/// The currencies of the news, with the words for them as regular expressions and the word to write.
enum Currency {
    AUD("đô la (?:Úc|Australia|AU)|AUD", "Australian dollars?|AUD", "A\\$|AU\\$", "AUD", "AUD"),
    SGD("đô la Singapore|SGD", "Singapore(?:an)? dollars?|SGD", "S\\$", "SGD", "SGD"),
    HKD("đô la (?:Hồng Kông|Hong Kong)|HKD", "Hong Kong dollars?|HKD", "HK\\$", "HKD", "HKD"),
    CAD("đô la Canada|CAD", "Canadian dollars?|CAD", "C\\$|CA\\$", "CAD", "CAD"),
    NZD("đô la (?:New Zealand|NZ)|NZD", "New Zealand dollars?|NZD", "NZ\\$", "NZD", "NZD"),
    TWD("đô la Đài Loan|Đài tệ|TWD", "(?:New )?Taiwan(?:ese)? dollars?|TWD", "NT\\$", "TWD", "TWD"),
    USD(
            "đô[ -]?la(?: Mỹ| Hoa Kỳ)?|đôla(?: Mỹ)?|Mỹ kim|USD|dollar|đô(?! (?:thị|thành|đốc|hộ|vật|la))",
            "(?:US|U\\.S\\.|American) dollars?|USD|dollars?",
            "US\\$|USD|\\$",
            "USD",
            "USD"),
    VND(
            "đồng(?! (?:chí|bào|bằng|minh|thuận|thời|hồ|ruộng|nghiệp|phạm|hành|loạt|đội|ý|chủ|tác|nhân dân|Nhân dân))|VNĐ|VND|₫",
            "Viet ?nam(?:ese)? dongs?|VND|VNĐ|dongs?|đồng",
            "VND|VNĐ|₫",
            "VND",
            "đồng"),
    EUR("euro|ơ-rô|EUR", "euros?|EUR", "€|EUR", "EUR", "EUR"),
    GBP("bảng Anh|GBP", "pounds? sterling|British pounds?|GBP|pounds?", "£|GBP", "GBP", "bảng Anh"),
    JPY("yên(?: Nhật)?|yen|JPY", "(?:Japanese )?yen|JPY", "¥|JPY", "yen", "yên"),
    CNY("(?:đồng )?nhân dân tệ|NDT|CNY", "(?:Chinese )?yuan|CNY|RMB|renminbi", "CNY|RMB", "yuan", "nhân dân tệ"),
    KRW("won|KRW", "(?:South Korean )?won|KRW", "₩|KRW", "won", "won"),
    THB("baht|bạt|THB", "(?:Thai )?baht|THB", "THB", "baht", "baht"),
    RUB("rúp|RUB", "(?:Russian )?(?:roubles?|rubles?)|RUB", "₽|RUB", "roubles", "rúp"),
    LAK("kíp|kip|LAK", "(?:Lao )?kips?|LAK", "LAK", "kip", "kíp"),
    KHR("riel|riên|KHR", "(?:Cambodian )?riels?|KHR", "KHR", "riel", "riel"),
    INR("rupee|INR", "(?:Indian )?rupees?|INR", "₹|INR|Rs\\.?", "rupees", "rupee"),
    IDR("rupiah|IDR", "(?:Indonesian )?rupiahs?|IDR", "IDR", "rupiah", "rupiah"),
    MYR("ringgit|MYR", "(?:Malaysian )?ringgits?|MYR", "MYR|RM", "ringgit", "ringgit"),
    PHP("peso|PHP", "(?:Philippine )?pesos?|PHP", "PHP|₱", "pesos", "peso"),
    CHF("franc Thụy Sĩ|CHF", "Swiss francs?|CHF", "CHF", "Swiss francs", "franc Thụy Sĩ");

    private final String vietnamese;
    private final String english;
    private final String prefix;
    private final String englishWord;
    private final String vietnameseWord;

    Currency(String vietnamese, String english, String prefix, String englishWord, String vietnameseWord) {
        this.vietnamese = vietnamese;
        this.english = english;
        this.prefix = prefix;
        this.englishWord = englishWord;
        this.vietnameseWord = vietnameseWord;
    }

    /// The word to write after a figure.
    String word(Language language) {
        return language == Language.VI ? vietnameseWord : englishWord;
    }

    /// The words after a figure in a language, one named group (the code in lower case) per currency.
    static String after(Language language) {
        return groups("a", language == Language.VI ? c -> c.vietnamese : c -> c.english);
    }

    /// The signs before a figure, one named group per currency.
    static String before() {
        return groups("b", currency -> currency.prefix);
    }

    /// The group's name of this currency in [#after] (`a`) or [#before] (`b`).
    String group(String side) {
        return side + name().toLowerCase(Locale.ROOT);
    }

    private static String groups(String side, Function<Currency, String> words) {
        return Arrays.stream(values())
                .map(currency -> "(?<" + currency.group(side) + ">" + words.apply(currency) + ")")
                .collect(Collectors.joining("|"));
    }
}
