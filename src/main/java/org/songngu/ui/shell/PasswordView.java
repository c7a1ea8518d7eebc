package org.songngu.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.songngu.account.Account;
import org.songngu.account.AccountOutcome;
import org.songngu.account.Accounts;
import org.songngu.account.PasswordRules;

/// A new password: demanded after a one-time password, else by choice.
@Route(value = "password", layout = MainLayout.class)
@PermitAll
class PasswordView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final PasswordField first = new PasswordField();
    private final PasswordField again = new PasswordField();

    PasswordView(SignedIn signedIn, Accounts accounts) {
        addClassName("page");
        Account account = signedIn.account();
        Div card = new Div();
        card.addClassName("card");
        card.getStyle().set("max-width", "420px").set("display", "grid").set("gap", "12px");
        first.setLabel(getTranslation("password.new"));
        first.setHelperText(getTranslation("password.rule", PasswordRules.SHORTEST));
        again.setLabel(getTranslation("password.again"));
        Button save = new Button(getTranslation("password.save"), click -> {
            if (isTypedTwice()) {
                show(accounts.changePassword(account.id(), first.getValue()));
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (account.mustChangePassword()) {
            Paragraph why = new Paragraph(getTranslation("password.must"));
            why.addClassName("notice");
            card.add(why);
        }
        card.add(first, again, save);
        add(new H1(getTranslation("password.title")), card);
        RevealButton.name(card, getTranslation("password.reveal"));
    }

    private boolean isTypedTwice() {
        again.setInvalid(!first.getValue().equals(again.getValue()));
        again.setErrorMessage(getTranslation("password.differs"));
        return !again.isInvalid();
    }

    private void show(AccountOutcome outcome) {
        switch (outcome) {
            case AccountOutcome.Refused(AccountOutcome.Reason reason) -> {
                first.setInvalid(true);
                first.setErrorMessage(getTranslation("account.refused." + reason.name()));
            }
            case AccountOutcome.Stored stored -> {
                Failures.tell(getTranslation("password.saved"));
                UI.getCurrent().navigate("");
            }
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("password.title") + " · Song Ngữ";
    }
}
