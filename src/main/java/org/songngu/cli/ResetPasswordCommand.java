package org.songngu.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.songngu.account.Account;
import org.songngu.account.Accounts;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Gives an account a new one-time password: the way back in when the first one was missed.
@Command(name = "reset-password", descriptionHeading = "%n", parameterListHeading = "%n", optionListHeading = "%n")
final class ResetPasswordCommand implements Callable<Integer> {

    private final ConsoleTexts texts;
    private final Supplier<ConfigurableApplicationContext> desk;
    private final PrintWriter out;
    private final PrintWriter err;

    @Parameters(paramLabel = "NAME", descriptionKey = "option.account")
    private String userName = "";

    ResetPasswordCommand(
            ConsoleTexts texts, Supplier<ConfigurableApplicationContext> desk, PrintWriter out, PrintWriter err) {
        this.texts = texts;
        this.desk = desk;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        try (ConfigurableApplicationContext context = desk.get()) {
            Accounts accounts = context.getBean(Accounts.class);
            Optional<String> password =
                    accounts.byUserName(userName).map(Account::id).flatMap(accounts::resetPassword);
            if (password.isEmpty()) {
                err.println(texts.text("account.unknown", userName));
                return 1;
            }
            out.println(texts.text("account.reset", userName, password.get()));
            return 0;
        }
    }
}
