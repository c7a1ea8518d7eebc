package org.songngu.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// What a password must be; length counts, composition does not (NIST SP 800-63B).
public final class PasswordRules {

    /// Fewest characters.
    public static final int SHORTEST = 12;

    /// Most bytes in UTF-8 that bcrypt takes in.
    public static final int LONGEST_BYTES = 72;

    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789"; // nothing that looks alike

    private PasswordRules() {}

    /// Checks a new password.
    ///
    /// @param userName whose it is to be
    /// @param password as typed
    /// @return the reason to refuse it
    static Optional<AccountOutcome.Reason> check(String userName, String password) {
        String normal = normal(password);
        if (normal.codePointCount(0, normal.length()) < SHORTEST) {
            return Optional.of(AccountOutcome.Reason.PASSWORD_TOO_SHORT);
        }
        if (normal.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return Optional.of(AccountOutcome.Reason.PASSWORD_TOO_LONG);
        }
        boolean plain = normal.codePoints().distinct().count() <= 2
                || userName.length() > 3 && normal.toLowerCase(Locale.ROOT).contains(userName);
        return plain ? Optional.of(AccountOutcome.Reason.PASSWORD_TOO_PLAIN) : Optional.empty();
    }

    /// A Vietnamese password typed on another system may come decomposed; it is the same password.
    static String normal(CharSequence password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    /// A one-time password of 80 random bits in groups of four.
    static String generate() {
        RandomGenerator random = new SecureRandom();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            out.append(i > 0 && i % 4 == 0 ? "-" : "").append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return out.toString();
    }
}
