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
import org.songngu.account.Accounts;

/// A new password: demanded after a one-time password, else by choice.
@Route(value = "password", layout = MainLayout.class)
@PermitAll
class PasswordView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int SHORTEST = 12;

    private final PasswordField first = new PasswordField();
    private final PasswordField again = new PasswordField();

    PasswordView(SignedIn signedIn, Accounts accounts) {
        addClassName("page");
        Account account = signedIn.account();
        Div card = new Div();
        card.addClassName("card");
        card.getStyle().set("max-width", "420px").set("display", "grid").set("gap", "12px");
        first.setLabel(getTranslation("password.new"));
        first.setHelperText(getTranslation("password.rule", SHORTEST));
        again.setLabel(getTranslation("password.again"));
        Button save = new Button(getTranslation("password.save"), click -> {
            if (isValid()) {
                accounts.changePassword(account.id(), first.getValue());
                Failures.tell(getTranslation("password.saved"));
                UI.getCurrent().navigate("");
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
    }

    private boolean isValid() {
        first.setInvalid(first.getValue().length() < SHORTEST);
        first.setErrorMessage(getTranslation("password.rule", SHORTEST));
        again.setInvalid(!first.getValue().equals(again.getValue()));
        again.setErrorMessage(getTranslation("password.differs"));
        return !first.isInvalid() && !again.isInvalid();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("password.title") + " · Song Ngữ";
    }
}
