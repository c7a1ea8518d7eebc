package org.songngu.account;

/// What became of a wish to make or change an account.
public sealed interface AccountOutcome {

    /// Done.
    ///
    /// @param account as it stands now
    record Stored(Account account) implements AccountOutcome {}

    /// Not done, nothing changed.
    ///
    /// @param reason why; each has a message `account.refused.NAME`
    record Refused(Reason reason) implements AccountOutcome {}

    /// Why an account is not made or changed.
    enum Reason {
        /// Not lower case letters, digits, dot, hyphen, or over 32 characters.
        USER_NAME_INVALID,
        /// Somebody has this user name.
        USER_NAME_TAKEN,
        /// No display name.
        DISPLAY_NAME_MISSING,
        /// No role.
        ROLE_MISSING,
        /// Under [PasswordRules#SHORTEST] characters.
        PASSWORD_TOO_SHORT,
        /// Over [PasswordRules#LONGEST_BYTES] bytes, which the hash would cut off.
        PASSWORD_TOO_LONG,
        /// Contains the user name, or is one character or two over and over.
        PASSWORD_TOO_PLAIN,
        /// The same as before.
        PASSWORD_UNCHANGED,
        /// Nobody could keep the accounts any more.
        LAST_ADMIN,
        /// There is no such account.
        UNKNOWN
    }
}
