package org.songngu.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.songngu.text.Language;

/// Reads the rules of an SRX 2.0 file. At each rule it may have attributes of ours: `id`, `reason`, `reason-vi` and
/// `example`.
///
/// @param rules      the rules of each `languagerule`, by its name
/// @param maps       which languages a `languagerule` is for: patterns and names in the order of the file
/// @param cascading  whether all that fit a language apply and not only the first
/// @param vietnamese the reasons in Vietnamese by the reasons as written
record SrxFile(
        Map<String, List<SegmentationRule>> rules,
        List<Map.Entry<String, String>> maps,
        boolean cascading,
        Map<String, String> vietnamese) {

    /// The namespace of our attributes.
    static final String OWN = "urn:songngu:segmentation";

    /// The rules that ship.
    ///
    /// @param language whose
    static RuleSet shipped(Language language) {
        return shippedFile(language)
                .of(language)
                .orElseThrow(() -> new IllegalStateException("no rules of segmentation for " + language));
    }

    /// The file that ships.
    ///
    /// @param language whose
    static SrxFile shippedFile(Language language) {
        String name = "segmentation." + language.code() + ".srx";
        try (InputStream in = SrxFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the product: " + name);
            }
            return read(StrictXml.reader(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("damaged in the product: " + name, e);
        }
    }

    /// Reads a file.
    ///
    /// @param content its bytes
    /// @return empty when it is no XML
    static Optional<SrxFile> read(byte[] content) {
        try {
            return Optional.of(read(StrictXml.reader(content)));
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    private static SrxFile read(XMLStreamReader reader) throws XMLStreamException {
        SrxFile file = new SrxFile(new LinkedHashMap<>(), new ArrayList<>(), false, new HashMap<>());
        boolean cascading = false;
        List<SegmentationRule> current = new ArrayList<>();
        int number = 0;
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "header" -> cascading = "yes".equals(reader.getAttributeValue(null, "cascade"));
                case "languagerule" ->
                    current = file.rules.computeIfAbsent(plain(reader, "languagerulename"), name -> new ArrayList<>());
                case "rule" -> current.add(file.rule(reader, ++number));
                case "languagemap" ->
                    file.maps.add(Map.entry(plain(reader, "languagepattern"), plain(reader, "languagerulename")));
                default -> {}
            }
        }
        return new SrxFile(file.rules, file.maps, cascading, file.vietnamese);
    }

    // Both patterns may be missing: then anything fits.
    private SegmentationRule rule(XMLStreamReader reader, int number) throws XMLStreamException {
        boolean breaks = !"no".equals(reader.getAttributeValue(null, "break"));
        String id = own(reader, "id");
        String reason = own(reader, "reason");
        String example = own(reader, "example");
        String inVietnamese = own(reader, "reason-vi");
        if (!inVietnamese.isEmpty()) {
            vietnamese.put(reason, inVietnamese);
        }
        String before = "";
        String after = "";
        while (reader.nextTag() == XMLStreamConstants.START_ELEMENT) {
            if (reader.getLocalName().equals("beforebreak")) {
                before = reader.getElementText();
            } else {
                after = reader.getElementText();
            }
        }
        return new SegmentationRule(id.isEmpty() ? "rule-" + number : id, breaks, before, after, reason, example);
    }

    /// The rules for a language.
    ///
    /// @param language whose
    /// @return empty when the file has none for it
    Optional<RuleSet> of(Language language) {
        List<SegmentationRule> found = new ArrayList<>();
        for (Map.Entry<String, String> map : maps) {
            if (fits(map.getKey(), language) && (cascading || found.isEmpty())) {
                found.addAll(rules.getOrDefault(map.getValue(), List.of()));
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(new RuleSet(language, found));
    }

    private static boolean fits(String pattern, Language language) {
        try {
            Pattern compiled = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
            return compiled.matcher(language.code()).matches()
                    || compiled.matcher(language.code() + (language == Language.VI ? "-VN" : "-GB"))
                            .matches();
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    private static String own(XMLStreamReader reader, String name) {
        String value = reader.getAttributeValue(OWN, name);
        return value == null ? "" : value;
    }

    private static String plain(XMLStreamReader reader, String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
