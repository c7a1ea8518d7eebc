package org.songngu.workbench;

import java.util.List;
import java.util.Optional;
import org.songngu.account.Account;

/// The jobs as the desk plans them. Safe for many threads.
public interface JobDesk {

    /// A page of the list.
    ///
    /// @param query  which, and in which order
    /// @param offset first wanted, from 0
    /// @param limit  most wanted
    List<DeskJob> jobs(JobQuery query, int offset, int limit);

    /// How many jobs a query finds.
    ///
    /// @param query which
    int count(JobQuery query);

    /// Says how soon a job is wanted, and by when.
    ///
    /// @param id       which
    /// @param schedule from now on
    /// @param account  who; its creator, a reviewer or an admin
    /// @return the job as it is now; empty when there is none or the account may not
    Optional<TranslationJob> schedule(JobId id, Schedule schedule, Account account);

    /// Puts a job away, or back on the desk. Nothing of it is lost, and it can still be opened.
    ///
    /// @param id       which
    /// @param archived whether it is put away
    /// @param account  who; its creator, a reviewer or an admin
    /// @return false when there is no such job or the account may not
    boolean archive(JobId id, boolean archived, Account account);
}
