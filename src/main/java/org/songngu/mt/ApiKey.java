package org.songngu.mt;

import java.util.regex.Pattern;

/// What an engine asks for before it answers. Never shown again once it is stored, and never written into a log.
///
/// @param value the key, empty for none
public record ApiKey(String value) {

    /// No key.
    public static final ApiKey NONE = new ApiKey("");

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7E]{0,500}");

    /// Whether this is a key that can be sent.
    public boolean isSound() {
        return FORM.matcher(value).matches();
    }

    /// Whether there is none.
    public boolean isEmpty() {
        return value.isEmpty();
    }

    @Override
    public String toString() {
        return value.isEmpty() ? "no key" : "a key";
    }
}
