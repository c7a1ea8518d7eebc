package org.songngu.mt;

/// Why an engine gave nothing; each has a message `engines.failure.NAME`.
public enum Failure {
    /// Nobody answers at its address.
    UNREACHABLE,
    /// It does not accept the key.
    KEY_REFUSED,
    /// Too much was asked of it for now, or the house's account is used up.
    QUOTA,
    /// It did not answer in time.
    TOO_SLOW,
    /// It does not do what it was asked, for example this language.
    REFUSED,
    /// It says that it is broken itself.
    BROKEN,
    /// It sends to another address; texts are sent only where the admin said.
    MOVED,
    /// Its answer is no answer: another form, cut off, or far too long.
    BAD_ANSWER,
    /// It is not set up for this pair of languages.
    WRONG_PAIR,
    /// It was deleted meanwhile.
    GONE
}
