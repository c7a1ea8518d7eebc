package org.songngu.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.songngu.memory.NewUnit;
import org.songngu.text.Language;

/// Writes TMX 1.4b in the form that every tool tried takes (interchange.md §1 no. 8): all header attributes, languages
/// with region, dates in UTC, each `tuid` once, own facts in `x-` props only, UTF-8 in NFC without byte order mark and
/// DOCTYPE. Streams. Stateless.
public final class TmxWriter {

    /// Writes units; the stream is flushed and left open.
    ///
    /// @param source what most units are translated from; stands in the header
    /// @param units  in order; read once, not closed here
    /// @param out    where to
    /// @return how many units were written
    /// @throws IOException when the stream fails
    public int write(Language source, Stream<NewUnit> units, OutputStream out) throws IOException {
        XmlOutput xml = new XmlOutput(out);
        xml.start("tmx").attribute("version", "1.4");
        xml.start("header")
                .attribute("creationtool", "Song Ngu")
                .attribute("creationtoolversion", "1")
                .attribute("segtype", "sentence")
                .attribute("o-tmf", "SongNgu")
                .attribute("adminlang", "en")
                .attribute("srclang", source.tag())
                .attribute("datatype", "plaintext")
                .end();
        xml.start("body");
        Set<String> ids = new HashSet<>();
        int written = 0;
        for (Iterator<NewUnit> each = units.iterator(); each.hasNext(); written++) {
            unit(xml, each.next(), source, ids, written + 1);
        }
        xml.end().end().finish();
        return written;
    }

    private static void unit(XmlOutput xml, NewUnit unit, Language usual, Set<String> ids, int number)
            throws IOException {
        NewUnit.Origin origin = unit.origin();
        String id = origin.externalId().isEmpty() ? "sn-" + number : origin.externalId();
        // a memory may hold one tuid from two files
        String once = ids.add(id) ? id : id + "-" + number;
        ids.add(once);
        String date = TmxDate.written(origin.at());
        xml.start("tu").attribute("tuid", once).attribute("creationdate", date).optional("creationid", origin.author());
        xml.attribute("changedate", date).optional("changeid", origin.author());
        if (unit.pair().source() != usual) {
            xml.attribute("srclang", unit.pair().source().tag());
        }
        prop(xml, TmxTags.HOUSE, origin.houseStyle());
        prop(xml, TmxTags.TRUST, unit.trust().name().toLowerCase(Locale.ROOT));
        prop(xml, TmxTags.ARTICLE, origin.article());
        prop(xml, TmxTags.PREVIOUS, unit.previous());
        prop(xml, TmxTags.NEXT, unit.next());
        text(xml, unit.pair().source(), unit.source());
        text(xml, unit.pair().target(), unit.target());
        xml.end();
    }

    private static void prop(XmlOutput xml, String type, String value) throws IOException {
        if (!value.isEmpty()) {
            xml.start("prop").attribute("type", type).text(value).end();
        }
    }

    private static void text(XmlOutput xml, Language language, String text) throws IOException {
        xml.start("tuv").attribute("xml:lang", language.tag());
        xml.start("seg").text(text).end().end();
    }
}
