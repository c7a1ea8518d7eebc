package org.songngu.qa;

import java.util.List;
import java.util.Map;
import org.songngu.article.BlockKind;

/// Where a checked segment stands. Checks take the text of the segment itself from [QaSubject]: the target in `article`
/// may be older than what is being typed.
///
/// @param article every segment of the article in order
/// @param index   which of them is checked
/// @param day     what else the desk did that day
/// @param chosen  what was answered in this job: names as the source writes them, with the concept that was meant
public record QaPlace(List<ArticleSegment> article, int index, DaysWork day, Map<String, String> chosen) {

    private static final int NEAR = 300;

    /// A place in an article in which nothing was asked.
    ///
    /// @param article every segment of the article in order
    /// @param index   which of them is checked
    /// @param day     what else the desk did that day
    public QaPlace(List<ArticleSegment> article, int index, DaysWork day) {
        this(article, index, day, Map.of());
    }

    /// A place in an article without the day's work.
    ///
    /// @param article every segment of the article in order
    /// @param index   which of them is checked
    public QaPlace(List<ArticleSegment> article, int index) {
        this(article, index, DaysWork.NONE);
    }

    /// A segment of running text that stands for itself.
    ///
    /// @param source source text
    /// @param target target text
    public static QaPlace alone(String source, String target) {
        return new QaPlace(List.of(new ArticleSegment(1, 1, BlockKind.BODY, source, target, "", "")), 0);
    }

    /// The checked segment.
    public ArticleSegment segment() {
        return article.get(index);
    }

    /// What its paragraph is.
    public BlockKind kind() {
        return segment().kind();
    }

    /// The segments before it, in order.
    public List<ArticleSegment> before() {
        return article.subList(0, index);
    }

    /// Those of the segments before it that are near, in order. An article of the press is shorter than that; in a
    /// longer
    /// job, or a job of many articles, what stands far away is another matter.
    public List<ArticleSegment> near() {
        return article.subList(Math.max(0, index - NEAR), index);
    }

    /// The segments after it, in order.
    public List<ArticleSegment> after() {
        return article.subList(index + 1, article.size());
    }
}
