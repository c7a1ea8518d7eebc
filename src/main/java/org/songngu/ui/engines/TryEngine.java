package org.songngu.ui.engines;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.songngu.mt.Answer;
import org.songngu.mt.ApiKey;
import org.songngu.mt.EngineId;
import org.songngu.mt.EngineSettings;
import org.songngu.mt.EngineSettings.Refusal;
import org.songngu.mt.Failure;
import org.songngu.mt.MachineTranslation;
import org.songngu.mt.Translation;
import org.songngu.text.LanguagePair;

/// Asks an engine, as it stands in the form, for one sentence. The page does not wait.
class TryEngine extends Div {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(TryEngine.class);
    private static final int LONGEST = 500;

    private final transient MachineTranslation machine;
    private final transient Supplier<EngineSettings> settings;
    private final transient Supplier<ApiKey> key;
    private final transient Optional<EngineId> stored;
    private final Select<LanguagePair> pair = new Select<>();
    private final TextField sentence = new TextField();
    private final Button button = new Button();
    private final Paragraph result = new Paragraph();

    TryEngine(
            MachineTranslation machine,
            Supplier<EngineSettings> settings,
            Supplier<ApiKey> key,
            Optional<EngineId> stored) {
        this.machine = machine;
        this.settings = settings;
        this.key = key;
        this.stored = stored;
        addClassNames("card", "engine-try");
        pair.setLabel(getTranslation("import.fact.direction"));
        pair.setItems(LanguagePair.VI_EN, LanguagePair.EN_VI);
        pair.setItemLabelGenerator(
                one -> getTranslation("direction." + one.source().name()));
        pair.addValueChangeListener(change -> sentence.setValue(
                getTranslation("engines.example." + change.getValue().source().name())));
        sentence.setId("engine-example");
        sentence.setLabel(getTranslation("engines.example"));
        sentence.setMaxLength(LONGEST);
        sentence.setWidthFull();
        pair.setValue(LanguagePair.VI_EN);
        button.setText(getTranslation("engines.try"));
        button.setId("try-engine");
        button.addClickListener(click -> start());
        result.setId("engine-result");
        result.getElement().setAttribute("role", "status");
        add(pair, sentence, button, result);
    }

    private void start() {
        EngineSettings asked = settings.get();
        Optional<Refusal> refused = asked.refusal()
                .filter(reason -> reason != Refusal.NAME)
                .or(() -> key.get().isSound() ? Optional.empty() : Optional.of(Refusal.KEY));
        if (refused.isPresent()) {
            result.setText(getTranslation("engines.refused." + refused.get().name()));
            return;
        }
        button.setEnabled(false);
        result.setText(getTranslation("engines.trying"));
        UI ui = UI.getCurrent();
        ApiKey with = key.get();
        LanguagePair direction = pair.getValue();
        String text = sentence.getValue();
        Thread.ofVirtual().name("try-engine").start(() -> {
            Answer answer = machine.tryOut(asked, with, stored, direction, text);
            try {
                ui.access(() -> {
                    button.setEnabled(true);
                    result.setText(words(answer));
                });
            } catch (UIDetachedException gone) {
                LOG.debug("The page is gone", gone);
            }
        });
    }

    private String words(Answer answer) {
        return switch (answer) {
            case Answer.Failed(Failure failure) ->
                getTranslation("engines.not-tried", getTranslation("engines.failure." + failure.name()));
            case Answer.Answered(List<Translation> translations) ->
                switch (translations.getFirst()) {
                    case Translation.Translated(String text, boolean _) -> text;
                    case Translation.Untranslated _ -> getTranslation("engines.untranslated");
                };
        };
    }
}
