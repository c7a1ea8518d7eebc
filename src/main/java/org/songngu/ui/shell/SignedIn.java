package org.songngu.ui.shell;

import org.songngu.account.Account;
import org.songngu.account.Accounts;
import org.songngu.account.Role;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Who is signed in, read anew at each question so that changed roles count at once.
@Component
public class SignedIn {

    private final Accounts accounts;

    SignedIn(Accounts accounts) {
        this.accounts = accounts;
    }

    /// The account of the current request; ask before starting a thread of your own.
    public Account account() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            throw new IllegalStateException("nobody is signed in");
        }
        return accounts.byUserName(authentication.getName())
                .filter(Account::enabled)
                .orElseThrow(() -> new IllegalStateException("the account is gone: " + authentication.getName()));
    }

    /// Whether the account has a role.
    ///
    /// @param role which
    public boolean has(Role role) {
        return account().roles().contains(role);
    }
}
