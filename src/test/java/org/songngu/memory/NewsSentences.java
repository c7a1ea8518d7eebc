package org.songngu.memory;

import java.util.Random;

/// Makes Vietnamese news sentences and their English from a grammar and a vocabulary, the same for the same seed.
/// Rare words (names, places, figures) and frequent ones mix as in real text, so that postings have real lengths.
final class NewsSentences {

    private static final String[] TIMES = {
        "Sáng|In the morning of", "Chiều|In the afternoon of", "Tối|In the evening of", "Trưa|At noon on"
    };
    private static final String[] PLACES = {
        "tại Hà Nội|in Hanoi",
        "tại Thủ đô Viêng Chăn|in Vientiane",
        "tại Bắc Kinh|in Beijing",
        "tại Nhà Quốc hội|at the National Assembly House",
        "tại trụ sở Chính phủ|at the Government Office",
        "tại Thành phố Hồ Chí Minh|in Ho Chi Minh City",
        "tại Đà Nẵng|in Da Nang",
        "tại Tô-ky-ô|in Tokyo",
        "tại Phủ Chủ tịch|at the Presidential Palace",
        "tại Niu Y-oóc|in New York",
        "tại Huế|in Hue",
        "tại trụ sở Trung ương Đảng|at the Party Central Committee headquarters",
        "tại Xê-un|in Seoul"
    };
    private static final String[] TITLES = {
        "Chủ tịch nước|State President", "Thủ tướng Chính phủ|Prime Minister",
        "Chủ tịch Quốc hội|National Assembly Chairman", "Bộ trưởng Bộ Ngoại giao|Foreign Minister",
        "Phó Thủ tướng|Deputy Prime Minister", "Thứ trưởng Ngoại giao|Deputy Foreign Minister",
        "Đại sứ Việt Nam|Vietnamese Ambassador", "Người phát ngôn|Spokesperson",
        "Trưởng Ban Đối ngoại|Head of the Commission for External Relations",
                "Bí thư Tỉnh ủy|provincial Party Secretary",
        "Bộ trưởng Bộ Quốc phòng|Defence Minister", "Bộ trưởng Bộ Công Thương|Minister of Industry and Trade"
    };
    private static final String[] SURNAMES = {
        "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương",
        "Lý", "Đinh", "Lâm", "Tạ", "Trịnh", "Mai", "Đoàn"
    };
    private static final String[] GIVEN = {
        "Văn An", "Thị Bình", "Minh Châu", "Quốc Dũng", "Hữu Đức", "Thanh Hà", "Xuân Hải", "Thu Hằng", "Trung Hiếu",
        "Khánh Hòa", "Việt Hùng", "Thúy Lan", "Hoàng Long", "Đức Mạnh", "Bích Ngọc", "Hồng Nhung", "Gia Phong",
                "Anh Quân",
        "Ngọc Sơn", "Kim Thoa", "Công Thành", "Quang Vinh", "Hải Yến", "Tuấn Kiệt", "Phương Uyên", "Bá Tùng"
    };
    private static final String[] VERBS = {
        "đã tiếp|received", "đã hội đàm với|held talks with", "đã có cuộc gặp với|had a meeting with",
        "đã điện đàm với|had phone talks with", "đã hội kiến|met with", "đã làm việc với|worked with",
        "đã chủ trì lễ đón chính thức|hosted an official welcome ceremony for",
                "đã gửi thư chúc mừng|sent congratulations to"
    };
    private static final String[] COUNTRIES = {
        "Nhật Bản|Japan",
        "Lào|Laos",
        "Campuchia|Cambodia",
        "Trung Quốc|China",
        "Hoa Kỳ|the United States",
        "Pháp|France",
        "Liên bang Nga|the Russian Federation",
        "Ấn Độ|India",
        "Hàn Quốc|the Republic of Korea",
        "Xinh-ga-po|Singapore",
        "Cộng hòa Liên bang Đức|Germany",
        "In-đô-nê-xi-a|Indonesia",
        "Thái Lan|Thailand",
        "Cu-ba|Cuba",
        "Ô-xtrây-li-a|Australia",
        "Niu Di-lân|New Zealand",
        "Ma-lai-xi-a|Malaysia",
        "Phi-líp-pin|the Philippines",
        "Ba Lan|Poland",
        "Hung-ga-ri|Hungary",
        "Ai Cập|Egypt",
        "Mông Cổ|Mongolia",
        "Bra-xin|Brazil",
        "Tây Ban Nha|Spain",
        "Ca-na-đa|Canada"
    };
    private static final String[] GUESTS = {
        "Đại sứ|the Ambassador of",
        "Thủ tướng|the Prime Minister of",
        "Bộ trưởng Ngoại giao|the Foreign Minister of",
        "Chủ tịch Hạ viện|the Speaker of the House of",
        "đoàn đại biểu Quốc hội|a parliamentary delegation of",
        "Tổng thống|the President of",
        "đoàn doanh nghiệp|a business delegation of"
    };
    private static final String[] TOPICS = {
        "hợp tác kinh tế|economic cooperation",
        "hợp tác quốc phòng và an ninh|defence and security cooperation",
        "hòa bình ở Biển Đông|peace in the East Sea",
        "biến đổi khí hậu|climate change",
        "chuyển đổi số|digital transformation",
        "giao lưu nhân dân|people-to-people exchanges",
        "phát triển nông nghiệp bền vững|sustainable agriculture",
        "đào tạo nguồn nhân lực|human resources training",
        "kết nối hạ tầng giao thông|transport connectivity",
        "bảo vệ công dân|citizen protection",
        "an ninh năng lượng|energy security",
        "hợp tác giáo dục|education cooperation",
        "khoa học và công nghệ|science and technology",
        "quản lý nguồn nước sông Mê Công|Mekong water management",
        "phòng, chống tội phạm xuyên quốc gia|the fight against transnational crime",
        "kĩ thuật số|digital technology"
    };
    private static final String[] STATEMENTS = {
        "nhấn mạnh tầm quan trọng của|stressed the importance of",
        "đề nghị hai bên thúc đẩy|proposed that both sides promote",
        "đánh giá cao kết quả của|highly valued the results of",
        "bày tỏ quan ngại về|voiced concern about",
        "khẳng định Việt Nam luôn coi trọng|affirmed that Vietnam always values",
        "kêu gọi các bên tăng cường|called on parties to step up",
        "không chấp nhận việc cản trở|did not accept obstruction of",
        "ủng hộ|supported",
        "phản đối mọi hành động phá hoại|opposed every act undermining",
        "hoan nghênh tiến triển trong|welcomed progress in"
    };
    private static final String[] FIGURES = {
        "kim ngạch thương mại hai chiều|two-way trade",
        "vốn đầu tư trực tiếp nước ngoài|foreign direct investment",
        "kim ngạch xuất khẩu gạo|rice exports",
        "lượng khách quốc tế|international arrivals",
        "tổng sản phẩm trong nước|gross domestic product",
        "sản lượng điện|electricity output",
        "giá trị xuất khẩu thủy sản|seafood exports"
    };
    private static final String[] FRAMES = {"theo đánh giá của", "trên cơ sở", "nhân dịp", "trong khuôn khổ", "bên lề"};

