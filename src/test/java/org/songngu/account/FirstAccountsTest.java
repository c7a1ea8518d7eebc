package org.songngu.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.songngu.store.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.crypto.password.PasswordEncoder;

class FirstAccountsTest {

    private final PasswordEncoder encoder = new AccountConfiguration().passwordEncoder();
    private final MockEnvironment environment = new MockEnvironment().withProperty("local.server.port", "8099");
    private JdbcAccounts accounts;

    @BeforeEach
    void anEmptyDesk() {
        DataSource database = TestDatabase.dataSource();
        JdbcClient jdbc = JdbcClient.create(database);
        accounts = new JdbcAccounts(jdbc, new JdbcTransactionManager(database), encoder, new Audit(jdbc));
    }

    @Test
    void theFirstStartShowsAOneTimePasswordOnceAndTheAddress() {
        String first = greet();
        assertThat(first).contains("http://localhost:8099");
        Matcher password = Pattern.compile("one-time password: (\\S{19})").matcher(first);
        assertThat(password.find()).isTrue();
        assertThat(encoder.matches(
                        password.group(1), accounts.loadUserByUsername("admin").getPassword()))
                .isTrue();
        assertThat(accounts.byUserName("admin").orElseThrow().mustChangePassword())
                .isTrue();
        assertThat(greet()).contains("http://localhost:8099").doesNotContain("password");
    }

    @Test
    void everyDeskGetsAnotherPassword() {
        assertThat(PasswordRules.generate()).isNotEqualTo(PasswordRules.generate());
    }

    @Test
    void theDemoHasATranslatorAReviewerAndAnAdministrator() {
        environment.setActiveProfiles("demo");
        assertThat(greet()).contains("phien-dich-2026", "hieu-dinh-2026", "quan-tri-2026");
        assertThat(accounts.all())
                .extracting(Account::userName, Account::roles)
                .containsExactly(
                        tuple("admin", Set.of(Role.ADMIN)),
                        tuple("lan", Set.of(Role.TRANSLATOR)),
                        tuple("minh", Set.of(Role.REVIEWER)));
        assertThat(encoder.matches(
                        "phien-dich-2026", accounts.loadUserByUsername("lan").getPassword()))
                .isTrue();
    }

    @Test
    void aDeskWithPeopleNeverGetsDemoAccounts() {
        accounts.create("ha", "Hà", Set.of(Role.ADMIN), "bốn biển một nhà", false);
        environment.setActiveProfiles("demo");
        greet();
        assertThat(accounts.all()).extracting(Account::userName).containsExactly("ha");
    }

    private String greet() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream console = new PrintStream(out, true, StandardCharsets.UTF_8);
        FirstAccounts first = new FirstAccounts(accounts, environment, console);
        first.afterSingletonsInstantiated();
        first.greet();
        return out.toString(StandardCharsets.UTF_8);
    }
}
