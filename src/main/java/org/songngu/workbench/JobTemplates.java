package org.songngu.workbench;

import java.util.Map;
import java.util.Optional;
import org.songngu.account.Account;

/// The desk's templates of jobs. Everybody uses them; reviewers and admins keep them, because a gate is their decision.
/// Safe for many threads.
public interface JobTemplates {

    /// All templates, by name.
    Map<TemplateId, JobTemplate> all();

    /// What a template made of a job would say; its name is the job's title.
    ///
    /// @param job which
    /// @return empty when there is no such job
    Optional<JobTemplate> of(JobId job);

    /// Stores a new template.
    ///
    /// @param template what it says
    /// @param account  who
    /// @return its number; empty when the account may not, or the name is blank or taken
    Optional<TemplateId> add(JobTemplate template, Account account);

    /// Changes a template; jobs made from it stay as they are.
    ///
    /// @param id       which
    /// @param template what it says from now on
    /// @param account  who
    /// @return false when there is none, the account may not, or the name is blank or taken
    boolean change(TemplateId id, JobTemplate template, Account account);

    /// Deletes a template; jobs made from it stay as they are.
    ///
    /// @param id      which
    /// @param account who
    /// @return false when there is none or the account may not
    boolean delete(TemplateId id, Account account);

    /// Gives a new job what its template says and its facts do not hold: urgency, propagation, policy, engine and
    /// gate. Which memories it asks is set where they are chosen.
    ///
    /// @param id  which
    /// @param job the job
    /// @return false when there is no such template
    boolean apply(TemplateId id, JobId job);
}
