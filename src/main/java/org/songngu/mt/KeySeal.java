package org.songngu.mt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.songngu.store.PrivateFiles;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/// Seals keys before they lie in the database, so that a copy of the database gives none away: AES-256-GCM, its secret
/// in
/// a file that only the program's user may read. The file is made with the first key.
@Component
class KeySeal {

    private static final Logger LOG = LoggerFactory.getLogger(KeySeal.class);
    private static final String SEALED = "{aes}";
    private static final int SECRET_BYTES = 32;
    private static final int NONCE_BYTES = 16;

    private final Path file;

    /// @param file path of the secret's file
    KeySeal(@Value("${songngu.engines.secret}") String file) {
        this.file = Path.of(file).toAbsolutePath();
    }

    /// What is stored for a key; empty for none.
    ///
    /// @throws UncheckedIOException when the secret can be neither read nor written
    String seal(ApiKey key) {
        if (key.isEmpty()) {
            return "";
        }
        byte[] sealed = cipher(secretForSealing()).encrypt(key.value().getBytes(StandardCharsets.UTF_8));
        return SEALED + Base64.getEncoder().encodeToString(sealed);
    }

    /// Whether a stored key is from the time before keys were sealed.
    static boolean isPlain(String stored) {
        return !stored.isEmpty() && !stored.startsWith(SEALED);
    }

    /// The key that was stored; empty when the secret is gone or another one than it was sealed with.
    ///
    /// @param stored not empty
    Optional<ApiKey> open(String stored) {
        if (isPlain(stored)) {
            return Optional.of(new ApiKey(stored));
        }
        try {
            byte[] sealed = Base64.getDecoder().decode(stored.substring(SEALED.length()));
            return secret().map(
                            secret -> new ApiKey(new String(cipher(secret).decrypt(sealed), StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException foreign) {
            LOG.warn("A key of an engine was not sealed with the secret in {}: it must be given anew", file);
            return Optional.empty();
        }
    }

    private synchronized byte[] secretForSealing() {
        return secret().orElseGet(() -> {
            byte[] fresh = KeyGenerators.secureRandom(SECRET_BYTES).generateKey();
            try {
                Files.createDirectories(file.getParent());
                PrivateFiles.write(file, HexFormat.of().formatHex(fresh).getBytes(StandardCharsets.US_ASCII));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            return fresh;
        });
    }

    private static BytesEncryptor cipher(byte[] secret) {
        return new AesBytesEncryptor(
                new SecretKeySpec(secret, "AES"), KeyGenerators.secureRandom(NONCE_BYTES), CipherAlgorithm.GCM);
    }

    private Optional<byte[]> secret() {
        try {
            byte[] secret = HexFormat.of().parseHex(Files.readString(file).strip());
            if (secret.length != SECRET_BYTES) {
                throw new IOException("not " + SECRET_BYTES + " bytes in hexadecimal: " + file);
            }
            return Optional.of(secret);
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (IllegalArgumentException malformed) {
            throw new UncheckedIOException(new IOException("not in hexadecimal: " + file, malformed));
        }
    }
}
