package org.songngu.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.songngu.text.Language;

/// Reads the rules of an SRX 2.0 file with our own attributes `id`, `reason` and `example` at each rule.
final class SrxFile {

    private static final String OWN = "urn:songngu:segmentation";

    private SrxFile() {}

    /// The rules that ship.
    ///
    /// @param language whose
    static RuleSet shipped(Language language) {
        String name = "segmentation." + language.code() + ".srx";
        try (InputStream in = SrxFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the product: " + name);
            }
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            return new RuleSet(language, rules(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("damaged in the product: " + name, e);
        }
    }

    private static List<SegmentationRule> rules(XMLStreamReader reader) throws XMLStreamException {
        List<SegmentationRule> rules = new ArrayList<>();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT
                    && reader.getLocalName().equals("rule")) {
                rules.add(rule(reader));
            }
        }
        return rules;
    }

    private static SegmentationRule rule(XMLStreamReader reader) throws XMLStreamException {
        boolean breaks = !"no".equals(reader.getAttributeValue(null, "break"));
        String id = own(reader, "id");
        String reason = own(reader, "reason");
        String example = own(reader, "example");
        reader.nextTag();
        String before = reader.getElementText();
        reader.nextTag();
        String after = reader.getElementText();
        return new SegmentationRule(id, breaks, before, after, reason, example);
    }

    private static String own(XMLStreamReader reader, String name) {
        String value = reader.getAttributeValue(OWN, name);
        return value == null ? "" : value;
    }
}
