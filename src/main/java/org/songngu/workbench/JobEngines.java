package org.songngu.workbench;

import java.util.Optional;
import org.songngu.account.Account;
import org.songngu.mt.Engine;
import org.songngu.mt.EngineId;

/// Which engine of machine translation a job asks. Without one, nothing of its article is sent anywhere. Safe for many
/// threads.
public interface JobEngines {

    /// The engine that a job asks.
    ///
    /// @param job which
    /// @return empty when it has none, when it was deleted, or when it does not translate in the job's direction
    Optional<Engine> of(JobId job);

    /// Gives a job another engine, or none.
    ///
    /// @param job     which
    /// @param engine  from now on
    /// @param account who; its creator, a reviewer or an admin
    /// @return false when there is no such job or the account may not
    boolean choose(JobId job, Optional<EngineId> engine, Account account);
}
