package org.songngu.article;

/// What a paragraph is in a news article; the names in lower case stand in exported tables.
public enum BlockKind {
    /// The title.
    HEADLINE,
    /// The opening summary (sapo).
    LEAD,
    /// A heading inside the body.
    HEADING,
    /// Running text.
    BODY,
    /// A question of an interview.
    QUESTION,
    /// What is answered.
    ANSWER,
    /// The text under a picture.
    CAPTION,
    /// Who made the picture or the text: `Ảnh: TTXVN`.
    CREDIT,
    /// The author's line.
    BYLINE
}
