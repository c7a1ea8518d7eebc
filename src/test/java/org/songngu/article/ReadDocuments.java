package org.songngu.article;

/// The readers of documents for the tests of other modules.
public final class ReadDocuments {

    private ReadDocuments() {}

    /// What an article is read with.
    public static ArticleImporter importer() {
        return Importing.importer();
    }

    /// What documents are put together with.
    public static Documents documents() {
        return new RebuiltDocuments(Importing.SETTINGS);
    }

    /// An article that must be readable.
    ///
    /// @param name of the file
    /// @param file its bytes
    public static Article article(String name, byte[] file) {
        return Importing.article(importer().read(name, file));
    }
}
