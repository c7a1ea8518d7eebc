package org.songngu.mt;

import java.util.Optional;
import java.util.Set;
import org.songngu.text.LanguagePair;

/// What an admin says of an engine, without its key.
///
/// @param name    shown beside what it translated; unique, not blank
/// @param kind    how it is spoken to
/// @param address where it is, `http` or `https`, for example `http://localhost:5000`
/// @param model   of a language model, its name; empty for other kinds
/// @param pairs   what it is asked for, at least one
public record EngineSettings(String name, EngineKind kind, String address, String model, Set<LanguagePair> pairs) {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_MODEL = 200;

    /// What is wrong with these settings; empty when nothing is.
    public Optional<Refusal> refusal() {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            return Optional.of(Refusal.NAME);
        }
        if (EngineAddress.of(address).isEmpty()) {
            return Optional.of(Refusal.ADDRESS);
        }
        boolean named = !model.isBlank() && model.length() <= LONGEST_MODEL;
        if (kind == EngineKind.LANGUAGE_MODEL && !named) {
            return Optional.of(Refusal.MODEL);
        }
        return pairs.isEmpty() ? Optional.of(Refusal.PAIRS) : Optional.empty();
    }

    /// Why an engine is not stored; each has a message `engines.refused.NAME`.
    public enum Refusal {
        /// The account may not.
        NOT_ALLOWED,
        /// There is no such engine any more.
        GONE,
        /// It has no name, or too long a one.
        NAME,
        /// Another engine has the name.
        NAME_TAKEN,
        /// Its address is none, or none that may be asked.
        ADDRESS,
        /// A language model needs the name of a model.
        MODEL,
        /// It is asked for nothing.
        PAIRS,
        /// Its key has characters that no key has.
        KEY,
        /// Its key could not be sealed: the secret's file can be neither read nor written.
        SEALING
    }
}
