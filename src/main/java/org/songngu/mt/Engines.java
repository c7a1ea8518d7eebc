package org.songngu.mt;

import java.util.List;
import java.util.Optional;
import org.songngu.account.Account;
import org.songngu.mt.EngineSettings.Refusal;
import org.songngu.text.LanguagePair;

/// The engines of the house. Everybody may know them, admins keep them. Safe for many threads.
public interface Engines {

    /// All engines, by name.
    List<Engine> all();

    /// The engines that are set up for a pair, by name.
    ///
    /// @param pair direction
    default List<Engine> doing(LanguagePair pair) {
        return all().stream()
                .filter(engine -> engine.settings().pairs().contains(pair))
                .toList();
    }

    /// One engine.
    ///
    /// @param id which
    Optional<Engine> byId(EngineId id);

    /// Stores a new engine.
    ///
    /// @param settings what it is
    /// @param key      what it asks for
    /// @param account  who; an admin
    /// @return why not; empty when it is stored
    Optional<Refusal> add(EngineSettings settings, ApiKey key, Account account);

    /// Changes an engine. The key that is stored stays when none is given and the address is the same: a key is not
    /// sent to another address than the one it was given for.
    ///
    /// @param id       which
    /// @param settings what it is from now on
    /// @param key      another key, or none
    /// @param account  who; an admin
    /// @return why not; empty when it is stored
    Optional<Refusal> change(EngineId id, EngineSettings settings, ApiKey key, Account account);

    /// Deletes an engine; jobs and templates with it have none from then on.
    ///
    /// @param id      which
    /// @param account who; an admin
    /// @return false when there is none or the account may not
    boolean delete(EngineId id, Account account);
}
