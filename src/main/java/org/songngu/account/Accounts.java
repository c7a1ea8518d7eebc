package org.songngu.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The accounts of the desk; also what Spring Security asks at sign-in. Every change is audited under the name of who
/// is signed in.
public interface Accounts {

    /// All accounts by user name.
    List<Account> all();

    /// An account by the name typed at sign-in.
    ///
    /// @param userName its name, in any case, spaces around it ignored
    Optional<Account> byUserName(String userName);

    /// Makes an account.
    ///
    /// @param userName    unique name
    /// @param displayName what others see; stored in NFC
    /// @param roles       at least one
    /// @param password    see [PasswordRules]
    /// @param oneTime     whether it must be changed at the first sign-in
    AccountOutcome create(String userName, String displayName, Set<Role> roles, String password, boolean oneTime);

    /// Changes roles and whether sign-in is allowed; the last enabled admin cannot be taken away.
    ///
    /// @param id      which
    /// @param roles   at least one
    /// @param enabled whether sign-in is allowed
    AccountOutcome update(AccountId id, Set<Role> roles, boolean enabled);

    /// Sets a new password, which then need not be changed at sign-in.
    ///
    /// @param id       which
    /// @param password see [PasswordRules]; must differ from the present one
    AccountOutcome changePassword(AccountId id, String password);

    /// Sets a generated one-time password.
    ///
    /// @param id which
    /// @return the password, shown once; empty when there is no such account
    Optional<String> resetPassword(AccountId id);
}
