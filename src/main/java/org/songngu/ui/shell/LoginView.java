package org.songngu.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/// Sign-in. In the demo it says which accounts there are.
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final LoginForm form = new LoginForm();

    LoginView(Environment environment) {
        addClassName("sign-in");
        Div box = new Div(new H1("Song Ngữ"), lead(), waiting(), form);
        box.addClassNames("sign-in-box", "card");
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            Paragraph demo = new Paragraph(getTranslation("login.demo"));
            demo.addClassNames("notice", "small");
            box.add(demo);
        }
        box.add(languageButton());
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(texts());
        add(box);
        RevealButton.name(form, getTranslation("password.reveal"));
    }

    private Paragraph lead() {
        Paragraph lead = new Paragraph(getTranslation("login.lead"));
        lead.addClassName("soft");
        return lead;
    }

    // Who was in the middle of a segment when the session ended reads that nothing is lost.
    private Paragraph waiting() {
        Paragraph waiting = new Paragraph();
        waiting.setId("waiting");
        waiting.addClassNames("notice", "small");
        waiting.getElement().setAttribute("hidden", true);
        waiting.getElement().executeJs("""
                        const count = Number(sessionStorage.getItem('song-ngu.waiting'));
                        if (count > 0) {
                          this.textContent = $0.replace('{0}', count);
                          this.hidden = false;
                        }
                        """, getTranslation("login.waiting", "{0}"));
        return waiting;
    }

    private Button languageButton() {
        boolean vietnamese = getLocale().getLanguage().equals("vi");
        Button button = new Button(vietnamese ? "English" : "Tiếng Việt");
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.addClickListener(click -> {
            Preferences.keepLanguage(vietnamese ? Locale.ENGLISH : Texts.VIETNAMESE);
            UI.getCurrent().getPage().reload();
        });
        return button;
    }

    private LoginI18n texts() {
        LoginI18n texts = LoginI18n.createDefault();
        texts.getForm().setTitle("");
        texts.getForm().setUsername(getTranslation("login.user-name"));
        texts.getForm().setPassword(getTranslation("login.password"));
        texts.getForm().setSubmit(getTranslation("login.submit"));
        texts.getErrorMessage().setTitle(getTranslation("login.failed"));
        texts.getErrorMessage().setMessage(getTranslation("login.failed.why"));
        texts.getErrorMessage().setUsername(getTranslation("login.user-name.missing"));
        texts.getErrorMessage().setPassword(getTranslation("login.password.missing"));
        return texts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title") + " · Song Ngữ";
    }
}
