package org.songngu.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.songngu.account.Account;
import org.songngu.account.Role;
import org.songngu.housestyle.HouseStyle;
import org.songngu.text.LanguagePair;
import org.songngu.ui.knowledge.MemoryChoice;
import org.songngu.ui.knowledge.PolicyForm;
import org.songngu.ui.knowledge.TermbaseChoice;
import org.songngu.workbench.JobTemplate;
import org.songngu.workbench.Urgency;

/// What a template says, to be looked at and changed.
class TemplateDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField();
    private final Select<LanguagePair> direction = new Select<>();
    private final Select<HouseStyle> house = new Select<>();
    private final Select<Urgency> urgency = new Select<>();
    private final Checkbox selfApproval = new Checkbox();
    private final Checkbox propagates = new Checkbox();
    private final Checkbox pretranslates = new Checkbox();
    private final transient Map<String, Boolean> gate;
    private final MemoryChoice memories;
    private final PolicyForm policy;
    private final TermbaseChoice terms;
    private final EngineChoice engine;

    /// @param template  what it says now
    /// @param choices   what is chosen from
    /// @param keep      stores what is chosen; false when the name is taken or the account may not
    TemplateDialog(JobTemplate template, Choices choices, Predicate<JobTemplate> keep) {
        setHeaderTitle(getTranslation("templates.edit"));
        setWidth("720px");
        gate = new TreeMap<>(template.gate());
        memories = new MemoryChoice(choices.memory().names(), template.memories());
        policy = new PolicyForm(template.policy());
        terms = new TermbaseChoice(choices.termbases().all(), template.terms());
        engine = new EngineChoice(choices.engines().all(), template.engine());
        fill(template, choices);
        Div facts = new Div(name, direction, house, urgency);
        facts.addClassNames("row", "template-facts");
        Div switches = new Div(selfApproval, propagates, pretranslates);
        switches.addClassName("template-switches");
        Div form =
                new Div(facts, switches, engine, memories, terms, new H3(getTranslation("templates.policy")), policy);
        form.add(new H3(getTranslation("checks.gate")), new Paragraph(gateWords()));
        form.addClassName("template-form");
        add(form);
        Button save = new Button(getTranslation("action.save"), click -> {
            if (keep.test(template())) {
                close();
            } else {
                name.setErrorMessage(getTranslation("templates.name.taken"));
                name.setInvalid(true);
            }
        });
        save.setId("save-template");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), save);
    }

    /// Whether an account may keep templates.
    ///
    /// @param account who
    static boolean mayKeep(Account account) {
        return account.roles().contains(Role.REVIEWER) || account.roles().contains(Role.ADMIN);
    }

    private void fill(JobTemplate template, Choices choices) {
        name.setId("template-name");
        name.setLabel(getTranslation("templates.name"));
        name.setRequired(true);
        name.setMaxLength(120);
        name.setValue(template.name());
        direction.setLabel(getTranslation("import.fact.direction"));
        direction.setItems(LanguagePair.VI_EN, LanguagePair.EN_VI);
        direction.setItemLabelGenerator(
                pair -> getTranslation("direction." + pair.source().name()));
        direction.setValue(template.pair());
        house.setLabel(getTranslation("import.fact.house"));
        house.setItems(choices.houseStyles().all());
        house.setItemLabelGenerator(style -> style.code() + " · " + style.name());
        house.setValue(choices.houseStyles().byCode(template.houseStyle()));
        urgency.setLabel(getTranslation("desk.column.urgency"));
        urgency.setItems(Urgency.values());
        urgency.setItemLabelGenerator(one -> getTranslation("desk.urgency." + one.name()));
        urgency.setValue(template.urgency());
        selfApproval.setLabel(getTranslation("import.fact.self-approval"));
        selfApproval.setValue(template.switches().selfApproval());
        propagates.setLabel(getTranslation("templates.propagates"));
        propagates.setValue(template.switches().propagates());
        pretranslates.setLabel(getTranslation("import.fact.pretranslate"));
        pretranslates.setValue(template.switches().pretranslates());
    }

    private String gateWords() {
        return gate.isEmpty()
                ? getTranslation("templates.gate.none")
                : gate.entrySet().stream()
                        .map(check -> I18NProvider.translate("qa." + check.getKey() + ".name") + ": "
                                + getTranslation(check.getValue() ? "checks.gate.BLOCKS" : "checks.gate.PASSES"))
                        .collect(Collectors.joining("; "));
    }

    private JobTemplate template() {
        return new JobTemplate(
                name.getValue().strip(),
                direction.getValue(),
                house.getValue().code(),
                urgency.getValue(),
                new JobTemplate.Switches(selfApproval.getValue(), propagates.getValue(), pretranslates.getValue()),
                memories.attachments(),
                policy.policy(),
                terms.use(),
                engine.getValue(),
                Map.copyOf(gate));
    }
}
