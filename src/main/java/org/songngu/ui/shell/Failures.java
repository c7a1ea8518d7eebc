package org.songngu.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;

/// Notices, empty states and error states that look alike everywhere.
public final class Failures {

    private Failures() {}

    /// A short notice that goes away by itself.
    ///
    /// @param text what to say
    public static void tell(String text) {
        Notification.show(text, 4000, Notification.Position.BOTTOM_START);
    }

    /// What a view shows when there is nothing yet, and what to do about it.
    ///
    /// @param title what is missing
    /// @param next  what to do next
    public static Div empty(String title, String next) {
        Div box = new Div(new H2(title), new Paragraph(next));
        box.addClassName("empty");
        return box;
    }

    /// What a view shows when it could not do its work; with a way out.
    ///
    /// @param title what went wrong
    /// @param next  what to do
    public static Div problem(String title, String next) {
        Div box = new Div(new H2(title), new Span(next));
        box.addClassName("problem");
        box.getElement().setAttribute("role", "alert");
        return box;
    }

    /// The error state of a whole view: the database or another part does not answer.
    public static Div unavailable() {
        Div box = problem(I18NProvider.translate("failure.title"), I18NProvider.translate("failure.next"));
        box.add(new Button(
                I18NProvider.translate("failure.again"),
                click -> UI.getCurrent().getPage().reload()));
        return box;
    }
}
