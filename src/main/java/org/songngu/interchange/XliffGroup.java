package org.songngu.interchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.songngu.workbench.MatchBand;
import org.songngu.workbench.Origin;
import org.songngu.workbench.SegmentState;

/// A `trans-unit` of XLIFF 1.2 with the segments in it.
final class XliffGroup {

    private static final int MATCHES_TOLD = 3;
    // what Trados and Phrase call what a machine wrote
    private static final Set<String> MACHINES = Set.of("mt", "nmt", "amt");

    private final String xml;
    private final XmlPart unit;
    private final XliffDialect dialect;
    private final XliffInline inline;
    private final Map<String, String> comments;

    /// @param xml      the file
    /// @param unit     the element
    /// @param dialect  who wrote it
    /// @param comments of the file by their id (Trados keeps them apart)
    XliffGroup(String xml, XmlPart unit, XliffDialect dialect, Map<String, String> comments) {
        this.xml = xml;
        this.unit = unit;
        this.dialect = dialect;
        this.inline = new XliffInline(xml, dialect);
        this.comments = comments;
    }

    /// A segment: its own element in the source, and the one in the target if there is one.
    private record Part(String mid, XmlPart source, Optional<XmlPart> target) {}

    /// The segments: those of `seg-source`, else the unit is one.
    private List<Part> parts() {
        Optional<XmlPart> target = unit.child("target");
        List<XmlPart> marks = unit.child("seg-source").map(this::segments).orElse(List.of());
        if (marks.isEmpty()) {
            return unit.child("source").map(source -> new Part("", source, target)).stream()
                    .toList();
        }
        List<XmlPart> targets = target.map(this::segments).orElse(List.of());
        List<Part> parts = new ArrayList<>();
        for (XmlPart mark : marks) {
            String mid = mark.attribute(xml, "mid");
            parts.add(new Part(
                    mid,
                    mark,
                    targets.stream()
                            .filter(one -> one.attribute(xml, "mid").equals(mid))
                            .findFirst()));
        }
        return parts;
    }

    private List<XmlPart> segments(XmlPart around) {
        return around.all("mrk").stream()
                .filter(mark -> mark.attribute(xml, "mtype").equals("seg"))
                .toList();
    }

    /// The segments of the unit.
    List<BilingualContent.Unit> units() {
        List<BilingualContent.Unit> units = new ArrayList<>();
        for (Part part : parts()) {
            RawText source = RawText.of(inline.pieces(part.source()));
            String target = part.target()
                    .map(element -> source.target(inline.pieces(element)))
                    .orElse("");
            Optional<XmlPart> definition = definition(part.mid());
            XliffStates.Read read = read(target, definition);
            // a copy of the source that nobody has looked at is no translation
            boolean copied = read.state() == SegmentState.NOT_TRANSLATED;
            String id = unit.attribute(xml, "id") + (part.mid().isEmpty() ? "" : "#" + part.mid());
            units.add(new BilingualContent.Unit(
                    unit.start(),
                    id,
                    source,
                    copied ? "" : target,
                    read,
                    isLocked(definition),
                    target.isBlank() ? Origin.NONE : origin(definition, source, target),
                    notes(part, source, units.isEmpty())));
        }
        return units;
    }

    // What Trados says of a segment stands apart from it.
    private Optional<XmlPart> definition(String mid) {
        return dialect == XliffDialect.TRADOS
                ? unit.all("seg").stream()
                        .filter(seg -> seg.attribute(xml, "id").equals(mid))
                        .findFirst()
                : Optional.empty();
    }

    private XliffStates.Read read(String target, Optional<XmlPart> definition) {
        boolean filled = !target.isBlank();
        return switch (dialect) {
            case TRADOS ->
                dialect.read(definition.map(seg -> seg.attribute(xml, "conf")).orElse(""), filled);
            case MEMOQ -> dialect.read(unit.attribute(xml, "status"), filled);
            case PHRASE -> dialect.read(unit.attribute(xml, "confirmed"), filled);
            case STANDARD, TWO -> {
                String state = unit.child("target")
                        .map(element -> element.attribute(xml, "state"))
                        .orElse("");
                String qualifier = unit.child("target")
                        .map(element -> element.attribute(xml, "state-qualifier"))
                        .orElse("");
                boolean untouched = state.equals("new") && isCopy(target);
                yield filled && !untouched
                        ? XliffGroup.filled(XliffStates.read(state, qualifier, unit.attribute(xml, "approved")))
                        : XliffStates.read("new", "", "");
            }
        };
    }

