package org.songngu.account;

import java.util.Set;

/// A person who signs in.
///
/// @param id                 its number
/// @param userName           what is typed at sign-in: lower case letters, digits, dot, hyphen
/// @param displayName        what others see
/// @param roles              never empty
/// @param enabled            whether sign-in is allowed
/// @param mustChangePassword true after a one-time password
public record Account(
        AccountId id,
        String userName,
        String displayName,
        Set<Role> roles,
        boolean enabled,
        boolean mustChangePassword) {

    /// The first letters of the last two words of the display name, for small marks.
    public String initials() {
        String[] words = displayName.strip().split("\\s+");
        String last = words[words.length - 1].substring(0, 1);
        return words.length == 1 ? last : words[words.length - 2].substring(0, 1) + last;
    }
}
