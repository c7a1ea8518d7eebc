package org.songngu.memory;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/// Settings of the translation memory.
///
/// @param criticalWords the list of words that turn a sentence round; a file of one's own takes the place of ours
@ConfigurationProperties("songngu.memory")
record MemorySettings(
        @DefaultValue("classpath:org/songngu/memory/critical-words.txt")
        Resource criticalWords) {}
