package org.songngu.qa.languagetool;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.languagetool.rules.RuleMatch;
import org.songngu.housestyle.VietnameseSpelling;
import org.songngu.housestyle.VietnameseSpellings;
import org.songngu.placeable.Placeables;
import org.songngu.qa.IssueType;
import org.songngu.qa.Proofreader;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.termbase.Termbase;
import org.songngu.termbase.TermbaseId;
import org.songngu.text.Language;
import org.songngu.text.LanguagePair;
import org.songngu.text.Span;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// [Proofreader] by LanguageTool. A house that spells `-ize` is read as en-US, any other as en-GB.
@Component
final class LanguageToolProofreader implements Proofreader {

    private static final int MOST_REMEMBERED = 4_000;
    private static final int MOST_SUGGESTIONS = 3;
    private static final Comparator<QaFinding> ORDER =
            Comparator.comparing(finding -> finding.target().orElse(new Span(0, 0)));

    /// What the findings of a text depend on.
    private record Key(
            String source,
            String target,
            LanguagePair pair,
            String house,
            boolean ize,
            LocalDate day,
            List<TermbaseId> bases) {

        static Key of(QaSubject subject) {
            return new Key(
                    subject.source(),
                    subject.target(),
                    subject.pair(),
                    subject.style().code(),
                    subject.style().ize(),
                    subject.day(),
                    subject.bases());
        }
    }

    private final ProofreadingSettings settings;
    private final Termbase termbase;
    private final Placeables placeables;
    private final VietnameseSpellings spellings;
    private final Map<String, Engine> engines;
    private final Map<Key, List<QaFinding>> remembered =
            Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, List<QaFinding>> eldest) {
                    return size() > MOST_REMEMBERED;
                }
            });

    LanguageToolProofreader(
            ProofreadingSettings settings, Termbase termbase, Placeables placeables, VietnameseSpellings spellings) {
        this.settings = settings;
        this.termbase = termbase;
        this.placeables = placeables;
        this.spellings = spellings;
        int size = settings.poolSize();
        engines = Map.of(
                "vi", new Engine("Vietnamese", size, VietnameseTool::create),
                "en-GB", new Engine("en-GB", size, () -> EnglishTool.of("en-GB")),
                "en-US", new Engine("en-US", size, () -> EnglishTool.of("en-US")));
    }

    /// Loads English behind the first page, so that nobody waits for it.
    @EventListener(ApplicationReadyEvent.class)
    void warmUp() {
        if (settings.english() && settings.warmUpAfter().isPositive()) {
            Thread.ofPlatform().daemon().name("languagetool-warm-up").start(this::loadEnglish);
        }
    }

    private void loadEnglish() {
        try {
            Thread.sleep(settings.warmUpAfter());
            engine("en-GB").check("The two sides agreed to meet in Hanoi next year.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public List<QaFinding> known(QaSubject subject) {
        return remembered.getOrDefault(Key.of(subject), List.of());
    }

    @Override
    public boolean isUnread(QaSubject subject) {
        return isWanted(subject) && !remembered.containsKey(Key.of(subject));
    }

    private boolean isWanted(QaSubject subject) {
        boolean english = subject.pair().target() == Language.EN;
        return !subject.target().isBlank() && (english ? settings.english() : settings.vietnamese());
    }

    @Override
    public List<QaFinding> read(QaSubject subject) {
        if (!isWanted(subject)) {
            return List.of();
        }
        Key key = Key.of(subject);
        List<QaFinding> before = remembered.get(key);
        if (before != null) {
            return before;
        }
        ComposedText text = ComposedText.of(subject.target());
        Optional<List<RuleMatch>> matches = engine(code(subject)).check(text.text());
        List<QaFinding> findings =
                matches.map(found -> findings(subject, text, found)).orElse(List.of());
        remembered.put(key, findings);
        return findings;
    }

    private static String code(QaSubject subject) {
        if (subject.pair().target() == Language.VI) {
            return "vi";
        }
        return subject.style().ize() ? "en-US" : "en-GB";
    }

    private Engine engine(String code) {
        Engine engine = engines.get(code);
        if (engine == null) {
            throw new IllegalArgumentException("no engine for " + code);
        }
        return engine;
    }

    private List<QaFinding> findings(QaSubject subject, ComposedText text, List<RuleMatch> matches) {
        List<QaFinding> findings = subject.pair().target() == Language.VI
                ? vietnamese(subject, text, matches)
                : new EnglishFindings(
                                subject, text, new KnownWords(subject, termbase, placeables, Vietnamese.evidence()))
                        .of(matches);
        return withoutOverlaps(findings);
    }

    private List<QaFinding> vietnamese(QaSubject subject, ComposedText text, List<RuleMatch> matches) {
        VietnameseSpelling house = spellings.of(subject.style().code());
        List<QaFinding> findings = new ArrayList<>();
        for (RuleMatch match : matches) {
            VietnameseTool.check(match.getRule(), house).ifPresent(check -> {
                boolean style = check.equals(VietnameseTool.STYLE);
                Kind kind = new Kind(
                        check,
                        style ? IssueType.STYLE : IssueType.MISSPELLING,
                        style ? Severity.HINT : Severity.WARNING);
                String sounds = match.getRule().getCategory().getName();
                findings.add(finding(text, match, match.getSuggestedReplacements(), kind, sounds));
            });
        }
        return findings;
    }

    /// What a finding is.
    ///
    /// @param check    id
    /// @param type     issue type
    /// @param severity how bad
    record Kind(String check, IssueType type, Severity severity) {}

    /// A match as a finding: its message gets the word, the suggestions with an arrow, and a detail.
    ///
    /// @param text        the target
    /// @param match       what LanguageTool says
    /// @param suggestions likeliest first
    /// @param kind        what it is
    /// @param detail      more for the message
    static QaFinding finding(ComposedText text, RuleMatch match, List<String> suggestions, Kind kind, String detail) {
        Span span = text.stored(match.getFromPos(), match.getToPos());
        List<String> best = suggestions.stream().limit(MOST_SUGGESTIONS).toList();
        String arrow = best.isEmpty() ? "" : " → " + String.join(", ", best);
        return new QaFinding(
                kind.check(),
                kind.type(),
                kind.severity(),
                Optional.empty(),
                Optional.of(span),
                List.of(span.of(text.stored()), arrow, detail),
                best.stream()
                        .findFirst()
                        .map(fix -> text.stored().substring(0, span.start())
                                + fix
                                + text.stored().substring(span.end())));
    }

    // Two rules on one word are one problem: a confusion says more than the speller, which says more than a style.
    private static List<QaFinding> withoutOverlaps(List<QaFinding> findings) {
        List<QaFinding> kept = new ArrayList<>();
        findings.stream()
                .sorted(Comparator.comparing(QaFinding::severity)
                        .reversed()
                        .thenComparing(finding -> finding.check().endsWith("confusion") ? 0 : 1))
                .filter(finding -> kept.stream()
                        .noneMatch(other -> other.target()
                                .orElseThrow()
                                .overlaps(finding.target().orElseThrow())))
                .forEach(kept::add);
        kept.sort(ORDER);
        return List.copyOf(kept);
    }
}