    private boolean isCopy(String target) {
        return unit.child("source")
                .filter(source -> source.text(xml).equals(target))
                .isPresent();
    }

    /// Tools fill in a target and leave the state as it was.
    static XliffStates.Read filled(XliffStates.Read read) {
        return read.state() == SegmentState.NOT_TRANSLATED
                ? new XliffStates.Read(SegmentState.DRAFT, read.returned())
                : read;
    }

    private boolean isLocked(Optional<XmlPart> definition) {
        String word = definition.orElse(unit).attribute(xml, "locked");
        return word.equals("true") || word.equals("locked") || word.equals("1");
    }

    private Origin origin(Optional<XmlPart> definition, RawText source, String target) {
        String name = definition
                .map(seg -> seg.attribute(xml, "origin"))
                .orElseGet(() -> unit.attribute(xml, "trans-origin"));
        boolean machine = MACHINES.contains(name)
                || unit.child("target")
                        .filter(element -> XliffStates.isMachine(element.attribute(xml, "state-qualifier")))
                        .isPresent();
        if (machine) {
            String engine =
                    definition.map(seg -> seg.attribute(xml, "origin-system")).orElseGet(() -> engine(source, target));
            return Origin.ofEngine(engine.isEmpty() ? name : engine);
        }
        String percent = definition.map(seg -> seg.attribute(xml, "percent")).orElse("");
        int match = percent.matches("[0-9]{1,3}") ? Math.min(102, Integer.parseInt(percent)) : 0;
        return name.isEmpty() && match == 0 ? Origin.NONE : new Origin(MatchBand.of(match), match, name);
    }

    // Which engine wrote a text is said where the text is offered as a match.
    private String engine(RawText source, String target) {
        return unit.children().stream()
                .filter(child -> child.name().equals("alt-trans"))
                .filter(match -> offered(source, match).equals(target))
                .map(match -> match.attribute(xml, "origin"))
                .findFirst()
                .orElse("");
    }

    private String offered(RawText source, XmlPart match) {
        return match.child("target")
                .map(target -> source.target(inline.pieces(target)))
                .orElse("");
    }

    private List<String> notes(Part part, RawText source, boolean first) {
        List<String> notes = new ArrayList<>();
        for (XmlPart mark : part.source().all("mrk")) {
            comment(mark, notes);
        }
        part.target().ifPresent(target -> target.all("mrk").forEach(mark -> comment(mark, notes)));
        if (first) {
            unit.children().stream()
                    .filter(child -> child.name().equals("note") || child.name().equals("comment"))
                    .map(note -> note.text(xml).strip())
                    .filter(text -> !text.isEmpty())
                    .forEach(notes::add);
            unit.children().stream()
                    .filter(child -> child.name().equals("alt-trans"))
                    .limit(MATCHES_TOLD)
                    .forEach(match -> alternative(source, match, notes));
        }
        return List.copyOf(notes);
    }

    private void comment(XmlPart mark, List<String> notes) {
        String text = comments.getOrDefault(mark.attribute(xml, "cid"), "");
        if (!text.isEmpty()) {
            notes.add(text);
        }
    }

    // With its codes, numbered like those of the source: what is pasted from it brings them along.
    private void alternative(RawText source, XmlPart match, List<String> notes) {
        String text = offered(source, match).strip();
        if (!text.isEmpty()) {
            String head = (match.attribute(xml, "match-quality") + " " + match.attribute(xml, "origin")).strip();
            notes.add(head.isEmpty() ? text : head + ": " + text);
        }
    }

