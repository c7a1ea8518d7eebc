package org.songngu.ui.shell;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/// What a page does when the server is away or knows its session no more. It goes on trying, and it loads itself again
/// without a question: what is typed lives in the browser, and signing in leads back to the place.
@Component
class Interruptions implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final int TRY_EVERY_MILLIS = 2_000;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setCookiesDisabledNotificationEnabled(false);
        event.getSource().setSystemMessagesProvider(info -> messages);
        event.getSource().addUIInitListener(init -> goOnTrying(init.getUI()));
    }

    // A page that gave up would never send what waits in it.
    private static void goOnTrying(UI ui) {
        ReconnectDialogConfiguration reconnecting = ui.getReconnectDialogConfiguration();
        String lost = I18NProvider.translate(Preferences.language(), "connection.lost");
        reconnecting.setDialogText(lost);
        reconnecting.setDialogTextGaveUp(lost);
        reconnecting.setReconnectInterval(TRY_EVERY_MILLIS);
        reconnecting.setReconnectAttempts(Integer.MAX_VALUE);
    }
}
