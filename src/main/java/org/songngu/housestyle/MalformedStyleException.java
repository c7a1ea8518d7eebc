package org.songngu.housestyle;

/// A house style file that cannot be used; the product does not start with it.
final class MalformedStyleException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /// @param message names the file and the key
    MalformedStyleException(String message) {
        super(message);
    }
}
