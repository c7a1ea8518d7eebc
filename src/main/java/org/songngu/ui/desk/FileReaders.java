package org.songngu.ui.desk;

import org.songngu.article.ArticleImporter;
import org.songngu.interchange.BilingualFiles;
import org.springframework.stereotype.Component;

/// Who reads what is dropped on the desk.
///
/// @param articles  documents in one language
/// @param bilingual files of other translation tools
@Component
record FileReaders(ArticleImporter articles, BilingualFiles bilingual) {}
