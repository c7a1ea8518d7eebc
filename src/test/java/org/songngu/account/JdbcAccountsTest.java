package org.songngu.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.text.Normalizer;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songngu.account.AccountOutcome.Reason;
import org.songngu.account.AccountOutcome.Refused;
import org.songngu.account.AccountOutcome.Stored;
import org.songngu.store.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

class JdbcAccountsTest {

    private static final String PASSWORD = "bốn biển một nhà";

    private final PasswordEncoder encoder = new AccountConfiguration().passwordEncoder();
    private Audit audit;
    private JdbcAccounts accounts;

    @BeforeEach
    void anEmptyDesk() {
        DataSource database = TestDatabase.dataSource();
        JdbcClient jdbc = JdbcClient.create(database);
        audit = new Audit(jdbc);
        accounts = new JdbcAccounts(jdbc, new JdbcTransactionManager(database), encoder, audit);
    }

    @Test
    void aNewAccountCanSignInWithItsRoles() {
        Account made = stored(accounts.create(
                "lan.nguyen", "Nguyễn Thị Lan", Set.of(Role.TRANSLATOR, Role.REVIEWER), PASSWORD, false));
        assertThat(made.initials()).isEqualTo("TL");
        UserDetails details = accounts.loadUserByUsername(" LAN.Nguyen ");
        assertThat(encoder.matches(PASSWORD, details.getPassword())).isTrue();
        assertThat(encoder.matches(PASSWORD + "!", details.getPassword())).isFalse();
        assertThat(details.getPassword()).startsWith("{bcrypt}");
        assertThat(details.getAuthorities())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("ROLE_TRANSLATOR", "ROLE_REVIEWER");
        assertThat(accounts.byUserName("lan.nguyen")).contains(made);
    }

    @Test
    void aPasswordTypedDecomposedIsTheSamePassword() {
        accounts.create("lan", "Lan", Set.of(Role.TRANSLATOR), PASSWORD, false);
        String decomposed = Normalizer.normalize(PASSWORD, Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(PASSWORD);
        assertThat(encoder.matches(
                        decomposed, accounts.loadUserByUsername("lan").getPassword()))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Lan, Lan, bốn biển một nhà, USER_NAME_INVALID",
        "lân, Lan, bốn biển một nhà, USER_NAME_INVALID",
        "-lan, Lan, bốn biển một nhà, USER_NAME_INVALID",
        "lan, ' ', bốn biển một nhà, DISPLAY_NAME_MISSING",
        "lan, Lan, mười một ký, PASSWORD_TOO_SHORT",
        "lan, Lan, ữữữữữữữữữữữữữữữữữữữữữữữữữ, PASSWORD_TOO_LONG",
        "lan, Lan, abababababababab, PASSWORD_TOO_PLAIN",
        "minh, Minh, xin chào Minh nhé, PASSWORD_TOO_PLAIN"
    })
    void whatIsWrongWithANewAccountIsNamed(String userName, String displayName, String password, Reason reason) {
        assertThat(accounts.create(userName, displayName, Set.of(Role.TRANSLATOR), password, false))
                .isEqualTo(new Refused(reason));
        assertThat(accounts.all()).isEmpty();
        assertThat(audit.latest(10)).isEmpty();
    }

    @Test
    void anAccountNeedsARole() {
        assertThat(accounts.create("lan", "Lan", Set.of(), PASSWORD, false))
                .isEqualTo(new Refused(Reason.ROLE_MISSING));
    }

    @Test
    void aUserNameIsGivenOnce() {
        accounts.create("lan", "Lan", Set.of(Role.TRANSLATOR), PASSWORD, false);
        assertThat(accounts.create("lan", "Lan Khác", Set.of(Role.ADMIN), PASSWORD, false))
                .isEqualTo(new Refused(Reason.USER_NAME_TAKEN));
        assertThat(accounts.all()).extracting(Account::displayName).containsExactly("Lan");
    }

    @Test
    void theLastAdminStaysAdminAndEnabled() {
        AccountId only = stored(accounts.create("admin", "Quản trị", Set.of(Role.ADMIN), PASSWORD, false))
                .id();
        assertThat(accounts.update(only, Set.of(Role.REVIEWER), true)).isEqualTo(new Refused(Reason.LAST_ADMIN));
        assertThat(accounts.update(only, Set.of(Role.ADMIN), false)).isEqualTo(new Refused(Reason.LAST_ADMIN));
        accounts.create("minh", "Minh", Set.of(Role.ADMIN), PASSWORD, false);
        assertThat(stored(accounts.update(only, Set.of(Role.REVIEWER), true)).roles())
                .containsExactly(Role.REVIEWER);
    }

    @Test
    void aDisabledAccountMayNotSignIn() {
        AccountId id = stored(accounts.create("lan", "Lan", Set.of(Role.TRANSLATOR), PASSWORD, false))
                .id();
        accounts.create("admin", "Quản trị", Set.of(Role.ADMIN), PASSWORD, false);
        accounts.update(id, Set.of(Role.TRANSLATOR), false);
        assertThat(accounts.loadUserByUsername("lan").isEnabled()).isFalse();
    }

    @Test
    void aResetPasswordIsForOneTime() {
        AccountId id = stored(accounts.create("lan", "Lan", Set.of(Role.TRANSLATOR), PASSWORD, false))
                .id();
        String oneTime = accounts.resetPassword(id).orElseThrow();
        assertThat(encoder.matches(oneTime, accounts.loadUserByUsername("lan").getPassword()))
                .isTrue();
        assertThat(accounts.byUserName("lan").orElseThrow().mustChangePassword())
                .isTrue();
        assertThat(accounts.changePassword(id, oneTime)).isEqualTo(new Refused(Reason.PASSWORD_UNCHANGED));
        assertThat(stored(accounts.changePassword(id, "đường xa muôn dặm")).mustChangePassword())
                .isFalse();
        assertThat(accounts.resetPassword(new AccountId(999))).isEmpty();
        assertThat(accounts.changePassword(new AccountId(999), PASSWORD)).isEqualTo(new Refused(Reason.UNKNOWN));
    }

    @Test
    void changesAreAuditedUnderTheNameOfWhoMadeThemAndWithoutSecrets() {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("quan.tri", "x"));
        try {
            accounts.create("lan", "Lan", Set.of(Role.TRANSLATOR), PASSWORD, false);
        } finally {
            SecurityContextHolder.clearContext();
        }
        accounts.resetPassword(accounts.byUserName("lan").orElseThrow().id());
        assertThat(audit.latest(10))
                .extracting(AuditEntry::who, AuditEntry::what, AuditEntry::object, AuditEntry::detail)
                .containsExactly(
                        tuple(Audit.SYSTEM, "account.password-reset", "lan", ""),
                        tuple("quan.tri", "account.created", "lan", "TRANSLATOR"));
    }

    @Test
    void nobodyIsFoundUnderAnUnknownName() {
        assertThatExceptionOfType(UsernameNotFoundException.class)
                .isThrownBy(() -> accounts.loadUserByUsername("không.có"));
    }

    private static Account stored(AccountOutcome outcome) {
        assertThat(outcome).isInstanceOf(Stored.class);
        return ((Stored) outcome).account();
    }
}
