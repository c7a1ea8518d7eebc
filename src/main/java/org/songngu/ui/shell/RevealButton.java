package org.songngu.ui.shell;

import com.vaadin.flow.component.Component;

/// The button that shows a password, in the user's language: the component has a name for it but no setter in Java.
final class RevealButton {

    private RevealButton() {}

    /// Names the buttons of all password fields in a component, once the browser has made them.
    static void name(Component within, String name) {
        within.getElement().executeJs("""
                requestAnimationFrame(() => this.querySelectorAll('vaadin-password-field').forEach(
                  field => { field.i18n = { ...field.i18n, reveal: $0 }; }))""", name);
    }
}
