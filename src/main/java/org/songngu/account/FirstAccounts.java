package org.songngu.account;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/// Says at the console where the product runs, and on an empty desk makes the accounts with which it begins: one
/// administrator with a one-time password, or, in the demo only, three with known passwords. A desk that has accounts
/// never gets any, whatever the profile.
@Component
@ConditionalOnBooleanProperty(name = "songngu.cli", havingValue = false, matchIfMissing = true)
class FirstAccounts implements SmartInitializingSingleton {

    /// An account of the demo; its password is no secret.
    private record Demo(String userName, String displayName, Role role, String password) {}

    private static final List<Demo> DEMO = List.of(
            new Demo("lan", "Nguyễn Thị Lan", Role.TRANSLATOR, "phien-dich-2026"),
            new Demo("minh", "Trần Quang Minh", Role.REVIEWER, "hieu-dinh-2026"),
            new Demo("admin", "Quản trị", Role.ADMIN, "quan-tri-2026"));

    private final Accounts accounts;
    private final Environment environment;
    private final PrintStream console;
    private String oneTimePassword = "";

    @Autowired
    FirstAccounts(Accounts accounts, Environment environment) {
        this(accounts, environment, System.out);
    }

    FirstAccounts(Accounts accounts, Environment environment, PrintStream console) {
        this.accounts = accounts;
        this.environment = environment;
        this.console = console;
    }

    /// Before the port opens: who signed in at once would read that the password is wrong.
    @Override
    public void afterSingletonsInstantiated() {
        if (!accounts.all().isEmpty()) {
            return;
        }
        if (isDemo()) {
            DEMO.forEach(account -> accounts.create(
                    account.userName(), account.displayName(), Set.of(account.role()), account.password(), false));
        } else {
            administrator();
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void greet() {
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        console.println();
        console.println("  Song Ngữ: http://localhost:" + port);
        if (!oneTimePassword.isEmpty()) {
            console.println("  Đăng nhập lần đầu / first sign-in: admin");
            console.println("  Mật khẩu dùng một lần / one-time password: " + oneTimePassword);
            console.println("  Mật khẩu chỉ hiện lần này. / It is shown this once only.");
            oneTimePassword = "";
        }
        if (isDemo()) {
            showDemo();
        }
        console.println();
        console.flush();
    }

    private boolean isDemo() {
        return environment.acceptsProfiles(Profiles.of("demo"));
    }

    private void administrator() {
        String password = PasswordRules.generate();
        AccountOutcome outcome =
                accounts.create("admin", "Quản trị", Set.copyOf(Arrays.asList(Role.values())), password, true);
        if (outcome instanceof AccountOutcome.Stored) {
            oneTimePassword = password;
        }
    }

    private void showDemo() {
        console.println("  Bản dùng thử / demo desk:");
        for (Demo demo : DEMO) {
            console.printf("    %-6s %-16s %s%n", demo.userName(), demo.password(), demo.role());
        }
    }
}
