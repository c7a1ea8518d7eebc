package org.songngu.qa;

import java.util.stream.Collectors;
import org.songngu.article.BlockKind;
import org.songngu.text.InlineText;
import org.songngu.text.Token;
import org.songngu.text.Tokens;

/// One segment of an article as checks see it, without its inline codes.
///
/// @param number    its place in the job, from 1
/// @param paragraph its paragraph, from 1
/// @param kind      what its paragraph is
/// @param source    source text
/// @param target    target text, empty when there is none
/// @param sourceKey the words of the source without case and punctuation
/// @param targetKey the words of the target alike
public record ArticleSegment(
        int number, int paragraph, BlockKind kind, String source, String target, String sourceKey, String targetKey) {

    /// A segment with its keys.
    ///
    /// @param number    its place in the job, from 1
    /// @param paragraph its paragraph, from 1
    /// @param kind      what its paragraph is
    /// @param source    source text
    /// @param target    target text
    public ArticleSegment(int number, int paragraph, BlockKind kind, String source, String target) {
        this(
                number,
                paragraph,
                kind,
                InlineText.plainOf(source),
                InlineText.plainOf(target),
                words(source),
                words(target));
    }

    /// The same segment with another target.
    ///
    /// @param text the target
    public ArticleSegment withTarget(String text) {
        String plain = InlineText.plainOf(text);
        return plain.equals(target)
                ? this
                : new ArticleSegment(number, paragraph, kind, source, plain, sourceKey, words(plain));
    }

    /// The words of a text without case and punctuation: two texts with the same words say the same.
    ///
    /// @param text any text
    public static String words(String text) {
        return Tokens.of(text).stream()
                .filter(token -> token.kind() != Token.Kind.PUNCTUATION)
                .map(Token::key)
                .collect(Collectors.joining(" "));
    }
}
