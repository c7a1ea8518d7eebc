package org.songngu.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.songngu.text.Language;

/// The rules of segmentation of one language, in order.
///
/// @param language whose
/// @param rules    in order of precedence
public record RuleSet(Language language, List<SegmentationRule> rules) {

    private static final int HASH_LENGTH = 16;

    /// @param language whose
    /// @param rules    in order of precedence
    public RuleSet {
        rules = List.copyOf(rules);
    }

    /// A name for what these rules do, 16 hexadecimal digits: equal rules have it equal, whatever their reasons and
    /// examples say. A job keeps it.
    public String hash() {
        MessageDigest digest = sha256();
        for (SegmentationRule rule : rules) {
            String line = (rule.breaks() ? "|" : "~") + rule.before() + '\0' + rule.after() + '\n';
            digest.update(line.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_LENGTH);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
