package org.songngu.article;

/// Why a block is left out of the translation unless the user wants it; each has a message `article.reason.NAME`.
public enum BlockReason {
    /// Menu words, breadcrumb, «VỀ TRANG CHỦ», section names.
    NAVIGATION,
    /// Hot line, advertising contact, e-mail of the newsroom, phone number on its own.
    CONTACT,
    /// Share words: Facebook, Zalo, «Chia sẻ», «In bài viết».
    SHARE,
    /// Links to other articles.
    RELATED,
    /// The section and date line; its date became the article's date.
    DATE_LINE,
    /// A caption that stands there twice.
    REPEATED_CAPTION,
    /// «… - Ảnh 1.» which only repeats the headline.
    IMAGE_LABEL,
    /// «Nguồn …» with the address of the page.
    SOURCE_LINE,
    /// Copyright, licence, responsible editor.
    LEGAL_NOTICE
}
