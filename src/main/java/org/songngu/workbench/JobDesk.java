package org.songngu.workbench;

import java.util.Optional;
import org.songngu.account.Account;

/// The jobs as the desk plans them. Safe for many threads.
public interface JobDesk {

    /// Says how soon a job is wanted, and by when.
    ///
    /// @param id       which
    /// @param schedule from now on
    /// @param account  who; its creator, a reviewer or an admin
    /// @return the job as it is now; empty when there is none or the account may not
    Optional<TranslationJob> schedule(JobId id, Schedule schedule, Account account);
}
