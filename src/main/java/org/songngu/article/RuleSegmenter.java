package org.songngu.article;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.songngu.text.Language;
import org.songngu.text.Span;
import org.springframework.stereotype.Component;

/// Cuts by the rules in use.
@Component
final class RuleSegmenter implements Segmenter {

    private final SegmentationRules rules;
    // compiled once: the patterns of a language cost some milliseconds
    private final ConcurrentMap<Language, Prepared> prepared = new ConcurrentHashMap<>();

    private record Prepared(RuleSet rules, Cutting cutting) {}

    RuleSegmenter(SegmentationRules rules) {
        this.rules = rules;
    }

    @Override
    public List<Span> segment(String paragraph, Language language) {
        return cutting(language).segment(paragraph);
    }

    @Override
    public Cutting cutting(Language language) {
        RuleSet current = rules.current(language);
        Prepared before = prepared.get(language);
        if (before != null && before.rules().equals(current)) {
            return before.cutting();
        }
        RuleCuts cuts = new RuleCuts(current.rules());
        Cutting cutting = new Cutting(current.hash(), cuts::segment);
        prepared.put(language, new Prepared(current, cutting));
        return cutting;
    }
}
