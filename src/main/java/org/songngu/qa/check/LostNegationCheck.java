package org.songngu.qa.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.text.Language;
import org.songngu.text.Span;
import org.springframework.stereotype.Component;

/// A negation in the source and none in the target.
@Component
final class LostNegationCheck implements QaCheck {

    private static final String LEFT = "(?<![\\p{L}\\p{M}\\p{N}])";
    private static final String RIGHT = "(?![\\p{L}\\p{M}\\p{N}])";
    // «không» is also air, space and zero; «không chỉ» needs no negation; «không những» alike.
    private static final Pattern VIETNAMESE = Pattern.compile(
            "(?<!hàng |phòng |vũ trụ |trên |tàu |không |đường |chiến )" + LEFT
                    + "(?:không(?! (?:quân|gian|chiến|kích|vận|lưu|phận|khí|chỉ|những|ngừng|thể thiếu|phải chỉ|kể|ít|lâu|kém))"
                    + "|chưa(?! (?:từng có|bao giờ|kể|đầy|tới))|chẳng(?! (?:hạn|những)))" + RIGHT,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern VIETNAMESE_ANY = Pattern.compile(
            LEFT
                    + "(?:không|chưa|chẳng|chớ|đừng|miễn|vô|phi|bất|thiếu|ngoài|trừ|cấm|từ chối|bác bỏ|phủ nhận|khỏi|hết|tránh|kém|trái)"
                    + RIGHT,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ENGLISH_PLAIN =
            Pattern.compile("\\b(?:not|never|cannot|neither|\\w+n['’]t)\\b(?! only)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(?:not?|non|nor|never|none|nothing|nobody|nowhere|neither|cannot|without|yet|\\w+n['’]t|fail\\w*|lack\\w*|refus\\w*"
                    + "|den(?:y|ied|ies|ying|ial)|reject\\w*|un[a-z]{3,}|non-\\w+|in(?:ab|ac|ad|ap|ca|co|de|di|ef|el|ev|ex|fr|ha|hu|se|si|so|st|su|to|va|vi)\\w+|im(?:p|m|b)\\w+"
                    + "|ir(?:r|)\\w+|il(?:l|)\\w+|dis\\w+|\\w+less(?:ly|ness)?|free|except|beyond|hardly|rarely|barely|few|little|only|instead|rather"
                    + "|away|avoid\\w*|prevent\\w*|prohibit\\w*|ban(?:s|ned|ning)?|oppos\\w*|against|absen\\w+|miss\\w*|zero|nil|regardless"
                    + "|irrespective|remain\\w*|still|exclud\\w*|refrain\\w*|unless|otherwise|until|ignor\\w*|stop\\w*|end(?:s|ed)?|limited|insufficient\\w*|short|low|poor"
                    + "|uncle\\w*|doubt\\w*|difficult\\w*|out of|no-\\w+|nonprofit|former|any|wrong|weak\\w*|less|whether|or|halt\\w*|abstain\\w*|before|too)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "lost-negation";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        boolean toEnglish = subject.pair().target() == Language.EN;
        Matcher source = (toEnglish ? VIETNAMESE : ENGLISH_PLAIN).matcher(subject.source());
        if (subject.target().isBlank() || !source.find()) {
            return List.of();
        }
        boolean kept =
                (toEnglish ? ENGLISH : VIETNAMESE_ANY).matcher(subject.target()).find();
        return kept
                ? List.of()
                : List.of(new Finding(id(), IssueType.MISTRANSLATION, Severity.WARNING)
                        .source(new Span(source.start(), source.end()), source.group()));
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("Hai bên chưa đạt được thỏa thuận.", "The two sides have reached an agreement.", 1),
                new QaExample("Chủ tịch nước không tiếp Đại sứ.", "The State President received the Ambassador.", 1),
                new QaExample("Hai bên chưa đạt được thỏa thuận.", "The two sides have yet to reach an agreement.", 0),
                new QaExample("Dự án không khả thi.", "The project is unfeasible.", 0),
                new QaExample("Không quân hai nước diễn tập.", "The two air forces held a drill.", 0),
                new QaExample("Hàng không phát triển.", "Aviation is growing.", 0));
    }
}
