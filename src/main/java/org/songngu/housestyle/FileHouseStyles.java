package org.songngu.housestyle;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/// [HouseStyles] from one properties file a house; see `features.md` appendix D for what they hold.
@Component
final class FileHouseStyles implements HouseStyles {

    private static final List<String> CODES = List.of("VNA", "VNS", "ND", "VGP", "MOFA", "VOV");
    private static final String FOLDER = "org/songngu/housestyle/";

    private final List<HouseStyle> styles;
    private final Map<String, HouseStyle> byCode;

    FileHouseStyles() {
        this(code -> new ClassPathResource(FOLDER + code + ".properties"));
    }

    /// @param files the file of a code; the first code's style is the base of all others
    FileHouseStyles(Function<String, Resource> files) {
        Properties base = load(files.apply(CODES.getFirst()));
        styles = CODES.stream()
                .map(code -> new StyleFile(code + ".properties", load(files.apply(code)), base).style(code))
                .toList();
        byCode = styles.stream().collect(Collectors.toMap(HouseStyle::code, style -> style));
    }

    @Override
    public List<HouseStyle> all() {
        return styles;
    }

    @Override
    public HouseStyle byCode(String code) {
        return byCode.getOrDefault(code.strip().toUpperCase(Locale.ROOT), styles.getFirst());
    }

    private static Properties load(Resource file) {
        Properties properties = new Properties();
        try (Reader reader = new StringReader(file.getContentAsString(StandardCharsets.UTF_8))) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new MalformedStyleException(
                    "House style " + file.getFilename() + " cannot be read: " + e.getMessage());
        }
        return properties;
    }
}
