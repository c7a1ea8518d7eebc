package org.songngu.article;

import org.songngu.text.Language;

/// Reads files as articles for whoever throws damaged ones at the readers.
public final class ReadArticle {

    private ReadArticle() {}

    /// Reads a file.
    ///
    /// @param name    its name
    /// @param content its bytes
    public static ImportOutcome read(String name, byte[] content) {
        RuleCuts cuts = new RuleCuts(SrxFile.shipped(Language.VI).rules());
        return new PressArticleImporter(Importing.SETTINGS, (paragraph, language) -> cuts.segment(paragraph))
                .read(name, content);
    }
}
