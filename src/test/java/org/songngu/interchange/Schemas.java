package org.songngu.interchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/// The schemas of the standards, without a network.
final class Schemas {

    private static final String OWN = "/interchange/schemas/";
    private static final String OKAPI = "/net/sf/okapi/lib/xliff2/";
    private static final String XLIFF_2 = "urn:oasis:names:tc:xliff:";
    private static final Map<String, String> BY_NAMESPACE = Map.of(
            XMLConstants.XML_NS_URI,
            OKAPI + "informativeCopiesOf3rdPartySchemas/w3c/xml.xsd",
            XLIFF_2 + "document:2.0",
            OKAPI + "xliff_core_2.0.xsd",
            XLIFF_2 + "matches:2.0",
            OKAPI + "modules/matches.xsd",
            XLIFF_2 + "glossary:2.0",
            OKAPI + "modules/glossary.xsd",
            XLIFF_2 + "metadata:2.0",
            OKAPI + "modules/metadata.xsd");

    private Schemas() {}

    /// Checks a file by the strict schema of XLIFF 1.2; what is valid by it is so by the transitional one too.
    ///
    /// @throws SAXException with the first thing that is wrong
    static void xliff1(byte[] file) throws IOException, SAXException {
        validate(schema(List.of(OWN + "xliff-core-1.2-strict.xsd")), file);
    }

    /// Checks a file by the schemas of XLIFF 2.0 and 2.1, core and the modules that we write.
    ///
    /// @throws SAXException with the first thing that is wrong
    static void xliff2(byte[] file) throws IOException, SAXException {
        validate(
                schema(List.of(
                        OKAPI + "xliff_core_2.0.xsd",
                        OKAPI + "modules/metadata.xsd",
                        OKAPI + "modules/matches.xsd",
                        OKAPI + "modules/glossary.xsd")),
                file);
    }

    /// Checks a file by the type definition of TMX 1.4b.
    ///
    /// @throws SAXException with the first thing that is wrong
    static void tmx(byte[] file) throws IOException, SAXException {
        String typed = new String(file, StandardCharsets.UTF_8)
                .replaceFirst("(?=<tmx )", "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">");
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setValidating(true);
            DocumentBuilder parser = factory.newDocumentBuilder();
            parser.setEntityResolver((name, address) -> new InputSource(resource(OWN + "tmx14.dtd")));
            parser.setErrorHandler(new Refusing());
            parser.parse(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Schema schema(List<String> names) throws SAXException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setResourceResolver((type, namespace, id, systemId, base) -> input(namespace));
        return factory.newSchema(names.stream()
                .map(name -> new StreamSource(resource(name), name))
                .toArray(Source[]::new));
    }

    // whatever address an import gives: the copy at hand
    private static LSInput input(String namespace) {
        String name = Objects.requireNonNull(BY_NAMESPACE.get(namespace), namespace);
        try {
            LSInput input = ((DOMImplementationLS) DocumentBuilderFactory.newDefaultInstance()
                            .newDocumentBuilder()
                            .getDOMImplementation())
                    .createLSInput();
            input.setByteStream(resource(name));
            input.setSystemId(name);
            return input;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Schemas.class.getResourceAsStream(name), name);
    }

    private static void validate(Schema schema, byte[] file) throws IOException, SAXException {
        Validator validator = schema.newValidator();
        validator.setErrorHandler(new Refusing());
        validator.validate(new StreamSource(new ByteArrayInputStream(file)));
    }

    /// What a validator finds is no warning here.
    private static final class Refusing extends DefaultHandler {

        @Override
        public void error(SAXParseException found) throws SAXException {
            throw found;
        }
    }
}
