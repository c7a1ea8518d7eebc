package org.songngu.ui.engines;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.BiFunction;
import org.songngu.mt.ApiKey;
import org.songngu.mt.Engine;
import org.songngu.mt.EngineKind;
import org.songngu.mt.EngineSettings;
import org.songngu.mt.EngineSettings.Refusal;
import org.songngu.mt.MachineTranslation;
import org.songngu.text.LanguagePair;
import org.songngu.ui.shell.Failures;

/// What an admin says of an engine, and whether it works. The stored key is never shown: the field takes a new one.
class EngineDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField();
    private final Select<EngineKind> kind = new Select<>();
    private final TextField address = new TextField();
    private final TextField model = new TextField();
    private final PasswordField key = new PasswordField();
    private final CheckboxGroup<LanguagePair> pairs = new CheckboxGroup<>();

    /// @param engine  what is changed; empty for a new one
    /// @param machine tries it out
    /// @param keep    stores what is said, or tells why not
    EngineDialog(
            Optional<Engine> engine,
            MachineTranslation machine,
            BiFunction<EngineSettings, ApiKey, Optional<Refusal>> keep) {
        setHeaderTitle(getTranslation(engine.isPresent() ? "engines.edit" : "engines.add"));
        setWidth("620px");
        fill();
        boolean hasKey = engine.map(Engine::hasKey).orElse(false);
        key.setHelperText(getTranslation(hasKey ? "engines.key.keep" : "engines.key.hint"));
        engine.map(Engine::settings).ifPresent(this::show);
        Div form = new Div(name, kind, address, model, key, pairs);
        form.addClassName("engine-form");
        form.add(new TryEngine(machine, this::settings, this::key, engine.map(Engine::id)));
        add(form);
        Button save = new Button(
                getTranslation("action.save"),
                click -> keep.apply(settings(), key())
                        .ifPresentOrElse(
                                refused -> Failures.tell(getTranslation("engines.refused." + refused.name())),
                                this::close));
        save.setId("save-engine");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), save);
    }

    private void fill() {
        name.setId("engine-name");
        name.setLabel(getTranslation("engines.name"));
        kind.setId("engine-kind");
        kind.setLabel(getTranslation("engines.kind"));
        kind.setItems(EngineKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("engines.kind." + one.name()));
        kind.addValueChangeListener(change -> model.setVisible(change.getValue() == EngineKind.LANGUAGE_MODEL));
        model.setId("engine-model");
        model.setLabel(getTranslation("engines.model"));
        kind.setValue(EngineKind.LIBRE_TRANSLATE);
        model.setVisible(false);
        address.setId("engine-address");
        address.setLabel(getTranslation("engines.address"));
        address.setHelperText(getTranslation("engines.address.hint"));
        key.setId("engine-key");
        key.setLabel(getTranslation("engines.key"));
        key.setRevealButtonVisible(false);
        key.getElement().setAttribute("autocomplete", "new-password");
        pairs.setId("engine-pairs");
        pairs.setLabel(getTranslation("engines.pairs"));
        pairs.setItems(LanguagePair.VI_EN, LanguagePair.EN_VI);
        pairs.setItemLabelGenerator(
                pair -> getTranslation("direction." + pair.source().name()));
        pairs.select(LanguagePair.VI_EN, LanguagePair.EN_VI);
    }

    private void show(EngineSettings settings) {
        name.setValue(settings.name());
        kind.setValue(settings.kind());
        address.setValue(settings.address());
        model.setValue(settings.model());
        pairs.setValue(settings.pairs());
    }

    private EngineSettings settings() {
        boolean named = kind.getValue() == EngineKind.LANGUAGE_MODEL;
        return new EngineSettings(
                name.getValue().strip(),
                kind.getValue(),
                address.getValue().strip(),
                named ? model.getValue().strip() : "",
                pairs.getValue());
    }

    private ApiKey key() {
        return new ApiKey(key.getValue().strip());
    }
}
