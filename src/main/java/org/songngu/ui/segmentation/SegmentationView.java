package org.songngu.ui.segmentation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songngu.article.RuleSet;
import org.songngu.article.SegmentationRule;
import org.songngu.article.SegmentationRules;
import org.songngu.text.Language;
import org.songngu.ui.shell.MainLayout;
import org.songngu.ui.shell.SignedIn;

/// The rules of segmentation of a language beside a text to try them on; reviewers and admins change them for the desk.
/// Jobs that exist keep their segments.
@Route(value = "segmentation", layout = MainLayout.class)
@RolesAllowed({"REVIEWER", "ADMIN"})
class SegmentationView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient SegmentationRules rules;
    private final transient SignedIn signedIn;
    private final Select<Language> language = new Select<>();
    private final Span state = new Span();
    private final VirtualList<SegmentationRule> list = new VirtualList<>();
    private final TryOut tryOut;
    private final Button save = new Button();
    private transient List<SegmentationRule> edited = new ArrayList<>();

    SegmentationView(SegmentationRules rules, SignedIn signedIn) {
        this.rules = rules;
        this.signedIn = signedIn;
        this.tryOut = new TryOut(rules);
        addClassNames("page", "fixed");
        language.setItems(Language.values());
        language.setItemLabelGenerator(value -> getTranslation("segmentation.language." + value.name()));
        language.setAriaLabel(getTranslation("segmentation.language"));
        language.setId("rules-language");
        language.setValue(Language.VI);
        language.addValueChangeListener(change -> load(rules.current(change.getValue())));
        Div head = new Div(new H1(getTranslation("segmentation.title")), language);
        head.addClassName("page-head");
        Paragraph lead = new Paragraph(getTranslation("segmentation.lead"));
        lead.addClassName("lead");
        list.setRenderer(new ComponentRenderer<>(this::line));
        list.addClassName("rules");
        Div left = new Div(buttons(), list);
        left.addClassNames("card", "rules-card");
        Div split = new Div(left, tryOut);
        split.addClassName("rules-split");
        add(head, lead, split);
        load(rules.current(Language.VI));
    }

    private Div buttons() {
        save.setText(getTranslation("segmentation.save"));
        save.setId("save-rules");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> new SaveRules(rules, set(), signedIn.account(), this::reload).open());
        Button add = new Button(getTranslation("segmentation.add"), click -> edit(null));
        add.setId("add-rule");
        Button shipped = new Button(
                getTranslation("segmentation.shipped"),
                click -> change(rules.shipped(language.getValue()).rules()));
        shipped.setId("shipped-rules");
        Button history = new Button(
                getTranslation("segmentation.history"),
                click -> new RuleHistory(rules.versions(language.getValue()), set -> change(set.rules())).open());
        history.setId("rules-history");
        state.addClassNames("soft", "small", "grow");
        RuleFile file = new RuleFile(rules, this::set, taken -> change(taken.rules()));
        Div row = new Div(add, save, shipped, history, file, state);
        row.addClassName("row");
        return row;
    }

    private void reload() {
        load(rules.current(language.getValue()));
    }

    private void load(RuleSet set) {
        change(set.rules());
    }

    private void change(List<SegmentationRule> list) {
        edited = new ArrayList<>(list);
        refresh();
    }

    private RuleSet set() {
        return new RuleSet(language.getValue(), edited);
    }

    private void refresh() {
        list.setItems(edited);
        RuleSet now = set();
        boolean saved = now.equals(rules.current(now.language()));
        boolean ships = now.hash().equals(rules.shipped(now.language()).hash());
        String key =
                saved ? ships ? "segmentation.state.shipped" : "segmentation.state.own" : "segmentation.state.changed";
        state.setText(getTranslation(key, edited.size(), now.hash()));
        save.setEnabled(!saved);
        tryOut.show(now);
    }

    private void edit(@Nullable SegmentationRule rule) {
        new RuleDialog(rule == null ? null : inReadersWords(rule), changed -> {
                    int at = rule == null ? 0 : edited.indexOf(rule);
                    if (rule != null) {
                        edited.remove(at);
                    }
                    edited.add(Math.max(0, at), changed);
                    refresh();
                })
                .open();
    }

    private Div line(SegmentationRule rule) {
        int at = edited.indexOf(rule);
        Span kind = new Span(getTranslation(rule.breaks() ? "segmentation.breaks" : "segmentation.keeps"));
        kind.addClassNames("chip", rule.breaks() ? "green" : "amber");
        Span name = new Span((at + 1) + ". " + rule.id());
        name.addClassName("rule-name");
        Paragraph reason = new Paragraph(inReadersWords(rule).reason());
        Paragraph example = new Paragraph(rule.example());
        example.addClassName("rule-example");
        Div tools = new Div(
                small("✎", "segmentation.edit", rule, () -> edit(rule)),
                small("↑", "segmentation.up", rule, () -> move(at, -1)),
                small("↓", "segmentation.down", rule, () -> move(at, 1)),
                small("✕", "segmentation.remove", rule, () -> remove(rule)));
        tools.addClassName("rule-tools");
        Div line = new Div(new Div(name, kind, tools), reason, example);
        line.addClassName("rule");
        return line;
    }

    private SegmentationRule inReadersWords(SegmentationRule rule) {
        Language reader = Language.ofTag(getLocale().getLanguage()).orElse(Language.VI);
        return new SegmentationRule(
                rule.id(), rule.breaks(), rule.before(), rule.after(), rules.reason(rule, reader), rule.example());
    }

    private Button small(String sign, String key, SegmentationRule rule, Runnable action) {
        Button button = new Button(sign, click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation(key, rule.id()));
        button.setTooltipText(getTranslation(key, rule.id()));
        return button;
    }

    private void move(int at, int by) {
        int to = at + by;
        if (to >= 0 && to < edited.size()) {
            edited.add(to, edited.remove(at));
            refresh();
        }
    }

    private void remove(SegmentationRule rule) {
        edited.remove(rule);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("segmentation.title") + " · Song Ngữ";
    }
}
