package org.songngu.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import org.songngu.account.Account;
import org.songngu.account.Role;
import org.songngu.workbench.Notifications;

/// The header above every view of a signed-in person.
@PermitAll
@JsModule("./grid-words.ts")
public class MainLayout extends Div implements RouterLayout, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final Main content = new Main();
    private final transient SignedIn signedIn;
    private final transient AuthenticationContext authentication;
    private final transient Notifications notifications;
    private final transient OpenBells bells;

    /// Made by Vaadin for each page.
    ///
    /// @param signedIn       who is here
    /// @param authentication to sign out
    /// @param notifications  what people are told
    /// @param bells          the open bells
    MainLayout(SignedIn signedIn, AuthenticationContext authentication, Notifications notifications, OpenBells bells) {
        this.signedIn = signedIn;
        this.authentication = authentication;
        this.notifications = notifications;
        this.bells = bells;
        addClassName("shell");
        content.addClassName("shell-content");
        // read by grid-words.ts
        getElement()
                .setAttribute("data-select-all", getTranslation("grid.select-all"))
                .setAttribute("data-select-row", getTranslation("grid.select-row"))
                .setAttribute("data-sort-by", getTranslation("grid.sort-by"));
        add(header(signedIn.account()), content);
    }

    private Header header(Account account) {
        Anchor brand = new Anchor("", "");
        brand.addClassName("brand");
        brand.add(new Span("Song Ngữ"));
        brand.getElement().setAttribute("router-link", true);
        Nav nav = new Nav();
        nav.addClassName("shell-nav");
        nav.getElement().setAttribute("aria-label", getTranslation("nav.label"));
        nav.add(link("nav.desk", ""));
        if (account.roles().contains(Role.REVIEWER) || account.roles().contains(Role.ADMIN)) {
            nav.add(link("nav.review", "review"));
        }
        nav.add(
                link("nav.memory", "memory"),
                link("nav.alignment", "alignment"),
                link("nav.termbase", "termbase"),
                link("nav.reports", "reports"));
        if (account.roles().contains(Role.REVIEWER) || account.roles().contains(Role.ADMIN)) {
            nav.add(link("nav.segmentation", "segmentation"));
        }
        if (account.roles().contains(Role.ADMIN)) {
            nav.add(link("nav.engines", "engines"), link("nav.accounts", "accounts"));
        }
        Span space = new Span();
        space.addClassName("shell-space");
        Anchor user = new Anchor("password", account.displayName());
        user.addClassName("shell-user");
        user.getElement().setAttribute("router-link", true);
        user.setTitle(getTranslation("nav.password"));
        Header header = new Header(
                brand,
                nav,
                space,
                new NoticeBell(notifications, bells, account),
                user,
                languageButton(),
                coloursButton(),
                signOutButton());
        header.addClassName("shell-header");
        return header;
    }

    private Component link(String key, String route) {
        Anchor link = new Anchor(route, getTranslation(key));
        link.getElement().setAttribute("router-link", true);
        link.getElement().setAttribute("data-route", route);
        return link;
    }

    private Button languageButton() {
        boolean vietnamese = getLocale().getLanguage().equals("vi");
        Button button = small(vietnamese ? "English" : "Tiếng Việt");
        button.setId("language");
        button.addClickListener(click -> {
            Locale next = vietnamese ? Locale.ENGLISH : Texts.VIETNAMESE;
            Preferences.keepLanguage(next);
            UI.getCurrent().getPage().reload();
        });
        return button;
    }

    private Button coloursButton() {
        Button button = small("☾");
        button.setId("colours");
        button.setAriaLabel(getTranslation("nav.colours"));
        button.addClickListener(click -> {
            boolean dark = UI.getCurrent().getPage().getColorScheme() != ColorScheme.Value.DARK;
            Preferences.keepColours(dark);
            UI.getCurrent().getPage().setColorScheme(dark ? ColorScheme.Value.DARK : ColorScheme.Value.LIGHT);
        });
        return button;
    }

    private Button signOutButton() {
        Button button = small(getTranslation("nav.sign-out"));
        button.setId("sign-out");
        button.addClickListener(click -> authentication.logout());
        return button;
    }

    private static Button small(String text) {
        Button button = new Button(text);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean atPassword = event.getLocation().getPath().equals("password");
        if (signedIn.account().mustChangePassword() && !atPassword) {
            event.forwardTo("password");
        }
        String first = event.getLocation().getSegments().getFirst();
        getElement()
                .executeJs(
                        "this.querySelectorAll('.shell-nav a').forEach(a => a.toggleAttribute('highlight', a.dataset.route === $0))",
                        first.equals("jobs") || first.equals("import") ? "" : first);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(view.getElement());
    }
}
