package org.songngu.store;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// The store cannot be opened; carries a message for the person at the console.
public final class StoreException extends RuntimeException {

    private final String key;
    private final transient List<Object> arguments;

    StoreException(@Nullable Throwable cause, String key, Object... arguments) {
        super(text(key, Locale.ENGLISH, List.of(arguments)), cause);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /// The key of the message in the console bundle of this package.
    public String key() {
        return key;
    }

    /// The message for a reader.
    ///
    /// @param locale Vietnamese or, for anything else, English
    public String message(Locale locale) {
        return text(key, locale, arguments);
    }

    private static String text(String key, Locale locale, List<Object> arguments) {
        Locale known = locale.getLanguage().equals("vi") ? locale : Locale.ENGLISH;
        ResourceBundle bundle = ResourceBundle.getBundle("org.songngu.store.console", known);
        return String.format(known, bundle.getString(key), arguments.toArray());
    }
}