    private final Random random;

    NewsSentences(long seed) {
        random = new Random(seed);
    }

    /// A sentence pair.
    record Pair(String vietnamese, String english) {}

    Pair next() {
        return switch (random.nextInt(5)) {
            case 0 -> meeting();
            case 1 -> statement();
            case 2 -> figures();
            case 3 -> joined(meeting(), statement());
            default -> joined(statement(), figures());
        };
    }

    /// The same sentence with 1 to `most` edits: figures, names or words changed, dropped or added.
    String edited(String sentence, int most) {
        String[] words = sentence.split(" ");
        StringBuilder out = new StringBuilder();
        int edits = 1 + random.nextInt(most);
        int[] at = random.ints(edits, 0, words.length).toArray();
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            for (int place : at) {
                if (place == i) {
                    word = change(word);
                }
            }
            out.append(word).append(word.isEmpty() ? "" : " ");
        }
        return out.toString().strip();
    }

    private String change(String word) {
        return switch (random.nextInt(6)) {
            case 0 -> "";
            case 1 -> word + " " + vietnamese(TOPICS).split(" ")[0];
            case 2 -> "không " + word;
            case 3 -> String.valueOf(random.nextInt(3000));
            case 4 -> word + ",";
            default -> pick(GIVEN).split(" ")[1];
        };
    }

    private Pair meeting() {
        String day = date();
        String[] time = both(TIMES);
        String[] place = both(PLACES);
        String[] title = both(TITLES);
        String name = name();
        String[] verb = both(VERBS);
        String[] guest = both(GUESTS);
        String[] country = both(COUNTRIES);
        return new Pair(
                "%s %s, %s, %s %s %s %s %s."
                        .formatted(time[0], day, place[0], title[0], name, verb[0], guest[0], country[0]),
                "%s %s, %s, %s %s %s %s %s."
                        .formatted(time[1], day, place[1], title[1], name, verb[1], guest[1], country[1]));
    }

    private Pair statement() {
        String[] title = both(TITLES);
        String name = name();
        String[] said = both(STATEMENTS);
        String[] topic = both(TOPICS);
        String[] country = both(COUNTRIES);
        String frame = random.nextInt(3) == 0
                ? " " + pick(FRAMES) + " " + nonce() + " lần thứ " + (1 + random.nextInt(60))
                : "";
        return new Pair(
                "%s %s %s %s giữa Việt Nam và %s%s.".formatted(title[0], name, said[0], topic[0], country[0], frame),
                "%s %s %s %s between Vietnam and %s.".formatted(title[1], name, said[1], topic[1], country[1]));
    }

    private Pair figures() {
        String[] what = both(FIGURES);
        String[] country = both(COUNTRIES);
        String amount = (1 + random.nextInt(900)) + "," + random.nextInt(10);
        String percent = (1 + random.nextInt(60)) + "," + random.nextInt(10) + "%";
        String year = String.valueOf(1995 + random.nextInt(32));
        String change = random.nextBoolean() ? "tăng|up" : "giảm|down";
        return new Pair(
                "Năm %s, %s giữa Việt Nam và %s đạt %s tỷ USD, %s %s so với năm trước."
                        .formatted(year, what[0], country[0], amount, change.split("\\|")[0], percent),
                "In %s, %s between Vietnam and %s reached US$%s billion, %s %s from a year earlier."
                        .formatted(year, what[1], country[1], amount, change.split("\\|")[1], percent));
    }

    private static Pair joined(Pair first, Pair second) {
        return new Pair(first.vietnamese() + " " + second.vietnamese(), first.english() + " " + second.english());
    }

    private String name() {
        return pick(SURNAMES) + " " + pick(GIVEN);
    }

    private String date() {
        return (1 + random.nextInt(28)) + "/" + (1 + random.nextInt(12));
    }

    /// A made-up name of rare syllables: real text has a long tail of them.
    private String nonce() {
        String[] onsets = {"Tr", "Kh", "Ngh", "B", "D", "Ph", "V", "Th", "L", "Q", "X", "Gi", "S", "M", "Nh"};
        String[] rimes = {
            "ường", "iệp", "oang", "uyên", "ấp", "ẩm", "ượt", "ênh", "ược", "ẽn", "ọng", "uất", "ĩnh", "ổi"
        };
        return onsets[random.nextInt(onsets.length)] + rimes[random.nextInt(rimes.length)] + "-"
                + (char) ('a' + random.nextInt(26)) + pick(GIVEN).charAt(0) + random.nextInt(500);
    }

    private static String vietnamese(String entry, int side) {
        return entry.split("\\|")[side];
    }

    private String vietnamese(String[] entries) {
        return vietnamese(pick(entries), 0);
    }

    private String[] both(String[] entries) {
        return pick(entries).split("\\|");
    }

    private String pick(String[] entries) {
        return entries[random.nextInt(entries.length)];
    }
}
