package org.songngu.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.router.QueryParameters;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.songngu.account.Account;
import org.songngu.account.Role;
import org.songngu.workbench.Notifications;
import org.songngu.workbench.ReturnReason;

/// The bell in the header: how much is new, the list of what one was told, and the way to each. A bell rings by push.
class NoticeBell extends Div {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(NoticeBell.class);
    private static final int PAGE = 50;

    private final transient Notifications notifications;
    private final transient OpenBells openBells;
    private final transient Account account;
    private final Button button = new Button(VaadinIcon.BELL_O.create());
    private final Span count = new Span();
    private final Popover popover = new Popover();
    private int shown = PAGE;

    NoticeBell(Notifications notifications, OpenBells openBells, Account account) {
        this.notifications = notifications;
        this.openBells = openBells;
        this.account = account;
        addClassName("bell");
        button.setId("bell");
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        count.addClassName("bell-count");
        count.getElement().setAttribute("aria-hidden", "true");
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setWidth("420px");
        popover.setAriaLabel(getTranslation("notice.title"));
        popover.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                shown = PAGE;
                list();
            }
        });
        add(button, count, popover);
        counted();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        openBells.add(account.userName(), this);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        openBells.remove(account.userName(), this);
    }

    /// Counts again, and shows what is new when the list is open; from any thread.
    void ring() {
        UI ui = getUI().orElse(null);
        if (ui == null) {
            return;
        }
        try {
            ui.access(() -> {
                counted();
                if (popover.isOpened()) {
                    list();
                }
            });
        } catch (UIDetachedException gone) {
            LOG.debug("A page of {} is gone", account.userName());
        }
    }

    private void counted() {
        int unread = notifications.unread(account);
        count.setText(unread > 99 ? "99+" : String.valueOf(unread));
        count.setVisible(unread > 0);
        String words = unread == 0 ? getTranslation("notice.none") : getTranslation("notice.unread", unread);
        button.setAriaLabel(getTranslation("notice.title") + ": " + words);
        button.setTooltipText(words);
    }

    private void list() {
        popover.removeAll();
        List<Notifications.Notification> told = notifications.of(account, 0, shown);
        H2 title = new H2(getTranslation("notice.title"));
        Button all = new Button(getTranslation("notice.read-all"), click -> {
            notifications.readAll(account);
            openBells.read(account.userName());
        });
        all.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        all.setEnabled(told.stream().anyMatch(NoticeBell::isNew));
        Div head = new Div(title, all);
        head.addClassName("notices-head");
        Div list = new Div();
        list.addClassName("notices");
        if (told.isEmpty()) {
            list.add(new Paragraph(getTranslation("notice.empty")));
        }
        told.forEach(one -> list.add(item(one)));
        if (told.size() == shown) {
            Button older = new Button(getTranslation("notice.older"), click -> {
                shown += PAGE;
                list();
            });
            older.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            list.add(older);
        }
        popover.add(head, list);
    }

    private NativeButton item(Notifications.Notification one) {
        DateTimeFormatter time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(ZoneId.systemDefault());
        Span what = new Span(getTranslation("notice." + one.kind().name(), one.author(), one.number()));
        what.addClassName("notice-what");
        String said = words(one);
        Span words = Chips.line(said);
        words.addClassName("notice-words");
        Span where = new Span(one.title() + " · " + time.format(one.at()));
        where.addClassName("notice-where");
        NativeButton item = new NativeButton();
        item.add(what);
        if (!said.isBlank()) {
            item.add(words);
        }
        item.add(where);
        item.addClassName("notice-item");
        if (one.shelved()) {
            where.add(" · " + getTranslation("notice.shelved"));
        }
        if (isNew(one)) {
            item.addClassName("unread");
            what.add(new Span(" · " + getTranslation("notice.new")));
        }
        item.addClickListener(click -> {
            notifications.read(one.id(), account);
            openBells.read(account.userName());
            popover.close();
            goTo(one);
        });
        return item;
    }

    // What was said of a job that is put away can be read, and asks for nothing.
    private static boolean isNew(Notifications.Notification one) {
        return !one.read() && !one.shelved();
    }

    private String words(Notifications.Notification one) {
        return switch (one.kind()) {
            case RETURNED -> reason(one);
            case ASSIGNED -> part(one.words());
            case REOPENED, MENTION, COMMENT, JOB_APPROVED -> one.words();
        };
    }

    private String part(String words) {
        if (words.isEmpty()) {
            return "";
        }
        return words.equals(Notifications.AS_REVIEWER)
                ? getTranslation("notice.part.review")
                : getTranslation("notice.part", words);
    }

    private String reason(Notifications.Notification one) {
        String[] parts = one.words().split(" ", 2);
        String reason = Stream.of(ReturnReason.values())
                .filter(value -> value.name().equals(parts[0]))
                .map(value -> getTranslation("review.reason." + value.name()))
                .findFirst()
                .orElse("");
        return parts.length > 1 ? reason + ": " + parts[1] : reason;
    }

    private void goTo(Notifications.Notification one) {
        String job = "jobs/" + one.job().value();
        boolean review =
                account.roles().contains(Role.REVIEWER) || account.roles().contains(Role.ADMIN);
        boolean own = one.kind() == Notifications.Kind.RETURNED || one.kind() == Notifications.Kind.ASSIGNED;
        String mode = review && !own ? "/review" : "";
        QueryParameters place = one.number() > 0
                ? QueryParameters.of("segment", String.valueOf(one.number()))
                : QueryParameters.empty();
        UI.getCurrent().navigate(job + mode, place);
    }
}
