package org.songngu.housestyle;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// One house's file with the base profile behind it.
///
/// @param name   file name for messages
/// @param values what the file says
/// @param base   what holds where the file is silent
record StyleFile(String name, Properties values, Properties base) {

    private static final Set<String> KEYS = Set.of(
            "name",
            "country",
            "capital",
            "diacritics",
            "dayFirst",
            "percentWord",
            "currencyFirst",
            "clock24",
            "ize",
            "endMark",
            "givenNameSecond",
            "seaGloss",
            "provinceCapital");
    private static final String PLACE = "place.";

    HouseStyle style(String code) {
        for (String key : new TreeSet<>(values.stringPropertyNames())) {
            if (!KEYS.contains(key) && !key.startsWith(PLACE)) {
                throw malformed(key, "is not known; known are " + new TreeSet<>(KEYS));
            }
        }
        return new HouseStyle(
                code,
                text("name"),
                oneOf("country", "Vietnam", "Viet Nam", "Việt Nam"),
                oneOf("capital", "Hanoi", "Ha Noi", "Hà Nội"),
                flag("diacritics"),
                flag("dayFirst"),
                flag("percentWord"),
                flag("currencyFirst"),
                flag("clock24"),
                flag("ize"),
                flag("endMark"),
                new HouseNames(flag("givenNameSecond"), flag("seaGloss"), flag("provinceCapital"), places()));
    }

    // «place.Thành_phố_Hồ_Chí_Minh»: a key of a properties file has no spaces
    private Map<String, String> places() {
        Map<String, String> places = new TreeMap<>();
        for (Properties file : List.of(base, values)) {
            for (String key : file.stringPropertyNames()) {
                if (key.startsWith(PLACE)) {
                    places.put(key.substring(PLACE.length()).replace('_', ' '), text(key));
                }
            }
        }
        return places;
    }

    private String text(String key) {
        String value = values.getProperty(key, base.getProperty(key, "")).strip();
        if (value.isEmpty()) {
            throw malformed(key, "is missing or empty");
        }
        return value;
    }

    private String oneOf(String key, String... allowed) {
        String value = text(key);
        if (!Set.of(allowed).contains(value)) {
            throw malformed(key, "is «" + value + "», not one of " + new TreeSet<>(Set.of(allowed)));
        }
        return value;
    }

    private boolean flag(String key) {
        String value = text(key);
        if (!value.equals("true") && !value.equals("false")) {
            throw malformed(key, "is «" + value + "», not true or false");
        }
        return value.equals("true");
    }

    private MalformedStyleException malformed(String key, String what) {
        return new MalformedStyleException("House style " + name + ": " + key + " " + what);
    }
}
