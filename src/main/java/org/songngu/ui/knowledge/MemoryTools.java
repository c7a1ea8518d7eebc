package org.songngu.ui.knowledge;

import org.songngu.interchange.Exports;
import org.songngu.interchange.Imports;
import org.songngu.memory.MemoryUpkeep;
import org.songngu.memory.TranslationMemory;
import org.springframework.stereotype.Component;

/// What the dialogs of a memory work with.
///
/// @param memory  searching and storing
/// @param upkeep  changing and taking back
/// @param imports files in
/// @param exports files out
@Component
record MemoryTools(TranslationMemory memory, MemoryUpkeep upkeep, Imports imports, Exports exports) {}
