package org.songngu.ui.engines;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.songngu.account.Account;
import org.songngu.mt.Engine;
import org.songngu.mt.EngineSettings;
import org.songngu.mt.Engines;
import org.songngu.mt.MachineTranslation;
import org.songngu.ui.shell.Failures;
import org.songngu.ui.shell.MainLayout;
import org.songngu.ui.shell.SignedIn;

/// Which engines the house has. Jobs name one of them, or none.
@Route(value = "engines", layout = MainLayout.class)
@RolesAllowed("ADMIN")
class EnginesView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Engines engines;
    private final transient MachineTranslation machine;
    private final transient Account account;
    private final Div list = new Div();

    EnginesView(Engines engines, MachineTranslation machine, SignedIn signedIn) {
        this.engines = engines;
        this.machine = machine;
        this.account = signedIn.account();
        addClassName("page");
        Button add = new Button(getTranslation("engines.add"), click -> edit(Optional.empty()));
        add.setId("add-engine");
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div head = new Div(new H1(getTranslation("engines.title")), add);
        head.addClassName("page-head");
        Paragraph lead = new Paragraph(getTranslation("engines.lead"));
        lead.addClassName("lead");
        list.addClassName("hits");
        add(head, lead, list);
        show();
    }

    private void show() {
        list.removeAll();
        List<Engine> all = engines.all();
        if (all.isEmpty()) {
            list.add(Failures.empty(getTranslation("engines.empty"), getTranslation("engines.empty.next")));
        }
        all.forEach(engine -> list.add(card(engine)));
    }

    private Div card(Engine engine) {
        EngineSettings settings = engine.settings();
        String pairs = settings.pairs().stream()
                .map(pair -> getTranslation("direction." + pair.source().name()))
                .sorted()
                .collect(Collectors.joining(", "));
        String model = settings.model().isBlank() ? "" : " (" + settings.model() + ")";
        Span facts = new Span(String.join(
                " · ",
                getTranslation("engines.kind." + settings.kind().name()) + model,
                settings.address(),
                pairs,
                getTranslation(engine.hasKey() ? "engines.key.stored" : "engines.key.none")));
        facts.addClassName("soft");
        Div words = new Div(new H2(settings.name()), facts);
        words.addClassName("grow");
        Button edit = new Button(getTranslation("action.edit"), click -> edit(Optional.of(engine)));
        edit.setAriaLabel(getTranslation("engines.edit.named", settings.name()));
        Button delete = new Button(getTranslation("action.delete"), click -> askToDelete(engine));
        delete.setAriaLabel(getTranslation("engines.delete", settings.name()));
        Div card = new Div(words, edit, delete);
        card.addClassNames("card", "row", "engine");
        return card;
    }

    private void edit(Optional<Engine> engine) {
        new EngineDialog(engine, machine, (settings, key) -> {
                    Optional<EngineSettings.Refusal> refused = engine.map(
                                    one -> engines.change(one.id(), settings, key, account))
                            .orElseGet(() -> engines.add(settings, key, account));
                    show();
                    return refused;
                })
                .open();
    }

    private void askToDelete(Engine engine) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("engines.delete", engine.settings().name()));
        dialog.setText(getTranslation("engines.delete.why"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("action.cancel"));
        dialog.setConfirmText(getTranslation("action.delete"));
        dialog.addConfirmListener(confirmed -> {
            engines.delete(engine.id(), account);
            show();
        });
        dialog.open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("engines.title") + " · Song Ngữ";
    }
}
