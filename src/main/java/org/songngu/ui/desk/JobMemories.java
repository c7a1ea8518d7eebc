package org.songngu.ui.desk;

import org.songngu.memory.MemoryUpkeep;
import org.songngu.memory.TranslationMemory;
import org.springframework.stereotype.Component;

/// What a new job needs to know of the memories.
///
/// @param memory names them
/// @param upkeep attaches them
/// @param tools  what plans it
@Component
record JobMemories(TranslationMemory memory, MemoryUpkeep upkeep, JobTools tools) {}
