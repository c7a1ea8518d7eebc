package org.songngu.qa.languagetool;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.songngu.text.Language;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The Vietnamese of the memory and the terms that ship with the product: what is attested.
final class ShippedText {

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private ShippedText() {}

    /// Hands over each Vietnamese segment and term.
    ///
    /// @param reader takes one text at a time
    static void read(Consumer<String> reader) {
        try {
            for (String pattern : new String[] {"classpath*:tmx/*.tmx", "classpath*:termbase/*.tbx"}) {
                for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                    read(file, reader);
                }
            }
        } catch (IOException | XMLStreamException e) {
            throw new IllegalStateException("the shipped texts cannot be read: " + e.getMessage(), e);
        }
    }

    private static void read(Resource file, Consumer<String> reader) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream in = file.getInputStream()) {
            XMLStreamReader xml = factory.createXMLStreamReader(in, "UTF-8");
            boolean vietnamese = false;
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                String name = xml.getLocalName();
                if (name.equals("tuv") || name.equals("langSet")) {
                    String code = xml.getAttributeValue(XML, "lang");
                    vietnamese = code != null
                            && Language.ofTag(code)
                                    .filter(language -> language == Language.VI)
                                    .isPresent();
                } else if (vietnamese && name.equals("term")) {
                    reader.accept(xml.getElementText());
                } else if (vietnamese && name.equals("seg")) {
                    reader.accept(text(xml));
                }
            }
            xml.close();
        }
    }

    // A segment may hold inline codes.
    private static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS -> {
                    if (depth == 1) {
                        text.append(xml.getText());
                    }
                }
                default -> {}
            }
        }
        return text.toString();
    }
}
