package org.songngu.article;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads XML of other people: no DTD, no entity, nothing fetched. A long text comes in pieces.
final class StrictXml {

    private StrictXml() {}

    /// A reader on a part. It is the parser of the JDK, whichever else is on the class path.
    ///
    /// @param part the part
    static XMLStreamReader reader(InputStream part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(part);
    }

    /// A reader on a part that was unpacked.
    ///
    /// @param part its bytes
    static XMLStreamReader reader(byte[] part) throws XMLStreamException {
        return reader(new ByteArrayInputStream(part));
    }

    /// An attribute of the element that begins, by its local name; empty when it is missing.
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /// Goes to the end of the element that begins.
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /// The names of a Word document's styles by their ids, in lower case. Word in Vietnamese has its own ids; the names
    /// of the built-in styles are English everywhere.
    ///
    /// @param styles the part `word/styles.xml`
    static Map<String, String> styleNames(byte[] styles) throws XMLStreamException {
        Map<String, String> names = new HashMap<>();
        XMLStreamReader xml = reader(styles);
        String id = "";
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("style")) {
                    id = attribute(xml, "styleId");
                } else if (xml.getLocalName().equals("name")) {
                    names.put(id, attribute(xml, "val").toLowerCase(Locale.ROOT));
                }
            }
        }
        return names;
    }
}
