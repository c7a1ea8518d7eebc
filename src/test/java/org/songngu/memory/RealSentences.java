package org.songngu.memory;

import java.util.List;

/// Sentences of a diplomatic desk, written for these tests, many of them close to one another.
final class RealSentences {

    static final List<String> VIETNAMESE = List.of(
            "Chiều 13/1, tại Hà Nội, Chủ tịch nước đã tiếp Đại sứ Nhật Bản tại Việt Nam đến chào xã giao.",
            "Chiều 26/1, tại Hà Nội, Chủ tịch nước đã tiếp Đại sứ Nhật Bản tại Việt Nam đến chào xã giao.",
            "Chiều 13/1, tại Hà Nội, Chủ tịch nước không tiếp Đại sứ Nhật Bản tại Việt Nam đến chào xã giao.",
            "Chiều 13/1, tại Hà Nội, Thủ tướng Chính phủ đã tiếp Đại sứ Hàn Quốc tại Việt Nam đến chào xã giao.",
            "Tại Hà Nội, chiều 13/1, Chủ tịch nước đã tiếp Đại sứ Nhật Bản tại Việt Nam đến chào xã giao.",
            "Hai bên nhất trí tăng cường hợp tác vì hoà bình, ổn định và phát triển trong khu vực.",
            "Hai bên nhất trí tăng cường hợp tác vì hòa bình, ổn định và phát triển trong khu vực.",
            "HAI BÊN NHẤT TRÍ TĂNG CƯỜNG HỢP TÁC VÌ HÒA BÌNH, ỔN ĐỊNH VÀ PHÁT TRIỂN TRONG KHU VỰC.",
            "Hai bên chưa nhất trí tăng cường hợp tác vì hòa bình, ổn định và phát triển trong khu vực.",
            "Hai bên nhất trí giảm bớt hợp tác vì hòa bình, ổn định và phát triển ở khu vực.",
            "Kim ngạch thương mại hai chiều đạt 1.234,5 tỷ đồng, tăng 2,5 lần so với năm 2020.",
            "Kim ngạch thương mại hai chiều đạt 987,6 tỷ đồng, tăng 1,5 lần so với năm 2021.",
            "Kim ngạch thương mại hai chiều đạt 987,6 tỉ đồng, giảm 1,5 lần so với năm 2021",
            "Ảnh: TTXVN",
            "Ảnh: VGP",
            "Ảnh: Nhật Bắc/VGP",
            "(TTXVN)",
            "“Việt Nam kiên định đường lối đối ngoại độc lập, tự chủ”, Người phát ngôn nói.",
            "\"Việt Nam kiên định đường lối đối ngoại độc lập, tự chủ\", Người phát ngôn nói.",
            "“Việt Nam kiên định đường lối đối ngoại độc lập – tự chủ”, Người phát ngôn khẳng định.",
            "Việt Nam phản đối mọi hành động vi phạm chủ quyền đối với hai quần đảo.",
            "Việt Nam ủng hộ mọi nỗ lực bảo vệ chủ quyền đối với hai quần đảo.",
            "Việt Nam lên án mọi hành động vi phạm chủ quyền đối với các quần đảo.",
            "Bộ Ngoại giao thông báo về việc phê chuẩn Hiệp định giữa hai nước.",
            "Bộ Ngoại giao thông báo về việc bãi bỏ Hiệp định giữa hai nước.",
            "Bộ Ngoại giao thông báo về việc phê chuẩn các Hiệp định giữa hai nước và phụ lục kèm theo.",
            "Quý khách vui lòng xuất trình giấy tờ tuỳ thân.",
            "Quí khách vui lòng xuất trình giấy tờ tùy thân.",
            "Đoàn đại biểu đến đặt vòng hoa và vào Lăng viếng Chủ tịch Hồ Chí Minh.",
            "Đoàn đại biểu cấp cao đến đặt vòng hoa và vào Lăng viếng Chủ tịch Hồ Chí Minh sáng 3/2.",
            "Nghị quyết số 18-NQ/TW được ban hành ngày 25/10/2017.",
            "Nghị quyết số 59-NQ/TW được ban hành ngày 24/1/2025.",
            "Hội nghị kết thúc.",
            "Hội nghị bế mạc.",
            "Hội nghị đã kết thúc tốt đẹp.",
            "- Thưa ông, quan hệ hai nước thời gian qua ra sao?",
            "Thưa bà, quan hệ hai nước thời gian tới ra sao?",
            "Mỹ và Việt Nam nâng cấp quan hệ lên Đối tác Chiến lược Toàn diện.",
            "Mĩ và Việt Nam nâng cấp quan hệ lên Đối tác Chiến lược Toàn diện.",
            "Nhật Bản và Việt Nam nâng cấp quan hệ lên Đối tác Chiến lược Toàn diện vì hòa bình và thịnh vượng.");

    static final List<String> ENGLISH = List.of(
            "The State President received the Japanese Ambassador in Hanoi on January 13.",
            "The State President received the Japanese Ambassador in Hanoi on January 26.",
            "The State President did not receive the Japanese Ambassador in Hanoi on January 13.",
            "The two sides agreed to step up cooperation for peace, stability and development in the region.",
            "The two sides agreed to boost cooperation for peace, stability and development in the region.",
            "Two-way trade reached VND1,234.5 billion, up 2.5 times from 2020.",
            "Vietnam opposes all acts violating its sovereignty over the two archipelagos.",
            "Vietnam supports all efforts to protect its sovereignty over the two archipelagos.",
            "The Foreign Ministry announced the ratification of the Agreement between the two countries.",
            "The Foreign Ministry announced the abrogation of the Agreement between the two countries.",
            "The conference ended.",
            "The conference wrapped up successfully.",
            "“Vietnam steadfastly pursues an independent foreign policy,” the Spokesperson said.",
            "\"Vietnam steadfastly pursues an independent foreign policy\", the Spokesperson said.",
            "The United States and Vietnam elevated their ties to a Comprehensive Strategic Partnership.",
            "Photo: VNA");

    private RealSentences() {}
}
