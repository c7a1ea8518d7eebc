package org.songngu.interchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.songngu.memory.Match;
import org.songngu.memory.MatchQuery;
import org.songngu.memory.MemoryPolicies;
import org.songngu.memory.MemoryUse;
import org.songngu.memory.NewUnit;
import org.songngu.memory.TranslationMemory;
import org.songngu.memory.Trust;
import org.songngu.termbase.Concept;
import org.songngu.termbase.TermHit;
import org.songngu.termbase.Termbase;
import org.songngu.text.InlineText;
import org.songngu.workbench.MatchBand;
import org.songngu.workbench.NewJob;
import org.songngu.workbench.Segment;
import org.songngu.workbench.TranslationJob;
import org.springframework.stereotype.Component;

/// Looks up what goes out beside a segment: matches from the memories that its job asks, as far as their policy lets
/// them out, and terms. Safe for many threads.
@Component
final class JobExtras {

    private static final int LOWEST_PERCENT = 70;
    private static final int MOST_MATCHES = 3;

    private final TranslationMemory memory;
    private final MemoryPolicies policies;
    private final Termbase termbase;

    JobExtras(TranslationMemory memory, MemoryPolicies policies, Termbase termbase) {
        this.memory = memory;
        this.policies = policies;
        this.termbase = termbase;
    }

    /// What was found while the segments of one export were written.
    static final class Found {

        private final Map<String, NewUnit> units = new LinkedHashMap<>();
        // two files may call two concepts c1
        private final Map<String, Concept> concepts = new LinkedHashMap<>();

        /// The units of all matches, each once.
        List<NewUnit> units() {
            return List.copyOf(units.values());
        }

        /// The concepts of all terms, each once.
        List<Concept> concepts() {
            return List.copyOf(concepts.values());
        }
    }

    /// Looks a segment up.
    ///
    /// @param job     its job
    /// @param segment which
    /// @param found   takes units and concepts
    XliffUnit.Extras of(TranslationJob job, Segment segment, Found found) {
        return new XliffUnit.Extras(
                notes(segment), alternatives(job, segment, found), terms(job.job(), segment, found));
    }

    /// The words for people only.
    static XliffUnit.Extras notesOf(Segment segment) {
        return new XliffUnit.Extras(notes(segment), List.of(), List.of());
    }

    private static List<String> notes(Segment segment) {
        return segment
                .returned()
                .map(reason ->
                        segment.returnNote().isBlank() ? reason.name() : reason.name() + ": " + segment.returnNote())
                .stream()
                .toList();
    }

    private List<XliffUnit.Alternative> alternatives(TranslationJob job, Segment segment, Found found) {
        NewJob facts = job.job();
        MemoryUse use = policies.use(job.id().value());
        MatchQuery query = new MatchQuery(
                facts.pair(), segment.source(), "", "", LOWEST_PERCENT, MOST_MATCHES, facts.houseStyle(), Map.of());
        List<XliffUnit.Alternative> alternatives = new ArrayList<>();
        for (Match match : memory.findMatches(query.asking(use.attachments()))) {
            NewUnit unit = match.unit().unit();
            Trust least = use.policy(match.unit().memory()).exported();
            if (unit.trust().compareTo(least) < 0) {
                continue;
            }
            found.units.putIfAbsent(unit.source() + "\n" + unit.target(), unit);
            alternatives.add(new XliffUnit.Alternative(
                    match.score().percent(), unit.origin().article(), match.source(), match.target()));
        }
        boolean untouched = segment.author().isEmpty() && !segment.target().isBlank();
        if (untouched && segment.origin().band() == MatchBand.MT) {
            alternatives.add(new XliffUnit.Alternative(0, segment.origin().name(), segment.source(), segment.target()));
        }
        return alternatives;
    }

    private List<XliffUnit.Term> terms(NewJob job, Segment segment, Found found) {
        Map<String, XliffUnit.Term> terms = new LinkedHashMap<>();
        String source = InlineText.plainOf(segment.source());
        for (TermHit hit : termbase.recognize(source, job.termQuery())) {
            if (hit.expired() || hit.targets().isEmpty()) {
                continue;
            }
            String name =
                    hit.concept().provenance().origin() + '\n' + hit.concept().id();
            found.concepts.putIfAbsent(name, hit.concept());
            String phrase = hit.span().of(source);
            terms.putIfAbsent(
                    phrase, new XliffUnit.Term(phrase, hit.targets().getFirst().text()));
        }
        return List.copyOf(terms.values());
    }
}
