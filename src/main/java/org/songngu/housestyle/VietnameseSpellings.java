package org.songngu.housestyle;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/// The Vietnamese spelling of each house, from `vietnamese.properties`: `CODE.tone` is `old` or `new`, `CODE.final` is
/// `y`
/// or `i`; `default` holds for houses that the file does not name. Safe for many threads.
@Component
public final class VietnameseSpellings {

    private static final String DEFAULT = "DEFAULT";

    private final Map<String, VietnameseSpelling> byCode = new TreeMap<>();

    VietnameseSpellings() {
        this(new ClassPathResource("org/songngu/housestyle/vietnamese.properties"));
    }

    VietnameseSpellings(Resource file) {
        Properties values = new Properties();
        try (Reader reader = new StringReader(file.getContentAsString(StandardCharsets.UTF_8))) {
            values.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new MalformedStyleException("Vietnamese spelling cannot be read: " + e.getMessage());
        }
        for (String key : values.stringPropertyNames()) {
            String code = key.replaceFirst("\\.(tone|final)$", "").toUpperCase(Locale.ROOT);
            byCode.put(
                    code,
                    new VietnameseSpelling(
                            isFirst(values, key, code, "tone", "old", "new"),
                            isFirst(values, key, code, "final", "y", "i")));
        }
        if (!byCode.containsKey(DEFAULT)) {
            throw new MalformedStyleException("Vietnamese spelling has no default");
        }
    }

    private static boolean isFirst(
            Properties values, String key, String code, String what, String first, String second) {
        String house = key.replaceFirst("\\.(tone|final)$", "");
        String value = values.getProperty(house + "." + what, values.getProperty("default." + what, ""))
                .strip();
        if (!value.equals(first) && !value.equals(second)) {
            throw new MalformedStyleException("Vietnamese spelling of " + code + ": " + what + " is «" + value
                    + "», not " + first + " or " + second);
        }
        return value.equals(first);
    }

    /// The spelling of a house.
    ///
    /// @param code for example `VNA`; unknown codes get the default
    public VietnameseSpelling of(String code) {
        VietnameseSpelling own = byCode.get(code.strip().toUpperCase(Locale.ROOT));
        return own != null ? own : byCode.getOrDefault(DEFAULT, new VietnameseSpelling(true, true));
    }
}
