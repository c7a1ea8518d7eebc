package org.songngu.account;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Hashes passwords in NFC.
///
/// @param inner does the hashing
record NormalizingPasswordEncoder(PasswordEncoder inner) implements PasswordEncoder {

    @Override
    public @Nullable String encode(@Nullable CharSequence raw) {
        return inner.encode(raw == null ? null : PasswordRules.normal(raw));
    }

    @Override
    public boolean matches(@Nullable CharSequence raw, @Nullable String encoded) {
        return inner.matches(raw == null ? null : PasswordRules.normal(raw), encoded);
    }

    @Override
    public boolean upgradeEncoding(@Nullable String encoded) {
        return inner.upgradeEncoding(encoded);
    }
}
