package org.songngu.interchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.songngu.memory.Kept;
import org.songngu.memory.MemoryFiles;
import org.songngu.memory.NewUnit;
import org.songngu.memory.Trust;
import org.songngu.text.InlineText;
import org.songngu.text.Language;
import org.songngu.text.LanguagePair;

/// Gathers one `tu` of a TMX file and makes units of it.
final class TmxUnit {

    private final XmlCursor.Place place;
    private final TmxFacts facts = new TmxFacts();
    private final FileCodes codes = new FileCodes();
    private final List<Variant> variants = new ArrayList<>();

    TmxUnit(XmlCursor.Place place) {
        this.place = place;
    }

    /// One `tuv`.
    ///
    /// @param language its language code as found
    /// @param text     its text, NFC
    /// @param fits     whether it is short enough
    /// @param facts    attributes and props of its own
    record Variant(String language, String text, boolean fits, TmxFacts facts) {}

    XmlCursor.Place place() {
        return place;
    }

    /// What it says of itself.
    TmxFacts facts() {
        return facts;
    }

    /// The codes of its texts.
    FileCodes codes() {
        return codes;
    }

    void variant(Variant variant) {
        variants.add(variant);
    }

    int count() {
        return variants.size();
    }

    String id() {
        return facts.get("tuid");
    }

    /// The units: the first known language is the source (`srclang` is often wrong), each text in the other language
    /// gives one.
    ///
    /// @param problems told why when there is none
    /// @param usual    what the file says in general
    List<MemoryFiles.FiledUnit> units(ProblemList problems, Defaults usual) {
        List<Variant> known = new ArrayList<>(variants);
        known.removeIf(variant -> Language.ofTag(variant.language()).isEmpty());
        Optional<Language> source = known.stream().findFirst().flatMap(variant -> Language.ofTag(variant.language()));
        List<Variant> targets = known.stream()
                .filter(variant -> !Language.ofTag(variant.language()).equals(source))
                .toList();
        if (source.isEmpty() || targets.isEmpty()) {
            boolean alone = variants.size() < 2;
            problems.add(
                    place,
                    alone ? ImportReport.Kind.EMPTY_TEXT : ImportReport.Kind.OTHER_LANGUAGES,
                    (id() + " "
                                    + String.join(
                                            " ",
                                            variants.stream()
                                                    .map(Variant::language)
                                                    .toList()))
                            .strip());
            return List.of();
        }
        Variant first = known.getFirst();
        List<MemoryFiles.FiledUnit> units = new ArrayList<>();
        for (Variant target : targets) {
            if (!first.fits() || !target.fits()) {
                problems.add(place, ImportReport.Kind.TOO_LONG, id());
            } else if (isBlank(first.text()) || isBlank(target.text())) {
                problems.add(place, ImportReport.Kind.EMPTY_TEXT, id());
            } else {
                NewUnit unit = unit(LanguagePair.from(source.get()), first, target, problems, usual);
                units.add(new MemoryFiles.FiledUnit(unit, kept(first, target, unit.origin())));
            }
        }
        return units;
    }

    /// What holds for units that say nothing themselves.
    ///
    /// @param at         when, for units without a date
    /// @param most       highest trust that a file may claim
    record Defaults(Instant at, Trust most) {}

    /// Whether the file says what stood before and after.
    boolean hasContext() {
        return facts.has(TmxTags.PREVIOUS)
                || facts.has(TmxTags.NEXT)
                || variants.stream()
                        .anyMatch(variant -> variant.facts().has("context_prev")
                                || variant.facts().has("context_next"));
    }

    /// No-break spaces are no text either.
    private static boolean isBlank(String text) {
        // no space stands beyond the first plane
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i)) && !Character.isSpaceChar(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private Kept kept(Variant source, Variant target, NewUnit.Origin origin) {
        List<Kept.Fact> kept = new ArrayList<>(facts.kept(Kept.Place.WHOLE));
        kept.addAll(source.facts().kept(Kept.Place.SOURCE));
        kept.addAll(target.facts().kept(Kept.Place.TARGET));
        kept.removeIf(fact -> fact.kind() == Kept.Kind.ATTRIBUTE && isSaidBy(origin, fact));
        return kept.isEmpty() ? Kept.NOTHING : new Kept(kept);
    }

    /// Whether the unit says itself who made it and when, or who changed it last, which a later change makes wrong.
    private static boolean isSaidBy(NewUnit.Origin origin, Kept.Fact fact) {
        return switch (fact.name()) {
            case "changedate", "changeid" -> true;
            case "creationid" -> fact.text().equals(origin.author());
            case "creationdate" ->
                TmxDate.read(fact.text()).filter(origin.at()::equals).isPresent();
            default -> false;
        };
    }

    private NewUnit unit(LanguagePair pair, Variant source, Variant target, ProblemList problems, Defaults usual) {
        NewUnit.Origin origin = new NewUnit.Origin(
                first(target, "creationid", "changeid"),
                date(target, problems, usual),
                first(source, TmxTags.ARTICLE),
                first(target, TmxTags.HOUSE),
                id(),
                making(target, problems));
        InlineText text = InlineText.of(source.text());
        // in the order of the source, whatever the file called them; those of the target alone go on
        List<Integer> numbers = new ArrayList<>(text.numbers());
        InlineText.of(target.text()).numbers().stream()
                .filter(number -> !numbers.contains(number))
                .forEach(numbers::add);
        IntUnaryOperator order = number -> numbers.indexOf(number) + 1;
        return new NewUnit(
                pair,
                text.renumbered(order).written(),
                InlineText.of(target.text()).renumbered(order).written(),
                first(source, TmxTags.PREVIOUS, "context_prev"),
                first(source, TmxTags.NEXT, "context_next"),
                trust(first(target, TmxTags.TRUST), problems, usual),
                origin);
    }

    private Instant date(Variant target, ProblemList problems, Defaults usual) {
        String date = first(target, "changedate", "creationdate");
        if (date.isEmpty()) {
            return usual.at();
        }
        return TmxDate.read(date).orElseGet(() -> {
            problems.add(place, ImportReport.Kind.UNKNOWN_VALUE, date);
            return usual.at();
        });
    }

    private NewUnit.Making making(Variant target, ProblemList problems) {
        String value = first(target, TmxTags.MAKING);
        return switch (value) {
            case "alignment" -> NewUnit.Making.ALIGNMENT;
            case "machine" -> NewUnit.Making.MACHINE;
            case "" ->
                first(target, TmxTags.ALIGNED).matches("1|yes|true") ? NewUnit.Making.ALIGNMENT : NewUnit.Making.PERSON;
            default -> {
                problems.add(place, ImportReport.Kind.UNKNOWN_VALUE, value);
                yield NewUnit.Making.PERSON;
            }
        };
    }

    private Trust trust(String value, ProblemList problems, Defaults usual) {
        Trust claimed = switch (value) {
            case "approved" -> Trust.APPROVED;
            case "translated" -> Trust.TRANSLATED;
            case "draft" -> Trust.DRAFT;
            case "imported", "" -> Trust.IMPORTED;
            default -> {
                problems.add(place, ImportReport.Kind.UNKNOWN_VALUE, value);
                yield Trust.IMPORTED;
            }
        };
        return claimed.compareTo(usual.most()) > 0 ? usual.most() : claimed;
    }

    private String first(Variant variant, String... names) {
        for (String name : names) {
            String own = variant.facts().get(name);
            String value = own.isEmpty() ? facts.get(name) : own;
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }
}
