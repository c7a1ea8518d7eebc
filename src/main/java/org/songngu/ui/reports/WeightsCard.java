package org.songngu.ui.reports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.EnumMap;
import java.util.Map;
import org.songngu.account.Account;
import org.songngu.account.Role;
import org.songngu.ui.shell.Failures;
import org.songngu.workbench.Leverage;
import org.songngu.workbench.LeverageBand;

/// How much of a word of each band counts. Reviewers and admins change it, for the whole desk.
class WeightsCard extends Div {

    private static final long serialVersionUID = 1L;

    private final Map<LeverageBand, IntegerField> fields = new EnumMap<>(LeverageBand.class);

    /// @param leverage keeps the weights
    /// @param account  who looks
    /// @param changed  told when they are others
    WeightsCard(Leverage leverage, Account account, Runnable changed) {
        addClassName("card");
        boolean may = account.roles().contains(Role.REVIEWER) || account.roles().contains(Role.ADMIN);
        Div rows = new Div();
        rows.addClassName("weights");
        leverage.weights().forEach((band, percent) -> {
            IntegerField field = new IntegerField();
            field.setLabel(getTranslation("leverage.band." + band.name()));
            field.setMin(0);
            field.setMax(100);
            field.setValue(percent);
            field.setSuffixComponent(new Span("%"));
            field.setReadOnly(!may);
            field.setId("weight-" + band.name());
            fields.put(band, field);
            rows.add(field);
        });
        add(new H2(getTranslation("leverage.weights")), new Paragraph(getTranslation("leverage.weights.lead")), rows);
        if (may) {
            Button save = new Button(getTranslation("action.save"), click -> save(leverage, account, changed));
            save.setId("save-weights");
            add(save);
        }
    }

    private void save(Leverage leverage, Account account, Runnable changed) {
        Map<LeverageBand, Integer> weights = new EnumMap<>(LeverageBand.class);
        fields.forEach((band, field) -> {
            if (field.getValue() != null && !field.isInvalid()) {
                weights.put(band, field.getValue());
            }
        });
        if (weights.size() < fields.size() || !leverage.setWeights(weights, account)) {
            Failures.tell(getTranslation("leverage.weights.wrong"));
            return;
        }
        changed.run();
    }
}
