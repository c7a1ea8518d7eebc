package org.songngu.qa;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.songngu.article.BlockKind;

/// A segment pair that shows what a check does; it is documentation and test at once.
///
/// @param source   source text
/// @param target   target text
/// @param findings how many findings the check must give: 0 for a right example
/// @param place    where the pair stands
public record QaExample(String source, String target, int findings, QaPlace place) {

    /// An example that needs no article.
    ///
    /// @param source   source text
    /// @param target   target text
    /// @param findings how many findings the check must give
    public QaExample(String source, String target, int findings) {
        this(source, target, findings, QaPlace.alone(source, target));
    }

    /// An example of one kind of paragraph.
    ///
    /// @param kind     what its paragraph is
    /// @param source   source text
    /// @param target   target text
    /// @param findings how many findings the check must give
    public static QaExample of(BlockKind kind, String source, String target, int findings) {
        ArticleSegment segment = new ArticleSegment(1, 1, kind, source, target);
        return new QaExample(source, target, findings, new QaPlace(List.of(segment), 0));
    }

    /// The same example behind others of its paragraph.
    ///
    /// @param pairs source and target of the segments before it, in turn
    public QaExample after(String... pairs) {
        List<ArticleSegment> article = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            article.add(new ArticleSegment(i / 2 + 1, 1, BlockKind.BODY, pairs[i], pairs[i + 1]));
        }
        int index = article.size();
        article.add(new ArticleSegment(index + 1, 1, place.kind(), source, target));
        return new QaExample(source, target, findings, new QaPlace(List.copyOf(article), index));
    }

    /// The same example before another segment of its paragraph.
    ///
    /// @param nextSource source of the segment behind it
    /// @param nextTarget target of the segment behind it
    public QaExample before(String nextSource, String nextTarget) {
        List<ArticleSegment> article = new ArrayList<>(place.article());
        article.add(new ArticleSegment(article.size() + 1, 1, BlockKind.BODY, nextSource, nextTarget));
        return new QaExample(
                source,
                target,
                findings,
                new QaPlace(List.copyOf(article), place.index(), place.day(), place.chosen()));
    }

    /// The same example in a job in which a name was asked about.
    ///
    /// @param name    as the source writes it
    /// @param concept the person that was meant
    public QaExample choosing(String name, String concept) {
        return new QaExample(
                source,
                target,
                findings,
                new QaPlace(place.article(), place.index(), place.day(), Map.of(name, concept)));
    }

    /// The same example on a day on which the desk did other work.
    ///
    /// @param day that work
    public QaExample on(DaysWork day) {
        return new QaExample(source, target, findings, new QaPlace(place.article(), place.index(), day));
    }
}
