package org.songngu.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/// What the command line says, in the language of the console.
///
/// @param locale Vietnamese or English
/// @param bundle the texts
record ConsoleTexts(Locale locale, ResourceBundle bundle) {

    private static final String BUNDLE = "org.songngu.cli.console";

    /// The language that the environment asks for, by the order of POSIX; Java itself forgets it when the machine
    /// lacks the locale.
    ///
    /// @param environment variables of the process
    static ConsoleTexts of(Map<String, String> environment) {
        String wanted = List.of("SONGNGU_LANG", "LC_ALL", "LC_MESSAGES", "LANG").stream()
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
        return in(wanted.startsWith("vi") ? Locale.of("vi") : Locale.ENGLISH);
    }

    static ConsoleTexts in(Locale locale) {
        return new ConsoleTexts(locale, ResourceBundle.getBundle(BUNDLE, locale));
    }

    /// A text.
    ///
    /// @param key       its key
    /// @param arguments what goes into its places
    String text(String key, Object... arguments) {
        return String.format(locale, bundle.getString(key), arguments);
    }

    /// The text of a value; its own name when it is too new to have one.
    ///
    /// @param prefix of the key
    /// @param value  whose name ends the key
    String text(String prefix, Enum<?> value) {
        String key = prefix + "." + value.name();
        return bundle.containsKey(key)
                ? bundle.getString(key)
                : value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
