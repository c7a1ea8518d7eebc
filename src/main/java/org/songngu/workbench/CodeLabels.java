package org.songngu.workbench;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The labels of a segment's inline codes as they stand in its row.
final class CodeLabels {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<Map<Integer, String>> LABELS = new TypeReference<>() {};

    private CodeLabels() {}

    /// The labels as JSON; empty for none, which is null in the row.
    static String write(Map<Integer, String> labels) {
        return labels.isEmpty() ? "" : MAPPER.writeValueAsString(labels);
    }

    static Map<Integer, String> read(@Nullable String json) {
        return json == null ? Map.of() : MAPPER.readValue(json, LABELS);
    }
}
