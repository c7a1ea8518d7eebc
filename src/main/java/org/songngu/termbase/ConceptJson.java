package org.songngu.termbase;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Concepts as they stand in history and proposals.
final class ConceptJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ConceptJson() {}

    static @Nullable String write(@Nullable Concept concept) {
        return concept == null ? null : MAPPER.writeValueAsString(concept);
    }

    static @Nullable Concept read(@Nullable String json) {
        return json == null ? null : MAPPER.readValue(json, Concept.class);
    }
}
