package org.songngu.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a reader got out of a file.
///
/// @param paragraphs in order, cleaned
/// @param date       the date that the file's own data give (`datePublished`, `time`, the address)
/// @param warnings   what was repaired on the way
/// @param original   the file itself, to be written with other texts
record Extract(
        List<Paragraph> paragraphs, Optional<LocalDate> date, List<ArticleWarning> warnings, Original original) {}
