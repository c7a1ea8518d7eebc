package org.songngu.interchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.songngu.memory.Kept;

/// What one element of a TMX file says besides its texts: attributes, props and notes. What has a place in our units is
/// looked up by name, everything else is kept to be written back.
final class TmxFacts {

    // These have columns; what an attribute says twice over is not kept.
    private static final Set<String> OURS = Set.of(
            "tuid",
            "lang",
            "srclang",
            TmxTags.HOUSE,
            TmxTags.TRUST,
            TmxTags.MAKING,
            TmxTags.ARTICLE,
            TmxTags.PREVIOUS,
            TmxTags.NEXT);

    private final Map<String, String> byName = new HashMap<>();
    private final List<Kept.Fact> all = new ArrayList<>();

    void attribute(String name, String value) {
        add(Kept.Kind.ATTRIBUTE, name, value);
    }

    void prop(String type, String value) {
        add(Kept.Kind.PROP, type, value);
    }

    void note(String text) {
        all.add(new Kept.Fact(Kept.Place.WHOLE, Kept.Kind.NOTE, "", text));
    }

    private void add(Kept.Kind kind, String name, String value) {
        if (!value.isEmpty()) {
            byName.put(name, value);
            if (!OURS.contains(name)) {
                all.add(new Kept.Fact(Kept.Place.WHOLE, kind, name, value));
            }
        }
    }

    int count() {
        return all.size();
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    /// An attribute or prop, empty when it is missing.
    String get(String name) {
        return byName.getOrDefault(name, "");
    }

    /// What has no place in our units.
    ///
    /// @param place what it is said about
    List<Kept.Fact> kept(Kept.Place place) {
        return all.stream()
                .map(fact -> new Kept.Fact(place, fact.kind(), fact.name(), fact.text()))
                .toList();
    }
}
