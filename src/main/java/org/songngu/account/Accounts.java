package org.songngu.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The accounts of the desk; also what Spring Security asks at sign-in.
public interface Accounts {

    /// All accounts by user name.
    List<Account> all();

    /// An account by the name typed at sign-in.
    ///
    /// @param userName its name
    Optional<Account> byUserName(String userName);

    /// Makes an account.
    ///
    /// @param userName    unique name
    /// @param displayName what others see
    /// @param roles       at least one
    /// @param password    at least 12 characters unless `oneTime`
    /// @param oneTime     whether it must be changed at the first sign-in
    Account create(String userName, String displayName, Set<Role> roles, String password, boolean oneTime);

    /// Changes roles and whether sign-in is allowed; the last enabled admin cannot be taken away.
    ///
    /// @param id      which
    /// @param roles   at least one
    /// @param enabled whether sign-in is allowed
    void update(AccountId id, Set<Role> roles, boolean enabled);

    /// Sets a new password.
    ///
    /// @param id       which
    /// @param password at least 12 characters
    void changePassword(AccountId id, String password);

    /// Sets a generated one-time password.
    ///
    /// @param id which
    /// @return the password, shown once
    String resetPassword(AccountId id);
}
