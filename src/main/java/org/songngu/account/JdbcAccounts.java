package org.songngu.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.songngu.account.AccountOutcome.Reason;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class JdbcAccounts implements Accounts, UserDetailsService {

    private static final Pattern USER_NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{0,31}");
    private static final String COLUMNS =
            "SELECT id, user_name, display_name, roles, enabled, must_change_password, password_hash FROM account_account ";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final PasswordEncoder encoder;
    private final Audit audit;

    JdbcAccounts(JdbcClient jdbc, PlatformTransactionManager transactions, PasswordEncoder encoder, Audit audit) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.encoder = encoder;
        this.audit = audit;
    }

    private record Row(Account account, String hash) {}

    @Override
    public List<Account> all() {
        return jdbc.sql(COLUMNS + "ORDER BY user_name").query(JdbcAccounts::row).list().stream()
                .map(Row::account)
                .toList();
    }

    @Override
    public Optional<Account> byUserName(String userName) {
        return row(userName).map(Row::account);
    }

    @Override
    public UserDetails loadUserByUsername(String userName) {
        Row row = row(userName).orElseThrow(() -> new UsernameNotFoundException(userName));
        return User.withUsername(row.account().userName())
                .password(row.hash())
                .disabled(!row.account().enabled())
                .roles(row.account().roles().stream().map(Role::name).toArray(String[]::new))
                .build();
    }

    @Override
    public AccountOutcome create(
            String userName, String displayName, Set<Role> roles, String password, boolean oneTime) {
        String name = userName.strip();
        String shown = Normalizer.normalize(displayName, Normalizer.Form.NFC).strip();
        Optional<Reason> refusal = !USER_NAME.matcher(name).matches()
                ? Optional.of(Reason.USER_NAME_INVALID)
                : shown.isEmpty()
                        ? Optional.of(Reason.DISPLAY_NAME_MISSING)
                        : roles.isEmpty() ? Optional.of(Reason.ROLE_MISSING) : PasswordRules.check(name, password);
        if (refusal.isPresent()) {
            return new AccountOutcome.Refused(refusal.get());
        }
        try {
            return inTransaction(() -> {
                jdbc.sql("""
                                INSERT INTO account_account
                                    (user_name, display_name, roles, password_hash, must_change_password)
                                VALUES (?, ?, ?, ?, ?)
                                """)
                        .params(name, shown, names(roles), encoder.encode(password), oneTime)
                        .update();
                audit.add(signedIn(), "account.created", name, String.join(" ", names(roles)));
                return stored(row(name));
            });
        } catch (DuplicateKeyException e) {
            return new AccountOutcome.Refused(Reason.USER_NAME_TAKEN);
        }
    }

    @Override
    public AccountOutcome update(AccountId id, Set<Role> roles, boolean enabled) {
        if (roles.isEmpty()) {
            return new AccountOutcome.Refused(Reason.ROLE_MISSING);
        }
        return inTransaction(() -> {
            // two people must not take away the last two admins at the same moment
            jdbc.sql("LOCK TABLE account_account IN SHARE ROW EXCLUSIVE MODE").update();
            if (!(enabled && roles.contains(Role.ADMIN)) && isLastAdmin(id)) {
                return new AccountOutcome.Refused(Reason.LAST_ADMIN);
            }
            jdbc.sql("UPDATE account_account SET roles = ?, enabled = ? WHERE id = ?")
                    .params(names(roles), enabled, id.value())
                    .update();
            Optional<Row> row = row(id);
            row.ifPresent(found -> audit.add(
                    signedIn(),
                    "account.changed",
                    found.account().userName(),
                    String.join(" ", names(roles)) + (enabled ? "" : " disabled")));
            return stored(row);
        });
    }

    private boolean isLastAdmin(AccountId id) {
        long others = jdbc.sql(
                        "SELECT count(*) FROM account_account WHERE enabled AND 'ADMIN' = ANY (roles) AND id <> ?")
                .param(id.value())
                .query(Long.class)
                .single();
        return others == 0 && row(id).isPresent();
    }

    @Override
    public AccountOutcome changePassword(AccountId id, String password) {
        Optional<Row> row = row(id);
        if (row.isEmpty()) {
            return new AccountOutcome.Refused(Reason.UNKNOWN);
        }
        Optional<Reason> refusal = PasswordRules.check(row.get().account().userName(), password);
        if (refusal.isPresent()) {
            return new AccountOutcome.Refused(refusal.get());
        }
        if (encoder.matches(password, row.get().hash())) {
            return new AccountOutcome.Refused(Reason.PASSWORD_UNCHANGED);
        }
        return inTransaction(() -> {
            setPassword(id, password, false);
            audit.add(
                    signedIn(), "account.password-changed", row.get().account().userName(), "");
            return stored(row(id));
        });
    }

    @Override
    public Optional<String> resetPassword(AccountId id) {
        return row(id).map(row -> {
            String password = PasswordRules.generate();
            return inTransaction(() -> {
                setPassword(id, password, true);
                audit.add(signedIn(), "account.password-reset", row.account().userName(), "");
                return password;
            });
        });
    }

    private void setPassword(AccountId id, String password, boolean oneTime) {
        jdbc.sql("UPDATE account_account SET password_hash = ?, must_change_password = ? WHERE id = ?")
                .params(encoder.encode(password), oneTime, id.value())
                .update();
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    private Optional<Row> row(String userName) {
        return jdbc.sql(COLUMNS + "WHERE user_name = ?")
                .param(userName.strip().toLowerCase(Locale.ROOT))
                .query(JdbcAccounts::row)
                .optional();
    }

    private Optional<Row> row(AccountId id) {
        return jdbc.sql(COLUMNS + "WHERE id = ?")
                .param(id.value())
                .query(JdbcAccounts::row)
                .optional();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : (String[]) row.getArray("roles").getArray()) {
            roles.add(Role.valueOf(name));
        }
        Account account = new Account(
                new AccountId(row.getLong("id")),
                row.getString("user_name"),
                row.getString("display_name"),
                Set.copyOf(roles),
                row.getBoolean("enabled"),
                row.getBoolean("must_change_password"));
        return new Row(account, row.getString("password_hash"));
    }

    private static AccountOutcome stored(Optional<Row> row) {
        return row.<AccountOutcome>map(found -> new AccountOutcome.Stored(found.account()))
                .orElseGet(() -> new AccountOutcome.Refused(Reason.UNKNOWN));
    }

    private static String[] names(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().toArray(String[]::new);
    }

    private static String signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? Audit.SYSTEM : authentication.getName();
    }
}
