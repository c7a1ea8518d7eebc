package org.songngu.article;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/// Tells questions and answers of an interview from running text. Evidence: at least two paragraphs that somebody is
/// asked in, each with an answer behind it; a lone question in an article is the author's own.
final class Interview {

    private static final int LEAST_QUESTIONS = 2;
    private static final int LONGEST_QUESTION_WORDS = 110;
    private static final int CASES = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern ASKER = Pattern.compile(
            "^[-–—*•]?\\s?(?:p\\.?\\s?v\\.?|phóng viên|nhà báo|hỏi|câu hỏi(?: \\d{1,2})?|bạn đọc|mc|btv|q|question|reporter|interviewer)"
                    + "(?:\\s[^:]{1,30})?\\s?[:：]",
            CASES);
    private static final Pattern ANSWERER = Pattern.compile(
            "^[-–—*•]?\\s?(?:đáp|trả lời|a|answer|(?:ông|bà|đại sứ|bộ trưởng|thứ trưởng|chủ tịch|giám đốc|[gpt]s\\.?|tiến sĩ|mr|ms|ambassador|minister)"
                    + "[^:.?!]{0,60})\\s?[:：]",
            CASES);
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<!\\p{L})(?:thưa|xin|ông|bà|anh|chị|đồng chí|đại sứ|bộ trưởng|thứ trưởng|giáo sư|tiến sĩ|ngài|quý vị|you|your|"
                    + "ambassador|minister|sir|madam|professor)(?!\\p{L})",
            CASES);
    private static final Pattern ENDS_AS_QUESTION = Pattern.compile("\\?[”\"’')\\]]?$");
    private static final Pattern THANKS = Pattern.compile(
            "^(?:xin )?(?:trân trọng |chân thành )?(?:cảm ơn|cám ơn) .{1,60}[!.]$|^thank you.{0,60}[!.]$", CASES);

    private Interview() {}

    /// Names the questions and answers among the body paragraphs.
    ///
    /// @param lines  the article
    /// @param kinds  what each is so far; changed
    /// @param isBody whether a line is running text that is to be translated
    static void mark(List<PressLine> lines, BlockKind[] kinds, IntPredicate isBody) {
        int questions = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (isBody.test(i) && isQuestion(lines.get(i)) && isAnswered(lines, i, isBody)) {
                questions++;
            }
        }
        if (questions < LEAST_QUESTIONS) {
            return;
        }
        boolean answering = false;
        for (int i = 0; i < lines.size(); i++) {
            if (!isBody.test(i)) {
                answering &= kinds[i] != BlockKind.BYLINE;
            } else if (isQuestion(lines.get(i))
                    && !ANSWERER.matcher(lines.get(i).text()).find()) {
                kinds[i] = BlockKind.QUESTION;
                answering = true;
            } else if (THANKS.matcher(lines.get(i).text()).matches()) {
                answering = false;
            } else if (answering) {
                kinds[i] = BlockKind.ANSWER;
            }
        }
    }

    private static boolean isQuestion(PressLine line) {
        if (ASKER.matcher(line.text()).find()) {
            return true;
        }
        return line.words() <= LONGEST_QUESTION_WORDS
                && ENDS_AS_QUESTION.matcher(line.text()).find()
                && ADDRESS.matcher(line.text()).find();
    }

    private static boolean isAnswered(List<PressLine> lines, int question, IntPredicate isBody) {
        for (int i = question + 1; i < lines.size(); i++) {
            if (isBody.test(i)) {
                return !isQuestion(lines.get(i))
                        || ANSWERER.matcher(lines.get(i).text()).find();
            }
        }
        return false;
    }
}
