package org.songngu.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.songngu.memory.Kept;
import org.songngu.memory.MemoryFiles;
import org.songngu.memory.NewUnit;
import org.songngu.text.Language;

/// Writes TMX 1.4b in the form that every tool tried takes (interchange.md §1 no. 8): all header attributes, languages
/// with region, dates in UTC, each `tuid` once, own facts in `x-` props only, UTF-8 in NFC without byte order mark and
/// DOCTYPE. What other tools said in the files that the units came from is written back. Streams. Stateless.
public final class TmxWriter {

    // What a later change makes wrong is never written back, and these are written anyway.
    private static final Set<String> OWN =
            Set.of("tuid", "creationdate", "creationid", "changedate", "changeid", "lang");

    /// Writes units; the stream is flushed and left open.
    ///
    /// @param source what most units are translated from; stands in the header
    /// @param units  in order; read once, not closed here
    /// @param out    where to
    /// @return how many units were written
    /// @throws IOException when the stream fails
    public int write(Language source, Stream<NewUnit> units, OutputStream out) throws IOException {
        return write(source, List.of(), units.map(unit -> new MemoryFiles.FiledUnit(unit, Kept.NOTHING)), out);
    }

    /// The same with what is written back.
    ///
    /// @param source what most units are translated from
    /// @param heads  of the files that the units came from
    /// @param units  in order; read once, not closed here
    /// @param out    where to
    /// @return how many units were written
    /// @throws IOException when the stream fails
    public int write(
            Language source, List<MemoryFiles.FileHead> heads, Stream<MemoryFiles.FiledUnit> units, OutputStream out)
            throws IOException {
        XmlOutput xml = new XmlOutput(out);
        xml.start("tmx").attribute("version", "1.4");
        head(xml, source, heads.stream().map(MemoryFiles.FileHead::kept).toList());
        xml.start("body");
        SeenIds ids = new SeenIds();
        int written = 0;
        for (Iterator<MemoryFiles.FiledUnit> each = units.iterator(); each.hasNext(); written++) {
            MemoryFiles.FiledUnit filed = each.next();
            unit(
                    xml,
                    filed.unit(),
                    filed.kept(),
                    source,
                    ids.once(filed.unit().origin().externalId(), written + 1));
        }
        xml.end().end().finish();
        return written;
    }

    private static void head(XmlOutput xml, Language source, List<Kept> heads) throws IOException {
        Kept only = heads.size() == 1 ? heads.getFirst() : Kept.NOTHING;
        xml.start("header")
                .attribute("creationtool", "Song Ngu")
                .attribute("creationtoolversion", "1")
                .attribute("segtype", said(only, "segtype", "sentence"))
                .attribute("o-tmf", said(only, "o-tmf", "SongNgu"))
                .attribute("adminlang", said(only, "adminlang", "en"))
                .attribute("srclang", source.tag())
                .attribute("datatype", said(only, "datatype", "plaintext"));
        // Files of one tool say the same again and again.
        Set<Kept.Fact> all = new LinkedHashSet<>();
        heads.forEach(head -> all.addAll(head.facts()));
        facts(xml, new Kept(List.copyOf(all)), Kept.Place.WHOLE);
        xml.end();
    }

    private static String said(Kept kept, String attribute, String otherwise) {
        for (Kept.Fact fact : kept.facts()) {
            if (fact.place() == Kept.Place.WHOLE
                    && fact.kind() == Kept.Kind.ATTRIBUTE
                    && fact.name().equals(attribute)) {
                return fact.text();
            }
        }
        return otherwise;
    }

    private static void unit(XmlOutput xml, NewUnit unit, Kept kept, Language usual, String id) throws IOException {
        NewUnit.Origin origin = unit.origin();
        String date = TmxDate.written(origin.at());
        xml.start("tu")
                .attribute("tuid", id)
                .attribute("creationdate", said(kept, "creationdate", date))
                .optional("creationid", said(kept, "creationid", origin.author()));
        xml.attribute("changedate", date).optional("changeid", origin.author());
        if (unit.pair().source() != usual) {
            xml.attribute("srclang", unit.pair().source().tag());
        }
        attributes(xml, kept, Kept.Place.WHOLE);
        facts(xml, kept, Kept.Place.WHOLE);
        prop(xml, TmxTags.HOUSE, origin.houseStyle());
        prop(xml, TmxTags.TRUST, unit.trust().name().toLowerCase(Locale.ROOT));
        if (origin.making() != NewUnit.Making.PERSON) {
            prop(xml, TmxTags.MAKING, origin.making().name().toLowerCase(Locale.ROOT));
        }
        prop(xml, TmxTags.ARTICLE, origin.article());
        prop(xml, TmxTags.PREVIOUS, unit.previous());
        prop(xml, TmxTags.NEXT, unit.next());
        text(xml, unit.pair().source(), unit.source(), kept, Kept.Place.SOURCE);
        text(xml, unit.pair().target(), unit.target(), kept, Kept.Place.TARGET);
        xml.end();
    }

    private static void attributes(XmlOutput xml, Kept kept, Kept.Place place) throws IOException {
        if (kept.facts().isEmpty()) {
            return;
        }
        for (Kept.Fact fact : kept.of(place, Kept.Kind.ATTRIBUTE)) {
            if (!OWN.contains(fact.name())) {
                xml.attribute(fact.name(), fact.text());
            }
        }
    }

    private static void facts(XmlOutput xml, Kept kept, Kept.Place place) throws IOException {
        for (Kept.Fact fact : kept.facts()) {
            if (fact.place() == place && fact.kind() == Kept.Kind.NOTE) {
                xml.start("note").text(fact.text()).end();
            } else if (fact.place() == place && fact.kind() == Kept.Kind.PROP) {
                prop(xml, fact.name(), fact.text());
            }
        }
    }

    private static void prop(XmlOutput xml, String type, String value) throws IOException {
        if (!value.isEmpty()) {
            xml.start("prop").attribute("type", type).text(value).end();
        }
    }

    private static void text(XmlOutput xml, Language language, String text, Kept kept, Kept.Place place)
            throws IOException {
        xml.start("tuv").attribute("xml:lang", language.tag());
        attributes(xml, kept, place);
        facts(xml, kept, place);
        xml.start("seg");
        CodeElements.TMX.write(xml, text);
        xml.end().end();
    }
}
