package org.songngu.ui.alignment;

import org.songngu.alignment.AlignedPairs;
import org.songngu.alignment.Aligner;
import org.songngu.alignment.AlignmentTexts;
import org.songngu.alignment.AlignmentsAtHand;
import org.songngu.article.ArticleImporter;
import org.songngu.memory.TranslationMemory;
import org.springframework.stereotype.Component;

/// What the pages of alignment work with.
///
/// @param importer reads articles
/// @param texts    cuts them
/// @param aligner  links them
/// @param pairs    stores the pairs
/// @param atHand   keeps what is not stored yet
/// @param memory   the memories there are
@Component
record AlignmentTools(
        ArticleImporter importer,
        AlignmentTexts texts,
        Aligner aligner,
        AlignedPairs pairs,
        AlignmentsAtHand atHand,
        TranslationMemory memory) {}
