package org.songngu.article;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Limits of the import.
///
/// @param maxBytes the largest text that is read, in bytes as stored; a `.docx` may be four times as large, since it
///                 carries its pictures
@ConfigurationProperties("songngu.article")
record ArticleSettings(@DefaultValue("5000000") int maxBytes) {

    ArticleSettings {
        if (maxBytes < 1 || maxBytes > 100_000_000) {
            throw new IllegalArgumentException("songngu.article.max-bytes must be 1 to 100,000,000: " + maxBytes);
        }
    }

    int maxDocumentBytes() {
        return 4 * maxBytes;
    }
}
