package org.songngu.ui.segmentation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.songngu.article.SegmentationRule;

/// One rule of segmentation in a form; patterns are checked as they are typed.
class RuleDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final RadioButtonGroup<Boolean> breaks = new RadioButtonGroup<>();
    private final TextField id = new TextField();
    private final TextField before = new TextField();
    private final TextField after = new TextField();
    private final TextArea reason = new TextArea();
    private final TextArea example = new TextArea();
    private final Button ok = new Button();

    /// @param rule to be changed, null for a new one
    /// @param use  takes the rule as it is to be
    RuleDialog(@Nullable SegmentationRule rule, Consumer<SegmentationRule> use) {
        setHeaderTitle(
                getTranslation(rule == null ? "segmentation.add" : "segmentation.edit", rule == null ? "" : rule.id()));
        setWidth("640px");
        breaks.setItems(true, false);
        breaks.setItemLabelGenerator(value -> getTranslation(value ? "segmentation.breaks" : "segmentation.keeps"));
        breaks.setLabel(getTranslation("segmentation.kind"));
        id.setLabel(getTranslation("segmentation.id"));
        before.setLabel(getTranslation("segmentation.before"));
        after.setLabel(getTranslation("segmentation.after"));
        reason.setLabel(getTranslation("segmentation.reason"));
        example.setLabel(getTranslation("segmentation.example"));
        example.setHelperText(getTranslation("segmentation.example.help"));
        id.setId("rule-id");
        before.setId("rule-before");
        after.setId("rule-after");
        reason.setId("rule-reason");
        example.setId("rule-example");
        fill(rule == null ? new SegmentationRule("", false, "", "\\s", "", "") : rule);
        for (TextField pattern : new TextField[] {before, after}) {
            pattern.addValueChangeListener(change -> check(pattern));
        }
        Div form = new Div(id, breaks, before, after, reason, example);
        form.addClassName("rule-form");
        add(form);
        ok.setText(getTranslation("segmentation.use"));
        ok.setId("use-rule");
        ok.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        ok.addClickListener(click -> {
            use.accept(rule());
            close();
        });
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), ok);
    }

    private void fill(SegmentationRule rule) {
        breaks.setValue(rule.breaks());
        id.setValue(rule.id());
        before.setValue(rule.before());
        after.setValue(rule.after());
        reason.setValue(rule.reason());
        example.setValue(rule.example());
    }

    private SegmentationRule rule() {
        return new SegmentationRule(
                id.getValue().strip(),
                Boolean.TRUE.equals(breaks.getValue()),
                before.getValue(),
                after.getValue(),
                reason.getValue().strip(),
                example.getValue());
    }

    private void check(TextField pattern) {
        String problem = "";
        try {
            Pattern.compile(pattern.getValue());
        } catch (PatternSyntaxException e) {
            problem = getTranslation("segmentation.problem.BAD_PATTERN", pattern.getLabel(), e.getDescription());
        }
        pattern.setErrorMessage(problem);
        pattern.setInvalid(!problem.isEmpty());
        ok.setEnabled(!before.isInvalid() && !after.isInvalid());
    }
}
