package org.songngu.ui.knowledge;

import org.songngu.interchange.Exports;
import org.songngu.interchange.Imports;
import org.songngu.memory.MemoryPolicies;
import org.songngu.memory.MemoryUpkeep;
import org.songngu.memory.TranslationMemory;
import org.songngu.memory.UnitBrowser;
import org.songngu.workbench.UnitDecisions;
import org.springframework.stereotype.Component;

/// What the dialogs of a memory work with.
///
/// @param memory  searching and storing
/// @param upkeep  changing and taking back
/// @param browser listing
/// @param policies what units may be used for
/// @param decisions changing single units, by right
/// @param imports files in
/// @param exports files out
@Component
record MemoryTools(
        TranslationMemory memory,
        MemoryUpkeep upkeep,
        UnitBrowser browser,
        MemoryPolicies policies,
        UnitDecisions decisions,
        Imports imports,
        Exports exports) {}
