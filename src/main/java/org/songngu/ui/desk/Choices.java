package org.songngu.ui.desk;

import org.songngu.article.SegmentationRules;
import org.songngu.housestyle.HouseStyles;
import org.songngu.memory.TranslationMemory;
import org.songngu.mt.Engines;
import org.songngu.termbase.Termbases;
import org.springframework.stereotype.Component;

/// What is chosen from for a job or a template.
///
/// @param houseStyles the house's ways to write
/// @param memory      names the memories
/// @param termbases   the desk's
/// @param rules       of segmentation
/// @param engines     of machine translation
@Component
record Choices(
        HouseStyles houseStyles,
        TranslationMemory memory,
        Termbases termbases,
        SegmentationRules rules,
        Engines engines) {}
