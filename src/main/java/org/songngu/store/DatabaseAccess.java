package org.songngu.store;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;

/// How to reach the embedded server: kept in a file only the owner may read, so that a command beside a running
/// application finds it.
///
/// @param port     on the loopback address
/// @param userName the one role
/// @param password generated when the cluster was made
record DatabaseAccess(int port, String userName, String password) {

    static final String DATABASE = "songngu";

    /// Reads the file.
    ///
    /// @param file where it is kept
    /// @return empty when there is none or it is not whole
    static Optional<DatabaseAccess> read(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        String port = properties.getProperty("port", "");
        String userName = properties.getProperty("user");
        String password = properties.getProperty("password");
        if (!port.matches("\\d{2,5}") || userName == null || password == null) {
            return Optional.empty();
        }
        return Optional.of(new DatabaseAccess(Integer.parseInt(port), userName, password));
    }

    void write(Path file) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("port", Integer.toString(port));
        properties.setProperty("user", userName);
        properties.setProperty("password", password);
        StringWriter text = new StringWriter();
        properties.store(text, "Song Ngu: the embedded database. Keep this file secret.");
        PrivateFiles.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    DatabaseAccess withPort(int other) {
        return new DatabaseAccess(other, userName, password);
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /// Opens a connection to the maintenance database; for start and stop only.
    Connection open() throws SQLException {
        return DriverManager.getConnection(url("postgres"), credentials());
    }

    /// Whether the product's database can be reached.
    boolean answers() {
        Properties properties = credentials();
        try (Connection connection = DriverManager.getConnection(url(DATABASE), properties)) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false; // not yet, or no more
        }
    }

    private Properties credentials() {
        Properties properties = new Properties();
        properties.setProperty("user", userName);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "10");
        return properties;
    }

    @Override
    public String toString() {
        return "DatabaseAccess[port=" + port + "]";
    }
}
