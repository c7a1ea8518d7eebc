package org.songngu.ui.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The words of the user interface, from `messages_vi.properties` and `messages_en.properties`.
@Component
public class Texts implements I18NProvider {

    /// Vietnamese.
    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final long serialVersionUID = 1L;
    private static final int GROUPED_FROM = 10_000;
    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.ENGLISH, VIETNAMESE);
    }

    // Not MessageFormat: its quoting eats the apostrophes of English.
    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        String text;
        try {
            text = bundle(locale).getString(key);
        } catch (MissingResourceException missing) {
            LOG.warn("No text for {} in {}", key, locale);
            return key;
        }
        for (int i = 0; i < params.length; i++) {
            text = text.replace("{" + i + "}", shown(params[i], locale));
        }
        return text;
    }

    // Four digits may be a year.
    private static String shown(Object value, Locale locale) {
        boolean isLong = value instanceof Integer || value instanceof Long;
        return isLong && Math.abs(((Number) value).longValue()) >= GROUPED_FROM
                ? NumberFormat.getIntegerInstance(locale).format(value)
                : String.valueOf(value);
    }

    /// All texts whose key begins with a prefix, for parts of the page that are written in TypeScript.
    ///
    /// @param prefix for example `editor.`; it is cut off the keys
    /// @param locale the user's language
    public Map<String, String> startingWith(String prefix, Locale locale) {
        ResourceBundle bundle = bundle(locale);
        Map<String, String> texts = new TreeMap<>();
        for (String key : bundle.keySet()) {
            if (key.startsWith(prefix)) {
                texts.put(key.substring(prefix.length()), bundle.getString(key));
            }
        }
        return texts;
    }

    private static ResourceBundle bundle(Locale locale) {
        Locale known = locale.getLanguage().equals("vi") ? VIETNAMESE : Locale.ENGLISH;
        return ResourceBundle.getBundle("messages", known, NO_FALLBACK);
    }
}
