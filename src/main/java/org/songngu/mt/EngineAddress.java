package org.songngu.mt;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/// Where an engine is: `http` or `https`, a host, perhaps a path; no name and password, no query.
///
/// @param base without a slash at its end
public record EngineAddress(URI base) {

    private static final int LONGEST = 500;
    private static final int MOST_PORT = 65_535;

    /// Reads an address.
    ///
    /// @param text as an admin typed it
    /// @return empty when it is none that may be asked
    public static Optional<EngineAddress> of(String text) {
        String stripped = text.strip();
        while (stripped.endsWith("/")) {
            stripped = stripped.substring(0, stripped.length() - 1);
        }
        if (stripped.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(stripped);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean fits = (scheme.equals("http") || scheme.equals("https"))
                    && uri.getHost() != null
                    && uri.getPort() != 0
                    && uri.getPort() <= MOST_PORT
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null;
            return fits ? Optional.of(new EngineAddress(uri)) : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    /// The address of one of its services; what stands at the end of the address already is not said twice.
    ///
    /// @param path for example `/v1/chat/completions`
    public URI at(String path) {
        String start = base.toString();
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            if (start.endsWith(path.substring(0, end))) {
                return URI.create(start + path.substring(end));
            }
        }
        return URI.create(start + path);
    }
}
