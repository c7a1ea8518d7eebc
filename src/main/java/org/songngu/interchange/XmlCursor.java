package org.songngu.interchange;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/// Walks an XML file from element to element. No DTD is read, no entity expanded, nothing fetched; depth and size are
/// limited. Every failure is an [XmlRefusedException] with its place.
///
/// Each element is consumed by one of [#nextChild] until false, [#text] or [#skip].
final class XmlCursor {

    private static final int MOST_DEPTH = 60;

    private final XMLStreamReader2 xml;
    private int depth;

    /// Opens a file at its root element.
    ///
    /// @param in        the file; not closed here
    /// @param mostChars larger files are refused
    XmlCursor(InputStream in, long mostChars) throws IOException {
        XMLInputFactory2 factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        // a lazy parser reports errors from getters
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        try {
            xml = (XMLStreamReader2) factory.createXMLStreamReader(new StrictXmlText(in, mostChars));
        } catch (XMLStreamException e) {
            throw refusal(e);
        }
        while (next() != XMLStreamReader.START_ELEMENT) {
            if (xml.getEventType() == XMLStreamReader.END_DOCUMENT) {
                throw refused(place(), ImportReport.Kind.NOT_WELL_FORMED, "no element");
            }
        }
    }

    /// A place in the file.
    ///
    /// @param line   from 1
    /// @param column from 1
    record Place(int line, int column) {}

    /// Text of an element.
    ///
    /// @param value what is left of it
    /// @param fits  false when it was longer than asked; then `value` is cut
    record Text(String value, boolean fits) {}

    /// Is told of the elements within a text.
    interface Inline {

        /// Elements within a text are nothing special.
        Inline NONE = new Inline() {
            @Override
            public boolean holdsCode(String element) {
                return false;
            }

            @Override
            public void starts(XmlCursor xml, int at) {
                // what it encloses is text
            }

            @Override
            public void ends(int at) {
                // what it encloses is text
            }
        };

        /// Whether the content of an element is no text; what is inside is told to nobody.
        ///
        /// @param element its local name
        boolean holdsCode(String element);

        /// An element begins; each one is followed by its [#ends].
        ///
        /// @param xml at its start
        /// @param at  how many characters of the text came before
        void starts(XmlCursor xml, int at);

        /// The innermost element ends.
        ///
        /// @param at how many characters of the text came before
        void ends(int at);
    }

    /// The local name of the current element.
    String name() {
        return xml.getLocalName();
    }

    /// An attribute by its local name, in whatever namespace; empty when it is missing.
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i).strip();
            }
        }
        return "";
    }

    /// All attributes in order, but for those of other namespaces than `xml`.
    Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String namespace = xml.getAttributeNamespace(i);
            if (namespace == null || namespace.isEmpty() || namespace.equals(XMLConstants.XML_NS_URI)) {
                attributes.put(
                        xml.getAttributeLocalName(i), xml.getAttributeValue(i).strip());
            }
        }
        return attributes;
    }

    /// Where the current element begins.
    Place place() {
        Location start = xml.getLocationInfo().getStartLocation();
        return new Place(Math.max(1, start.getLineNumber()), Math.max(1, start.getColumnNumber()));
    }

    /// Goes to the next child of the element that is open.
    ///
    /// @return false at its end
    boolean nextChild() throws IOException {
        while (true) {
            switch (next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamReader.END_ELEMENT, XMLStreamReader.END_DOCUMENT -> {
                    return false;
                }
                default -> {
                    // white space, comments, instructions
                }
            }
        }
    }

    /// Consumes the current element with everything in it.
    void skip() throws IOException {
        int outside = depth - 1;
        while (depth > outside) {
            next();
        }
    }

    /// Consumes the current element and gives its text.
    ///
    /// @param mostChars as much is kept
    Text text(int mostChars) throws IOException {
        return text(Inline.NONE, mostChars);
    }

    /// Consumes the current element and gives its text.
    ///
    /// @param inline    told of the elements in it
    /// @param mostChars as much is kept
    Text text(Inline inline, int mostChars) throws IOException {
        int outside = depth - 1;
        int codeDepth = 0;
        boolean fits = true;
        StringBuilder text = new StringBuilder();
        while (depth > outside) {
            switch (next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    if (codeDepth == 0) {
                        inline.starts(this, text.length());
                        codeDepth = inline.holdsCode(name()) ? depth : 0;
                    }
                }
                case XMLStreamReader.END_ELEMENT -> {
                    if (depth < codeDepth) {
                        codeDepth = 0;
                    }
                    if (codeDepth == 0 && depth > outside) {
                        inline.ends(text.length());
                    }
                }
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> {
                    if (codeDepth == 0) {
                        fits &= text.length() + xml.getTextLength() <= mostChars;
                        if (fits) {
                            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                        }
                    }
                }
                default -> {
                    // comments, instructions
                }
            }
        }
        return new Text(text.toString(), fits);
    }

    /// Reads on to the end, so that a file that is damaged behind its last useful element is refused too.
    void finish() throws IOException {
        while (xml.getEventType() != XMLStreamReader.END_DOCUMENT) {
            next();
        }
    }

    /// Makes the refusal of the whole file.
    XmlRefusedException refused(Place place, ImportReport.Kind kind, String detail) {
        return new XmlRefusedException(new ImportReport.Problem(place.line(), place.column(), kind, detail));
    }

    private int next() throws IOException {
        int event;
        try {
            event = xml.next();
        } catch (XMLStreamException e) {
            throw refusal(e);
        } catch (RuntimeException e) {
            // what the parser itself stumbles over: a DOCTYPE's address with a sign past 255, an element `xmlns:mq`
            throw refused(place(), ImportReport.Kind.NOT_WELL_FORMED, "");
        }
        if (event == XMLStreamReader.ENTITY_REFERENCE) {
            throw refused(place(), ImportReport.Kind.ENTITY, "&" + xml.getLocalName() + ";");
        }
        if (event == XMLStreamReader.START_ELEMENT && ++depth > MOST_DEPTH) {
            throw refused(place(), ImportReport.Kind.TOO_LARGE, "depth " + MOST_DEPTH);
        }
        if (event == XMLStreamReader.END_ELEMENT) {
            depth--;
        }
        return event;
    }

    private static XmlRefusedException refusal(XMLStreamException failure) throws IOException {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof XmlRefusedException refused) {
                return refused;
            }
            if (cause instanceof IOException broken) {
                throw broken;
            }
        }
        Location at = failure.getLocation();
        String message =
                String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        ImportReport.Kind kind = message.toLowerCase(Locale.ROOT).contains("entity")
                ? ImportReport.Kind.ENTITY
                : ImportReport.Kind.NOT_WELL_FORMED;
        return new XmlRefusedException(
                at == null
                        ? new ImportReport.Problem(0, 0, kind, message)
                        : new ImportReport.Problem(
                                Math.max(0, at.getLineNumber()), Math.max(0, at.getColumnNumber()), kind, message));
    }
}
