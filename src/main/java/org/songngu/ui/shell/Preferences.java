package org.songngu.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Language and colours as this browser wants them, kept in two cookies so that the sign-in page knows them too.
@Component
class Preferences implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final String LANGUAGE = "songngu-language";
    private static final String COLOURS = "songngu-colours";
    private static final String DARK = "dark";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> apply(init.getUI()));
    }

    private static void apply(UI ui) {
        ui.setLocale(language());
        if (isDark()) {
            ui.getPage().setColorScheme(ColorScheme.Value.DARK);
        }
    }

    /// The language chosen in this browser, else Vietnamese for a Vietnamese browser and English for all others.
    static Locale language() {
        Optional<String> chosen = cookie(LANGUAGE);
        if (chosen.isPresent()) {
            return chosen.get().equals("vi") ? Texts.VIETNAMESE : Locale.ENGLISH;
        }
        VaadinRequest request = VaadinRequest.getCurrent();
        Locale browser = request == null ? Locale.ENGLISH : request.getLocale();
        return browser.getLanguage().equals("vi") ? Texts.VIETNAMESE : Locale.ENGLISH;
    }

    /// Whether the dark colours are on.
    static boolean isDark() {
        return cookie(COLOURS).filter(DARK::equals).isPresent();
    }

    static void keepLanguage(Locale locale) {
        keep(LANGUAGE, locale.getLanguage());
    }

    static void keepColours(boolean dark) {
        keep(COLOURS, dark ? DARK : "light");
    }

    private static Optional<String> cookie(String name) {
        VaadinRequest request = VaadinRequest.getCurrent();
        Cookie[] cookies = request == null ? null : request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private static void keep(String name, String value) {
        VaadinResponse response = VaadinResponse.getCurrent();
        if (response == null) {
            return;
        }
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
