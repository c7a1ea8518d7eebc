package org.songngu.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.songngu.workbench.Origin;
import org.songngu.workbench.SegmentState;

/// A `unit` of XLIFF 2.0, 2.1 or 2.2 with the segments in it.
final class Xliff2Group {

    private static final int MATCHES_TOLD = 3;

    private final String xml;
    private final XmlPart unit;
    private final XliffInline inline;

    /// @param xml  the file
    /// @param unit the element
    Xliff2Group(String xml, XmlPart unit) {
        this.xml = xml;
        this.unit = unit;
        this.inline = new XliffInline(xml, XliffDialect.TWO);
    }

    private List<XmlPart> segments() {
        return unit.children().stream()
                .filter(child ->
                        child.name().equals("segment") && child.child("source").isPresent())
                .toList();
    }

    /// The segments of the unit.
    List<BilingualContent.Unit> units() {
        List<BilingualContent.Unit> units = new ArrayList<>();
        for (XmlPart segment : segments()) {
            RawText source = RawText.of(inline.pieces(segment.child("source").orElseThrow()));
            String target = segment.child("target")
                    .map(element -> source.target(inline.pieces(element)))
                    .orElse("");
            XliffStates.Read read =
                    XliffStates.read(segment.attribute(xml, "state"), segment.attribute(xml, "subState"));
            units.add(new BilingualContent.Unit(
                    segment.start(),
                    unit.attribute(xml, "id") + "#" + (units.size() + 1),
                    source,
                    target,
                    target.isBlank() ? XliffStates.read("", "") : XliffGroup.filled(read),
                    false,
                    target.isBlank() ? Origin.NONE : origin(segment, source, target),
                    units.isEmpty() ? notes(source) : List.of()));
        }
        return units;
    }

    private Origin origin(XmlPart segment, RawText source, String target) {
        Optional<XmlPart> match = unit.child("matches").stream()
                .flatMap(all -> all.all("match").stream())
                .filter(one -> one.attribute(xml, "type").equals("mt")
                        && offered(source, one).equals(target))
                .findFirst();
        boolean machine =
                match.isPresent() || segment.attribute(xml, "subState").equals(XliffStates.MACHINE_DRAFT);
        return machine
                ? Origin.ofEngine(match.map(one -> one.attribute(xml, "origin")).orElse(""))
                : Origin.NONE;
    }

    private String offered(RawText source, XmlPart match) {
        return match.child("target")
                .map(target -> source.target(inline.pieces(target)))
                .orElse("");
    }

    private List<String> notes(RawText source) {
        List<String> notes = new ArrayList<>();
        unit.child("notes")
                .ifPresent(all -> all.all("note").stream()
                        .map(note -> note.text(xml).strip())
                        .filter(text -> !text.isEmpty())
                        .forEach(notes::add));
        unit.child("matches")
                .ifPresent(all ->
                        all.all("match").stream().limit(MATCHES_TOLD).forEach(match -> match(source, match, notes)));
        return List.copyOf(notes);
    }

    // With its codes, numbered like those of the source: what is pasted from it brings them along.
    private void match(RawText source, XmlPart match, List<String> notes) {
        String text = offered(source, match).strip();
        String quality = match.attribute(xml, "matchQuality");
        String head = ((quality.isEmpty() ? match.attribute(xml, "similarity") : quality) + " "
                        + match.attribute(xml, "origin"))
                .strip();
        if (!text.isEmpty()) {
            notes.add(head.isEmpty() ? text : head + ": " + text);
        }
    }

    /// What changes in the file.
    ///
    /// @param targets of the segments of this unit, by their place in it from 0; one that is missing stays as it is
    List<XmlPart.Change> changes(Map<Integer, BilingualContent.Target> targets) {
        List<XmlPart.Change> changes = new ArrayList<>();
        List<XmlPart> segments = segments();
        targets.forEach((index, target) -> {
            XmlPart segment = segments.get(index);
            String tag = xml.substring(segment.start(), segment.openEnd());
            changes.add(new XmlPart.Change(segment.start(), segment.openEnd(), stated(tag, target)));
            changes.add(target(segment, target.raw()));
        });
        return changes;
    }

    private static String stated(String tag, BilingualContent.Target target) {
        String state = target.returned()
                ? "initial"
                : switch (target.state()) {
                    case NOT_TRANSLATED, DRAFT -> "initial";
                    case TRANSLATED -> "translated";
                    case APPROVED -> "final";
                };
        boolean draft = target.state() == SegmentState.DRAFT || target.returned();
        String sub = target.returned() ? "wb:rejected" : draft ? "wb:draft" : "";
        return XliffGroup.tagWith(XliffGroup.tagWith(tag, "state", state), "subState", sub);
    }

    private XmlPart.Change target(XmlPart segment, String raw) {
        XmlPart source = segment.child("source").orElseThrow();
        Optional<XmlPart> target = segment.child("target");
        String name = xml.substring(source.start() + 1, source.openEnd()).split("[\\s/>]", 2)[0];
        String own = name.substring(0, name.length() - "source".length()) + "target";
        if (target.isEmpty()) {
            return new XmlPart.Change(source.end(), source.end(), "<" + own + ">" + raw + "</" + own + ">");
        }
        XmlPart there = target.get();
        String tag = XliffGroup.openTag(xml.substring(there.start(), there.openEnd()));
        return new XmlPart.Change(there.start(), there.end(), tag + raw + "</" + own + ">");
    }
}