    /// What changes in the file.
    ///
    /// @param targets of the segments of this unit, by their place in it from 0; one that is missing stays as it is
    List<XmlPart.Change> changes(Map<Integer, BilingualContent.Target> targets) {
        List<XmlPart.Change> changes = new ArrayList<>();
        List<Part> parts = parts();
        Map<String, String> contents = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            BilingualContent.Target target = targets.get(i);
            if (target != null) {
                contents.put(parts.get(i).mid(), target.raw());
                definition(parts.get(i).mid())
                        .flatMap(seg -> seg.with(xml, "conf", dialect.word(target.state(), target.returned())))
                        .ifPresent(changes::add);
            }
        }
        BilingualContent.Target least = targets.values().stream()
                .min(Comparator.comparing(BilingualContent.Target::state))
                .orElseThrow();
        boolean whole = targets.size() == parts.size();
        if (dialect == XliffDialect.MEMOQ || dialect == XliffDialect.PHRASE) {
            boolean memoq = dialect == XliffDialect.MEMOQ;
            String attribute = memoq ? "mq:status" : "m:confirmed";
            // a file that only looks like the tool's does not know its prefix
            if (xml.contains(memoq ? "xmlns:mq=" : "xmlns:m=")) {
                unit.with(xml, attribute, dialect.word(least.state(), least.returned()))
                        .ifPresent(changes::add);
            }
        }
        if (dialect == XliffDialect.STANDARD && whole) {
            String approved = least.state() == SegmentState.APPROVED && !least.returned() ? "yes" : "";
            if (!approved.isEmpty() || unit.attribute(xml, "approved").equals("yes")) {
                unit.with(xml, "approved", approved.isEmpty() ? "no" : approved).ifPresent(changes::add);
            }
        }
        changes.add(target(parts, contents, whole ? Optional.of(least) : Optional.empty()));
        return changes;
    }

    private XmlPart.Change target(
            List<Part> parts, Map<String, String> contents, Optional<BilingualContent.Target> state) {
        XmlPart source = unit.child("source").orElseThrow();
        Optional<XmlPart> target = unit.child("target");
        String tag = target.map(element -> openTag(xml.substring(element.start(), element.openEnd())))
                .orElseGet(() -> likeSource(source));
        String written = state.filter(one -> dialect == XliffDialect.STANDARD)
                .map(one -> withState(tag, one))
                .orElse(tag);
        String end = "</" + tag.substring(1).split("[\\s>]", 2)[0] + ">";
        String element = written + inner(parts, contents) + end;
        if (target.isPresent()) {
            return new XmlPart.Change(target.get().start(), target.get().end(), element);
        }
        int at = unit.child("seg-source").orElse(source).end();
        return new XmlPart.Change(at, at, element);
    }

    private String inner(List<Part> parts, Map<String, String> contents) {
        if (parts.size() == 1 && parts.getFirst().mid().isEmpty()) {
            return contents.getOrDefault("", "");
        }
        boolean complete = parts.stream().allMatch(part -> part.target().isPresent());
        // a target that lacks segments gets the frame of the source
        XmlPart frame = complete
                ? unit.child("target").orElseThrow()
                : unit.child("seg-source").orElseThrow();
        List<XmlPart.Change> changes = new ArrayList<>();
        for (Part part : parts) {
            XmlPart place = complete ? part.target().orElseThrow() : part.source();
            String old = part.target().map(element -> element.inner(xml)).orElse("");
            String content = contents.getOrDefault(part.mid(), old);
            String tag = xml.substring(place.start(), place.openEnd());
            String name = tag.substring(1).split("[\\s/>]", 2)[0];
            changes.add(new XmlPart.Change(place.start(), place.end(), openTag(tag) + content + "</" + name + ">"));
        }
        return XliffFile.changed(xml, changes, frame.openEnd(), frame.closeStart());
    }

    static String openTag(String tag) {
        return tag.endsWith("/>") ? tag.substring(0, tag.length() - 2).stripTrailing() + ">" : tag;
    }

    // With the prefix that the file uses.
    private String likeSource(XmlPart source) {
        String name = xml.substring(source.start() + 1, source.openEnd()).split("[\\s/>]", 2)[0];
        return "<" + name.substring(0, name.length() - "source".length()) + "target>";
    }

    private static String withState(String tag, BilingualContent.Target target) {
        String state = target.returned()
                ? "needs-review-translation"
                : switch (target.state()) {
                    case NOT_TRANSLATED -> "new";
                    case DRAFT -> "needs-review-translation";
                    case TRANSLATED -> "translated";
                    case APPROVED -> "final";
                };
        String stated = tagWith(tag, "state", state);
        String qualifier = target.returned() ? "rejected-inaccurate" : "";
        return tagWith(stated, "state-qualifier", qualifier);
    }

    /// A start tag with an attribute set, or taken away when the value is empty.
    static String tagWith(String tag, String attribute, String value) {
        XmlPart part = new XmlPart("tag", 0, tag.length(), tag.length(), tag.length(), List.of());
        return part.with(tag, attribute, value)
                .map(change -> tag.substring(0, change.start()) + change.text() + tag.substring(change.end()))
                .orElse(tag);
    }
}
